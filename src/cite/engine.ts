/** Citation.js with our styles: only for the build, never sent to a reader. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import { oscola } from './oscola.ts';

const { styles, locales } = plugins.config.get('@csl');
styles.add('oscola', oscola);
locales.add('en-GB', british(locales.get('en-US') ?? ''));

/** The library has no British locale: dates with the day first are all that our styles need of one. */
function british(american: string): string {
  const day = '<date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>';
  return american
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace(/<date form="text">[^]*?<\/date>/u, `<date form="text">${day}</date>`);
}

/** An item in a list of references, in the Harvard manner. */
export function harvard(item: CslItem): string {
  return new Cite([item]).format('bibliography', { template: 'harvard1', lang: 'en-GB', format: 'text' }).trim();
}

/** The same in the running text: `(Ofsted, 2023, para. 12)`. */
export function harvardInText(item: CslItem, number: string | undefined): string {
  return new Cite([item]).format('citation', { template: 'harvard1', lang: 'en-GB', entry: entryOf(item, number) });
}

/** An item in a footnote, after OSCOLA. */
export function oscolaNote(item: CslItem, number: string | undefined): string {
  return new Cite([item]).format('citation', { template: 'oscola', lang: 'en-GB', entry: entryOf(item, number) });
}

function entryOf({ id }: CslItem, number: string | undefined): object {
  return number === undefined ? { id } : { id, locator: number, label: 'paragraph' };
}
