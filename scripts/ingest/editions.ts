/** Sources with which the publisher replaced others: `replaces: NAME.pdf` in the YAML beside the later one. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import type { FoundSource } from './find-sources.ts';

export interface Editions {
  /** The sources in the order in which they are settled: of one document the last edition first, then the oldest on. */
  ordered: FoundSource[];
  /** Whether `later` took the place of `file`, directly or through others. */
  replaced(file: string, later: string): boolean;
}

/** Which sources are editions of one document. A `replaces` that names no source here says nothing. */
export function editionsOf(sources: readonly FoundSource[]): Editions {
  const names = new Set(sources.map(({ file }) => resolve(file)));
  const earlier = new Map<string, string>();
  for (const source of sources) {
    const file = replacedBy(source);
    if (file !== undefined && names.has(file)) earlier.set(resolve(source.file), file);
  }
  const replaced = (file: string, later: string): boolean =>
    chainBefore(resolve(later), earlier).includes(resolve(file));
  return { ordered: inOrder(sources, earlier), replaced };
}

/** The file that a source says it replaces. The conversion reports what is wrong in the YAML. */
function replacedBy({ file, sidecar }: FoundSource): string | undefined {
  if (sidecar === undefined) return undefined;
  try {
    const content = parse(readFileSync(sidecar, 'utf8')) as { replaces?: unknown } | null;
    return typeof content?.replaces === 'string' ? resolve(dirname(file), content.replaces) : undefined;
  } catch {
    return undefined;
  }
}

/** The editions before one, the newest first; a circle ends where it closes. */
function chainBefore(file: string, earlier: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let at = earlier.get(file); at !== undefined && at !== file && !chain.includes(at); at = earlier.get(at)) {
    chain.push(at);
  }
  return chain;
}

function inOrder(sources: readonly FoundSource[], earlier: ReadonlyMap<string, string>): FoundSource[] {
  const byFile = new Map(sources.map((source) => [resolve(source.file), source]));
  const replaced = new Set(earlier.values());
  const last = sources.filter(({ file }) => !replaced.has(resolve(file)));
  const chained = last.flatMap((source) => [
    source,
    ...chainBefore(resolve(source.file), earlier)
      .reverse()
      .flatMap((file) => byFile.get(file) ?? []),
  ]);
  return [...new Set([...chained, ...sources])];
}
