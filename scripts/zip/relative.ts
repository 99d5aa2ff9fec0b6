/**
 * Links that stay inside the copy, from wherever it is opened: each address below the base becomes one that starts
 * from the page itself, and a folder's address names its `index.html`, because a file has no server to find it.
 */
import type { Tag } from '../../src/html/tags.ts';

const ADDRESSES = new Set(['action', 'href', 'src']);
const STYLE_LINK = /url\((\/[^)"']*)\)/gu;

/** The source of a tag with its own links made relative to the page it stands on (`about/index.html`). */
export function relativeTag({ source, attributes }: Tag, path: string, base: string): string {
  return attributes
    .filter(({ name, value }) => ADDRESSES.has(name) && value.startsWith('/'))
    .reduceRight((tag, { name, value, quote, start, end }) => {
      const link = `${name}=${quote}${relative(value, path, base)}${quote}`;
      return tag.slice(0, start) + link + tag.slice(end);
    }, source);
}

/** A style sheet with the files it names made relative. */
export function relativeStyle(css: string, path: string, base: string): string {
  return css.replace(STYLE_LINK, (_, address: string) => `url(${relative(address, path, base)})`);
}

function relative(address: string, path: string, base: string): string {
  if (!address.startsWith(base)) return address;
  const within = address.slice(base.length);
  const [target = ''] = within.split(/[?#]/u, 1);
  const rest = within.slice(target.length);
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (file === path && rest.startsWith('#')) return rest;
  return '../'.repeat(path.split('/').length - 1) + file + rest;
}
