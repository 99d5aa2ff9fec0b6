/**
 * Links that stay inside the copy, from wherever it is opened: each address below the base becomes one that starts
 * from the page itself, and a folder's address names its `index.html`, because a file has no server to find it.
 */
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?>/gu;
const LINK = /(\s(?:href|src|action)=")(\/[^"]*)"/gu;
const STYLE_LINK = /url\((\/[^)"']*)\)/gu;

/** A tag with its own links made relative to the page it stands on (`about/index.html`). */
export function relativeTag(tag: string, path: string, base: string): string {
  return tag.replace(LINK, (_, before: string, address: string) => `${before}${relative(address, path, base)}"`);
}

/** Changes the tags of a page; its words and inline scripts stay as they are. */
export function changeTags(html: string, change: (tag: string) => string): string {
  return html.replace(TAG, change);
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
