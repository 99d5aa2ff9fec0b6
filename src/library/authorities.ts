/** The authorities, read once per build. */
import { derived } from './derived.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { authority, REGIONS, UNKNOWN_AUTHORITY, type Authority, type Region } from '../domain/authority.ts';
import { contentDirectory } from './directories.ts';
import { allReports } from './reports.ts';
import { once } from '../domain/once.ts';

const authorities = once(readAuthorities);

function readAuthorities(): ReadonlyMap<string, Authority> {
  const directory = join(contentDirectory, 'authorities');
  const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'));
  const read = files.map((file) => authority.parse(parse(readFileSync(join(directory, file), 'utf8'))));
  return new Map([...read, ...standIn()].map((each) => [each.slug, each]));
}

const hasUnrecognised = derived('has-unrecognised', (): boolean =>
  allReports().some((report) => report.authority === UNKNOWN_AUTHORITY),
);

/** One document of an authority that was not recognised must not spoil the site: it has a page of its own, that says so. */
function standIn(): Authority[] {
  if (!hasUnrecognised()) return [];
  const name = 'Authority not recognised';
  const facts = {
    slug: UNKNOWN_AUTHORITY,
    name,
    council: name,
    region: 'Region not known',
    kind: 'not-known',
    codes: {},
  };
  return [authority.parse(facts)];
}

/** All authorities, A to Z. */
export function allAuthorities(): Authority[] {
  return [...authorities().values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** The authority of a slug. Every report's authority is known: the ingest sees to it. */
export function authorityNamed(slug: string): Authority {
  const found = authorities().get(slug);
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
  return REGIONS.map((region) => ({
    region,
    entries: all.filter((entry) => entry.authority.region === region),
  })).filter((group) => group.entries.length > 0);
}

function entries(): AuthorityEntry[] {
  return allAuthorities().map((each) => ({ authority: each, reports: countOf(each.slug) }));
}
