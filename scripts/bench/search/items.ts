/** The known items of a folder of reports: paragraphs, and what a reader types who remembers them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportData } from '../../../src/domain/report.ts';
import { evenly, knownItemQuery } from './known-items.ts';

const KNOWN_ITEMS = 300;

export interface KnownItem {
  query: string;
  paragraph: string;
}

/** Known items of all reports at even distances, and the keys of the reports. */
export function knownItems(reports: string): { items: KnownItem[]; keys: Set<string> } {
  const files = globSync('*/*.json', { cwd: reports }).sort();
  const data = files.map((file) => JSON.parse(readFileSync(join(reports, file), 'utf8')) as ReportData);
  const once = standingOnce(data.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  const all = data.flatMap(({ authority, id, paragraphs }) =>
    paragraphs
      .filter(({ text }) => once.has(text))
      .map(({ anchor, text }) => ({ query: knownItemQuery(text), paragraph: `${authority}/${id}#${anchor}` })),
  );
  const items = all.filter((item): item is KnownItem => item.query !== undefined);
  return { items: evenly(items, KNOWN_ITEMS), keys: new Set(data.map(({ authority, id }) => `${authority}/${id}`)) };
}

/** Texts that stand in one place only: of what forty reports print word for word, no one is the known item. */
function standingOnce(texts: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set(texts.filter((text) => seen.get(text) === 1));
}
