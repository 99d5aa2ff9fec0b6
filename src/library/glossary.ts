/** The glossary: terms of the field, and what the reports here spell out themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { glossaryEntry, type GlossaryEntry } from '../domain/glossary.ts';
import type { ReportData } from '../domain/report.ts';
import { contentDirectory } from './directories.ts';
import { allReports } from './reports.ts';
import { once } from '../domain/once.ts';

/** The entries of `content/glossary`, by term. */
export function glossary(): GlossaryEntry[] {
  const directory = join(contentDirectory, 'glossary');
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [parse(readFileSync(join(directory, file), 'utf8')) as unknown].flat())
    .map((entry) => glossaryEntry.parse(entry))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}

/** By term, and by abbreviation and term. */
const meanings = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      glossary().flatMap(({ abbreviation: short, term, aliases = [], formerly = [], meaning }) =>
        [term, ...aliases, ...formerly].flatMap((name): [string, string][] => [
          [plain(name), meaning],
          ...(short === undefined ? [] : [[`${short} ${plain(name)}`, meaning] as [string, string]]),
        ]),
      ),
    ),
);

/** What the glossary says of an abbreviation that a report spells out: only where it spells the same term. */
export function meaningOf(abbreviation: string, expansion: string): string | undefined {
  const spelt = plain(expansion);
  return meanings().get(`${abbreviation} ${spelt}`) ?? meanings().get(spelt);
}

/** A term without what its spelling varies by: capitals, hyphens, the plural of its last word. */
const plain = (term: string): string => term.toLowerCase().replaceAll('-', ' ').replace(/s$/u, '');

/** First letters, in order, each with the entries that begin with it. */
export function byLetter(entries: readonly GlossaryEntry[]): [letter: string, entries: GlossaryEntry[]][] {
  return [...Map.groupBy(entries, ({ term }) => term.charAt(0).toUpperCase())];
}

export interface SpeltOut {
  abbreviation: string;
  expansion: string;
  /** Where it was first spelt out, of the reports here. */
  report: ReportData;
  anchor: string;
  /** How many reports spell it out so. */
  reports: number;
}

/** Abbreviations as the reports here spell them out. */
export function speltOutInReports(): SpeltOut[] {
  const found = new Map<string, SpeltOut>();
  for (const report of allReports()) {
    for (const { abbreviation, expansion, anchor } of report.abbreviations) {
      const key = `${abbreviation}\n${expansion.toLowerCase()}`;
      const known = found.get(key);
      if (known) known.reports += 1;
      else found.set(key, { abbreviation, expansion, report, anchor, reports: 1 });
    }
  }
  return [...found.values()].sort(
    (a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en-GB') || b.reports - a.reports,
  );
}
