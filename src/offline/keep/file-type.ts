/** The media type of a file of the site, by its path: what comes out of a pack has none of its own. */
const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The type; a path without an ending is a page. */
export function typeOf(path: string): string {
  if (path === '' || path.endsWith('/')) return 'text/html; charset=utf-8';
  return TYPES[/\.(\w+)$/u.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}
