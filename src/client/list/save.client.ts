/** Saves a text as a file, and fetches what citations are made of. */
import type { CitationTemplates } from '../../cite/fill.ts';
import { documentsCited, type ExchangeStyle } from './listed.ts';

const TYPES = {
  csv: 'text/csv',
  plain: 'text/plain',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;
const ENDINGS = { csv: 'csv', plain: 'txt', bibtex: 'bib', ris: 'ris' } as const;
export type ListFormat = keyof typeof TYPES;

/** How many templates are fetched at a time. */
const AT_ONCE = 6;

/** @param name of the file, without its ending */
export function saveAs(text: string, name: string, format: ListFormat): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: `${name}.${ENDINGS[format]}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** The citations of reports (`authority/id`), each once, in their order. @throws Error where one cannot be fetched */
export async function citationsOf(reports: readonly string[], style: ExchangeStyle): Promise<string> {
  const names = [...new Set(reports)];
  const base = document.documentElement.dataset['base'] ?? '/';
  const templates: CitationTemplates[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE).map((name) => templatesAt(`${base}reports/${name}/cite.json`));
    templates.push(...(await Promise.all(some)));
  }
  return documentsCited(templates, style, new Date().toLocaleDateString('sv-SE'));
}

async function templatesAt(address: string): Promise<CitationTemplates> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as CitationTemplates;
}
