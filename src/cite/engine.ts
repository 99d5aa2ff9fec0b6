/** Citation.js with our styles: only for the build, never sent to a reader. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import { oscola } from './oscola.ts';

const { styles, locales } = plugins.config.get('@csl');
styles.add('oscola', oscola);
styles.add('harvard', namingAll(styles.get('harvard1') ?? ''));
locales.add('en-GB', british(locales.get('en-US') ?? ''));

/** A joint inspection is by up to four inspectorates: a list of references names each, the running text “et al.”. */
function namingAll(style: string): string {
  return style.replace(/<bibliography[^>]*>/u, (opening) => opening.replace(/ et-al-[a-z-]+="[^"]*"/gu, ''));
}

/** The library has no British locale: dates with the day first are all that our styles need of one. */
function british(american: string): string {
  const day = '<date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>';
  return american
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace(/<date form="text">[^]*?<\/date>/u, `<date form="text">${day}</date>`);
}

/** An item in a list of references, in the Harvard manner. */
export function harvard(item: CslItem): string {
  return new Cite([item]).format('bibliography', { template: 'harvard', lang: 'en-GB', format: 'text' }).trim();
}

/** The same in the running text: `(Ofsted, 2023, para. 12)`. */
export function harvardInText(item: CslItem, number: string | undefined): string {
  return new Cite([item]).format('citation', { template: 'harvard', lang: 'en-GB', entry: entryOf(item, number) });
}

/** An item in a footnote, after OSCOLA. */
export function oscolaNote(item: CslItem, number: string | undefined): string {
  return new Cite([item]).format('citation', { template: 'oscola', lang: 'en-GB', entry: entryOf(item, number) });
}

function entryOf({ id }: CslItem, number: string | undefined): object {
  return number === undefined ? { id } : { id, locator: number, label: 'paragraph' };
}
