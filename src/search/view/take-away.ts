/** The whole list of what was found, as a table and as citations, with permanent links. */
import { fillCitation, STYLE_NAMES, type CitationTemplates, type Style } from '../../cite/fill.ts';
import { csv } from '../../domain/csv.ts';
import { AREA_NAMES, GRADE_NAMES, type Area, type Grade } from '../../domain/judgement.ts';
import type { Shown } from '../engine/library.ts';
import type { ListedParagraph } from '../engine/list.ts';
import { element } from './element.ts';
import { authorityName, reportName } from './names.ts';

type List = () => Promise<readonly ListedParagraph[]>;

interface SavedFile {
  name: string;
  type: string;
}

/** The styles that a list is saved in: to be read, and for the two families of programs that keep references. */
const CITATION_FILES = {
  plain: { name: 'search-citations.txt', type: 'text/plain' },
  bibtex: { name: 'search-citations.bib', type: 'application/x-bibtex' },
  ris: { name: 'search-citations.ris', type: 'application/x-research-info-systems' },
} as const satisfies Partial<Record<Style, SavedFile>>;

/** Buttons that save the list. @param base Path of the site, with a stroke at its end. */
export function takeAway(list: List, shown: Shown, base: string): HTMLElement[] {
  const site = new URL(base, location.href).href;
  const table = async () => tableOf(await list(), shown, site);
  const styles = Object.entries(CITATION_FILES) as [keyof typeof CITATION_FILES, SavedFile][];
  return [
    saving('Save the list as a table (CSV)', { name: 'search-results.csv', type: 'text/csv' }, table),
    ...styles.map(([style, file]) =>
      saving(`Save as citations (${STYLE_NAMES[style]})`, file, async () => citationsOf(await list(), style, site)),
    ),
  ];
}

/** A line each, in the order of the results. */
export function tableOf(list: readonly ListedParagraph[], shown: Shown, site: string): string {
  const head = ['authority', 'report', 'date', 'paragraph', 'section', 'area', 'grade', 'address'];
  const rows = list.map(({ report, anchor, number, section }) => [
    authorityName(report.a, shown) ?? report.a,
    reportName(report, shown),
    report.date,
    number ?? anchor,
    section.title,
    AREA_NAMES[section.area as Area] ?? '',
    GRADE_NAMES[section.grade as Grade] ?? '',
    `${site}reports/${report.a}/${report.id}/#${anchor}`,
  ]);
  return csv([head, ...rows]);
}

/** As on the pages of the reports; the templates of a report are fetched once. */
async function citationsOf(list: readonly ListedParagraph[], style: Style, site: string): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const byReport = Map.groupBy(list, ({ report }) => `${report.a}/${report.id}`);
  const citations = await Promise.all(
    [...byReport].map(async ([key, paragraphs]) => {
      const response = await fetch(`${site}reports/${key}/cite.json`);
      if (!response.ok) throw new Error(`The citations of ${key} could not be fetched: ${response.status}`);
      const templates = (await response.json()) as CitationTemplates;
      return paragraphs.map((paragraph) => citationOf(paragraph, templates, style, today));
    }),
  );
  return `${citations.flat().join(style === 'plain' ? '\n' : '\n\n')}\n`;
}

/** The citation of one paragraph of a list: keys that are the report's get the paragraph, for each stands once in a file. */
export function citationOf(
  { report, anchor, number }: ListedParagraph,
  templates: CitationTemplates,
  style: Style,
  day: string,
): string {
  const key = `${report.a}-${report.id}`;
  return fillCitation(templates, style, { anchor, number }, day)
    .replace(`{${key},`, `{${key}-${anchor},`)
    .replace(`ID  - ${key}\n`, `ID  - ${key}-${anchor}\n`);
}

/** A button that saves a file; where the content cannot be had it says so, and can be pressed again. */
function saving(name: string, file: SavedFile, content: () => Promise<string>): HTMLButtonElement {
  const button = element('button', { type: 'button' }, [name]);
  button.addEventListener('click', () => {
    button.disabled = true;
    button.textContent = name;
    content()
      .then((text) => save(text, file))
      .catch(() => (button.textContent = `${name}: it could not be fetched, try again`))
      .finally(() => (button.disabled = false));
  });
  return button;
}

function save(text: string, { name, type }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
