/** Citations with gaps, and their filling. Runs in the reader's browser: no library, no dates but the one given. */
import { longDate } from '../domain/dates.ts';

export const STYLES = ['plain', 'harvard', 'oscola', 'bibtex', 'ris', 'csl-json'] as const;
export type Style = (typeof STYLES)[number];

/** As a reader sees them. */
export const STYLE_NAMES: Record<Style, string> = {
  plain: 'Plain text',
  harvard: 'Harvard',
  oscola: 'OSCOLA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

export interface CitationTemplates {
  numbered: Record<Style, string>;
  unnumbered: Record<Style, string>;
}

export const GAPS = {
  number: '{{number}}',
  anchor: '{{anchor}}',
  accessedLong: '{{accessed}}',
  accessedIso: '{{accessed-iso}}',
  accessedSlashes: '{{accessed-slashes}}',
  accessedParts: '{{accessed-parts}}',
} as const;

/** The fragment of an address; BibTeX escapes its hash. */
const FRAGMENT = /\\?#\{\{anchor\}\}/gu;

export interface Pinpoint {
  /** Of the paragraph; empty for the whole report. */
  anchor: string;
  /** As printed, without its full stop; null where none is printed. */
  number: string | null;
}

/** A citation of one paragraph, read on a day (`yyyy-mm-dd`). */
export function fillCitation(
  templates: CitationTemplates,
  style: Style,
  { anchor, number }: Pinpoint,
  day: string,
): string {
  const template = number === null ? templates.unnumbered[style] : templates.numbered[style];
  const parts = day.split('-').map(Number);
  return template
    .replaceAll(anchor === '' ? FRAGMENT : GAPS.anchor, anchor)
    .replaceAll(GAPS.number, number ?? '')
    .replaceAll(GAPS.accessedLong, longDate(day))
    .replaceAll(GAPS.accessedIso, day)
    .replaceAll(GAPS.accessedSlashes, day.replaceAll('-', '/'))
    .replaceAll(GAPS.accessedParts, JSON.stringify(parts));
}

/** Words of a report with their citation. */
export function quotation(words: string, citation: string): string {
  return `“${words.replace(/\s+/gu, ' ').trim()}” (${citation})`;
}
