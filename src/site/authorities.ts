/** The authorities, read once per build. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { authority, REGIONS, type Authority, type Region } from '../domain/authority.ts';
import { contentDirectory } from './directories.ts';
import { allReports } from './library.ts';

let known: ReadonlyMap<string, Authority> | undefined;

function read(): ReadonlyMap<string, Authority> {
  const directory = join(contentDirectory, 'authorities');
  const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'));
  const authorities = files.map((file) => authority.parse(parse(readFileSync(join(directory, file), 'utf8'))));
  return new Map(authorities.map((each) => [each.slug, each]));
}

/** All authorities, A to Z. */
export function allAuthorities(): Authority[] {
  known ??= read();
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** The authority of a slug. Every report's authority is known: the ingest sees to it. */
export function authorityNamed(slug: string): Authority {
  known ??= read();
  const found = known.get(slug);
  if (!found) throw new Error(`No authority "${slug}" in content/authorities. Add content/authorities/${slug}.yaml.`);
  return found;
}

export interface AuthorityEntry {
  authority: Authority;
  reports: number;
}

const countOf = (slug: string): number =>
  allReports().filter((report) => report.authority === slug || report.otherAuthorities?.includes(slug)).length;

/** All authorities with the number of their documents here, grouped by first letter. */
export function authoritiesByLetter(): { letter: string; entries: AuthorityEntry[] }[] {
  const letters = Map.groupBy(entries(), ({ authority: { name } }) => name.charAt(0).toUpperCase());
  return [...letters].map(([letter, list]) => ({ letter, entries: list }));
}

/** The same, grouped by region. */
export function authoritiesByRegion(): { region: Region; entries: AuthorityEntry[] }[] {
  const all = entries();
  return REGIONS.map((region) => ({ region, entries: all.filter((entry) => entry.authority.region === region) }));
}

function entries(): AuthorityEntry[] {
  return allAuthorities().map((each) => ({ authority: each, reports: countOf(each.slug) }));
}
