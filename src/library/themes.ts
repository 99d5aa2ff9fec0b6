/** The themes and their groups, read once per build, and the paragraphs that carry each. */
import { derived } from './derived.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { themeDefinition, themeGroup, type ThemeGroup } from '../domain/theme.ts';
import { contentDirectory } from './directories.ts';
import { allReports } from './reports.ts';
import { byReportDate } from './history.ts';
import type { Finding } from './finding.ts';
import { once } from '../domain/once.ts';

/** A theme as pages show it; its evidence is the pipeline's business. */
export interface Theme {
  id: string;
  title: string;
  group: string;
  about: string;
}

const themes = once(readThemes);

function readThemes(): ReadonlyMap<string, Theme> {
  const directory = join(contentDirectory, 'themes');
  const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'));
  const read = files.map((file) => themeDefinition.parse(parse(readFileSync(join(directory, file), 'utf8'))));
  return new Map(read.map(({ id, title, group, about }) => [id, { id, title, group, about }]));
}

/** All themes, by title. */
export function allThemes(): Theme[] {
  return [...themes().values()].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** The theme of an id. A tag of no known theme means that the reports are older than the themes. */
export function themeNamed(id: string): Theme {
  const found = themes().get(id);
  if (!found) throw new Error(`No theme "${id}" in content/themes. Run \`npm run ingest\` to tag the reports anew.`);
  return found;
}

/** The groups in their order, each with its themes. */
export function themesByGroup(): { group: ThemeGroup; themes: Theme[] }[] {
  const groups = themeGroup.array().parse(parse(readFileSync(join(contentDirectory, 'theme-groups.yaml'), 'utf8')));
  return groups.map((group) => ({ group, themes: allThemes().filter((theme) => theme.group === group.id) }));
}

const findings = once(readFindings);

function readFindings(): ReadonlyMap<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const report of [...allReports()].sort(byReportDate).reverse()) {
    for (const paragraph of report.paragraphs) {
      for (const { theme } of paragraph.themes) {
        const list = found.get(theme);
        if (list) list.push({ report, paragraph });
        else found.set(theme, [{ report, paragraph }]);
      }
    }
  }
  return found;
}

/** Every paragraph that carries a theme, of the newest report first and in printed order. */
export const findingsOf = derived('findings', (theme: string): readonly Finding[] => findings().get(theme) ?? []);

/** In how many reports a theme is found. */
export const reportsWith = derived(
  'reports-with',
  (theme: string): number => new Set(findingsOf(theme).map(({ report }) => report)).size,
);

/** Whether more than one report carries it. */
export const isShared = derived('is-shared', (theme: string): boolean => reportsWith(theme) > 1);
