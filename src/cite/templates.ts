/**
 * The citations of a report, made at build time with gaps for the paragraph and the day of access, which only the
 * reader's browser knows: a page then needs no citation library.
 */
import type { ReportData } from '../domain/report.ts';
import { longDate } from '../domain/dates.ts';
import * as engine from './engine.ts';
import { bibtex, ris } from './exchange.ts';
import { type CitationTemplates, GAPS, type Style } from './fill.ts';
import { citedLetter, cslItemOf, type CslItem, type AuthorityNames } from './item.ts';
import { plainCitation } from './plain.ts';

/** What stands for a gap while the library works: nothing that any format would escape. */
const NUMBER = 'PILCROWNUMBER';
const ANCHOR = 'PILCROWANCHOR';
const ACCESSED = [2001, 1, 1];
const ACCESSED_AS: [string, string][] = [
  ['1 January 2001', GAPS.accessedLong],
  ['2001-01-01', GAPS.accessedIso],
  ['2001/01/01', GAPS.accessedSlashes],
  ['[2001,1,1]', GAPS.accessedParts],
];

/** All citations of a report, for a paragraph with a number and for one without. `url` is the report's own. */
export function citationTemplates(report: ReportData, names: AuthorityNames, url: string): CitationTemplates {
  const item: CslItem = { ...cslItemOf(report, names, `${url}#${ANCHOR}`), accessed: { 'date-parts': [ACCESSED] } };
  return {
    numbered: withGaps(stylesOf(report, item, NUMBER)),
    unnumbered: withGaps(stylesOf(report, item, undefined)),
  };
}

/** Each style says which paragraph, where it has a number; what managers of citations read has a note for it. */
function stylesOf(report: ReportData, item: CslItem, number: string | undefined): Record<Style, string> {
  const noted = number === undefined ? item : { ...item, note: `Paragraph ${number}` };
  return {
    plain: plainCitation(item, report, number),
    harvard: harvardOf(report, item, number),
    oscola: engine.oscolaNote(footnoteOf(report, item), number),
    bibtex: bibtex(noted),
    ris: ris(noted),
    'csl-json': JSON.stringify([noted]),
  };
}

/** The reference, and the form in the running text. A council or inspectorate that publishes its own report is named once. */
function harvardOf(report: ReportData, item: CslItem, number: string | undefined): string {
  const { publisher: _, ...published } = item;
  const letter = citedLetter(report);
  const listed = letter === undefined ? published : letterInList(report, letter, item);
  return `${engine.harvard(listed)}\n\nIn the text: ${engine.harvardInText(listed, number)}`;
}

/** `Letter to Martin Gray, 24 July.` and then what it is about. */
function letterInList({ dated }: ReportData, { to }: { to: string }, item: CslItem): CslItem {
  const day = dated === undefined ? '' : `, ${longDate(dated).replace(/ \d{4}$/u, '')}`;
  return { ...item, type: 'report', title: `Letter to ${to}${day}`, genre: item.title };
}

/** In brackets: the kind, the days of the inspection, and what its own date is; a year derived from the days says nothing more. */
function footnoteOf(report: ReportData, item: CslItem): CslItem {
  const { published, inspected, dated } = report;
  if (citedLetter(report)) return { ...item, genre: item.title };
  const { issued: _, ...rest } = item;
  const kind = (item.genre ?? '').replace(/ \([A-Z]+\)/u, '');
  if (published === undefined) return { ...(dated === undefined ? rest : item), genre: kind };
  if (inspected.length === 0) return { ...item, genre: kind };
  return { ...rest, genre: `${kind}, published ${longDate(published)}` };
}

function withGaps(styles: Record<Style, string>): Record<Style, string> {
  const gapped = Object.entries(styles).map(([style, text]) => [style, withGapsIn(text)]);
  return Object.fromEntries(gapped) as Record<Style, string>;
}

function withGapsIn(text: string): string {
  const gapped = text.replaceAll(NUMBER, GAPS.number).replaceAll(ANCHOR, GAPS.anchor);
  return ACCESSED_AS.reduce((all, [printed, gap]) => all.replaceAll(printed, gap), gapped);
}
