/** The whole list of what was found, as a table and as citations, with permanent links. */
import { fillCitation, type CitationTemplates } from '../../cite/fill.ts';
import { csv } from '../../domain/csv.ts';
import { AREA_NAMES, GRADE_NAMES, type Area, type Grade } from '../../domain/judgement.ts';
import type { Shown } from '../engine/library.ts';
import type { ListedParagraph } from '../engine/list.ts';
import { element } from './element.ts';
import { authorityName, reportName } from './names.ts';

type List = () => Promise<readonly ListedParagraph[]>;

/** Two buttons that save the list. @param base Path of the site, with a stroke at its end. */
export function takeAway(list: List, shown: Shown, base: string): HTMLElement[] {
  const site = new URL(base, location.href).href;
  return [
    saving('Save the list as a table (CSV)', 'search-results.csv', 'text/csv', async () =>
      tableOf(await list(), shown, site),
    ),
    saving('Save as citations', 'search-citations.txt', 'text/plain', async () => citationsOf(await list(), site)),
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

/** In plain text, as on the pages of the reports; the templates of a report are fetched once. */
async function citationsOf(list: readonly ListedParagraph[], site: string): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const byReport = Map.groupBy(list, ({ report }) => `${report.a}/${report.id}`);
  const lines = await Promise.all(
    [...byReport].map(async ([key, paragraphs]) => {
      const response = await fetch(`${site}reports/${key}/cite.json`);
      if (!response.ok) throw new Error(`The citations of ${key} could not be fetched: ${response.status}`);
      const templates = (await response.json()) as CitationTemplates;
      return paragraphs.map(({ anchor, number }) => fillCitation(templates, 'plain', { anchor, number }, today));
    }),
  );
  return `${lines.flat().join('\n')}\n`;
}

function saving(name: string, file: string, type: string, content: () => Promise<string>): HTMLButtonElement {
  const button = element('button', { type: 'button' }, [name]);
  button.addEventListener('click', () => {
    button.disabled = true;
    content()
      .then((text) => save(text, file, type))
      .catch(() => (button.textContent = `${name}: it could not be fetched`))
      .finally(() => (button.disabled = false));
  });
  return button;
}

function save(text: string, file: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
