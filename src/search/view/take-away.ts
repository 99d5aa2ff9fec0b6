/** The whole list of what was found, as a table and as citations, with permanent links. */
import { fillCitation, STYLE_NAMES, type CitationTemplates, type Style } from '../../cite/fill.ts';
import { type ListFormat, saveAs } from '../../client/list/save.client.ts';
import { csv } from '../../domain/csv.ts';
import { KIND_FACTS } from '../../domain/kind-facts.ts';
import type { Shown } from '../engine/library.ts';
import type { ListedParagraph } from '../engine/list.ts';
import { element } from './element.ts';
import { authorityName } from './names.ts';

type List = () => Promise<readonly ListedParagraph[]>;

/** The styles that a list is saved in: to be read, and for the two families of programs that keep references. */
const STYLES = ['plain', 'bibtex', 'ris'] as const satisfies Style[];

/** Buttons that save the list. @param base Path of the site, with a stroke at its end. */
export function takeAway(list: List, shown: Shown, base: string): HTMLElement[] {
  const site = new URL(base, location.href).href;
  const table = async () => tableOf(await list(), shown, site);
  return [
    saving('Save the list as a table (CSV)', 'csv', table),
    ...STYLES.map((style) =>
      saving(`Save as citations (${STYLE_NAMES[style]})`, style, async () => citationsOf(await list(), style, site)),
    ),
  ];
}

/** A line each, in the order of the results; its columns are those of the dictionary (`src/data/columns.ts`). */
export const RESULT_COLUMNS = [
  'permalink',
  'authority',
  'authority_name',
  'report',
  'kind_name',
  'anchor',
  'number',
  'section_title',
  'area',
  'grade',
] as const;

/** The list as CSV. @param site address of the site, with a slash at its end */
export function tableOf(list: readonly ListedParagraph[], shown: Shown, site: string): string {
  const rows = list.map(({ report, anchor, number, section }) => [
    `${site}reports/${report.a}/${report.id}/#${anchor}`,
    report.a,
    authorityName(report.a, shown) ?? report.a,
    `${report.a}/${report.id}`,
    KIND_FACTS[report.kind].name,
    anchor,
    number ?? '',
    section.title,
    section.area,
    section.grade,
  ]);
  return csv([RESULT_COLUMNS, ...rows]);
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
function saving(name: string, format: ListFormat, content: () => Promise<string>): HTMLButtonElement {
  const button = element('button', { type: 'button' }, [name]);
  button.addEventListener('click', () => {
    button.disabled = true;
    button.textContent = name;
    content()
      .then((text) => saveAs(text, format === 'csv' ? 'search-results' : 'search-citations', format))
      .catch(() => (button.textContent = `${name}: it could not be fetched, try again`))
      .finally(() => (button.disabled = false));
  });
  return button;
}
