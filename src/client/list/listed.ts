/** A list of paragraphs or reports, as a page shows it, as rows of a table and as whole documents to cite. */
import type { CitationTemplates, Style } from '../../cite/fill.ts';
import { fillCitation } from '../../cite/fill.ts';
import { csv } from '../../domain/csv.ts';

/** A paragraph of a list; its columns are those of the dictionary (`src/data/columns.ts`). */
export interface ListedText {
  /** Absolute permanent link. */
  permalink: string;
  /** As printed; empty where none is printed. */
  number: string;
  /** The grade that it stands under, and which way it speaks; empty where the page does not say. */
  grade: string;
  direction: string;
  text: string;
}

export const LIST_COLUMNS = [
  'permalink',
  'authority',
  'report',
  'anchor',
  'number',
  'grade',
  'direction',
  'text',
] as const;

const PERMALINK = /\/reports\/(?<authority>[a-z0-9-]+)\/(?<id>[a-z0-9-]+)\/(?:#(?<anchor>.+))?$/u;

/** The report that an address leads to, or into: `leeds/2018-11-ilacs-short`. */
export function reportInLink(address: string): string | undefined {
  const { authority, id } = PERMALINK.exec(address)?.groups ?? {};
  return authority === undefined || id === undefined ? undefined : `${authority}/${id}`;
}

/** The list as CSV, a line a paragraph, in its order. */
export function listAsCsv(list: readonly ListedText[]): string {
  const rows = list.map(({ permalink, number, grade, direction, text }) => {
    const { authority = '', id = '', anchor = '' } = PERMALINK.exec(permalink)?.groups ?? {};
    return [permalink, authority, `${authority}/${id}`, anchor, number, grade, direction, text];
  });
  return csv([LIST_COLUMNS, ...rows]);
}

/** What managers of citations read. */
export type ExchangeStyle = Extract<Style, 'bibtex' | 'ris'>;

/** Whole documents as BibTeX or RIS. @param day on which they were read: `yyyy-mm-dd` */
export function documentsCited(templates: readonly CitationTemplates[], style: ExchangeStyle, day: string): string {
  const entries = templates.map((each) => fillCitation(each, style, { anchor: '', number: null }, day));
  return `${entries.join('\n\n')}\n`;
}
