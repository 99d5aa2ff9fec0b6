/** Joins the maps of the shards' pages into the one that a build of the whole site writes. */

const ENTRY = /<url>.*?<\/url>/gsu;
const locationOf = (entry: string): string => /<loc>([^<]*)<\/loc>/u.exec(entry)?.[1] ?? '';

/** Each page once, in the order of `@astrojs/sitemap`. @param maps as it wrote them, at least one */
export function joinedSitemap(maps: readonly string[]): string {
  const entries = [...new Set(maps.flatMap((map) => map.match(ENTRY) ?? []))];
  entries.sort((one, other) => locationOf(one).localeCompare(locationOf(other), 'en', { numeric: true }));
  const [first = ''] = maps;
  return first.slice(0, first.indexOf('<url>')) + entries.join('') + first.slice(first.lastIndexOf('</url>') + 6);
}
