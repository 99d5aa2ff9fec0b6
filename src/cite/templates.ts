/**
 * The citations of a report, made at build time with gaps for the paragraph and the day of access, which only the
 * reader's browser knows: a page then needs no citation library.
 */
import type { ReportData } from '../domain/report.ts';
import * as engine from './engine.ts';
import { type CitationTemplates, GAPS, type Style } from './fill.ts';
import { cslItemOf, type CslItem, type Names } from './item.ts';
import { plainCitation } from './plain.ts';

/** What stands for a gap while the library works: nothing that any format would escape. */
const NUMBER = 'PILCROWNUMBER';
const ANCHOR = 'PILCROWANCHOR';
const ACCESSED = [2001, 1, 1];
const ACCESSED_AS: [string, string][] = [
  ['1 January 2001', GAPS.accessedLong],
  ['2001-01-01', GAPS.accessedIso],
  ['2001/1/1', GAPS.accessedSlashes],
  ['[2001,1,1]', GAPS.accessedParts],
];

/** All citations of a report, for a paragraph with a number and for one without. `url` is the report's own. */
export function citationTemplates(report: ReportData, names: Names, url: string): CitationTemplates {
  const item: CslItem = { ...cslItemOf(report, names, `${url}#${ANCHOR}`), accessed: { 'date-parts': [ACCESSED] } };
  const same = {
    harvard: engine.harvard(item),
    bibtex: engine.bibtex(item),
    ris: engine.ris(item),
    'csl-json': JSON.stringify([item]),
  };
  const numbered = { ...same, ...pinpointed(report, item, same.harvard, NUMBER) };
  const unnumbered = { ...same, ...pinpointed(report, item, same.harvard, undefined) };
  return { numbered: withGaps(numbered), unnumbered: withGaps(unnumbered) };
}

/** The styles that say which paragraph. */
function pinpointed(report: ReportData, item: CslItem, reference: string, number: string | undefined) {
  const footnote = report.published === undefined && report.dated === undefined ? withoutIssued(item) : item;
  return {
    plain: plainCitation(item, report, number),
    harvard: `${reference}\n\nIn the text: ${engine.harvardInText(item, number)}`,
    oscola: engine.oscolaNote(footnote, number),
  } satisfies Partial<Record<Style, string>>;
}

/** The days of the inspection date it; a year derived from them would say the same twice. */
function withoutIssued(item: CslItem): CslItem {
  const { issued: _, ...rest } = item;
  return rest;
}

function withGaps(styles: Record<Style, string>): Record<Style, string> {
  const gapped = Object.entries(styles).map(([style, text]) => [style, withGapsIn(text)]);
  return Object.fromEntries(gapped) as Record<Style, string>;
}

function withGapsIn(text: string): string {
  const gapped = text.replaceAll(NUMBER, GAPS.number).replaceAll(ANCHOR, GAPS.anchor);
  return ACCESSED_AS.reduce((all, [printed, gap]) => all.replaceAll(printed, gap), gapped);
}
