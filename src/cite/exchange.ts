/** BibTeX and RIS by Citation.js, with what the library leaves out or writes in a way that their readers do not expect. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';

/** Keys by our own ids: made of author, year and first word, all inspections of a year would share one. */
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** An entry for BibTeX and biblatex. A letter is a `misc` that says to whom it went. */
export function bibtex({ accessed, ...item }: CslItem): string {
  const genre = item.recipient ? `Letter to ${item.recipient.map(fullName).join(' and ')}` : item.genre;
  const entry = new Cite([{ ...item, genre }]).format('bibtex').trim();
  const read = accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  return entry
    .replace(/^\ttitle = .*$/mu, inItsOwnCase)
    .replace(/^\thowpublished = .*\n/mu, '')
    .replace(item.recipient ? /^\ttype = /mu : /$^/u, '\thowpublished = ')
    .replace(/^\tpublisher = /mu, '\torganization = ')
    .replace(/^\tmonth = \{([a-z]{3}) (\d+)\},/mu, '\tmonth = $1,\n\tday = {$2},')
    .replace(/^\tmonth = \{(\d+)\},/mu, (_, month: string) => `\tmonth = ${MONTHS[Number(month) - 1]},`)
    .replace(/^\turl = .*$/mu, read === undefined ? '$&' : `$&\n\turldate = {${read}},`);
}

/** Styles of BibTeX set titles in small letters except what is in braces of its own: here the whole, not word for word. */
const inItsOwnCase = (line: string): string =>
  line
    .replace(/\{(\w+)\}/gu, '$1')
    .replace('{', '{{')
    .replace(/\},$/u, '}},');

/** Macros that every style of BibTeX has. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const fullName = ({ given, family, literal }: NonNullable<CslItem['recipient']>[number]): string =>
  literal ?? `${given} ${family}`;

/** The library breaks every 70 letters, also inside an address; readers of RIS take each tag on one line. */
const FOLD = /\n(?![A-Z][A-Z0-9] {2}-)/gu;

/** An entry of RIS: the whole id, and dates of two digits as the format asks (`2017/04/07/`). */
export function ris(item: CslItem): string {
  const entry = new Cite([item]).format('ris').trim().replace(FOLD, '');
  return entry
    .replace(/^ID {2}- .*$/mu, `ID  - ${item.id}`)
    .replace(/^(?:DA|Y2) {2}- .*$/gmu, (line) => line.replace(/\/(\d)(?=\/)/gu, '/0$1'));
}
