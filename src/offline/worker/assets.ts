/** The styles and scripts that a page names, of those that the site's own build made: never an address in its text. */
export function assetsOf(html: string, own: ReadonlySet<string>): string[] {
  const quoted = html.match(/"[^"]*\/_astro\/[^"]+"/gu) ?? [];
  return [...new Set(quoted.map((each) => each.slice(1, -1)))].filter((path) => own.has(path));
}
