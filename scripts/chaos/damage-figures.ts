import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundSource } from '../ingest/find-sources.ts';
import { convertAll } from '../ingest/pool.ts';
import type { Result } from '../ingest/result.ts';
import { wordsWritten } from '../pipeline/write/words-written.ts';
import { bagOf, type Bag, minus, sumOf } from '../words-check/compare-words.ts';
import { type DamageName, damaged, DAMAGES } from './damage.ts';
import { atMost, type Figure, told } from './figures.ts';

/** A copy that lacks more of its words than this, and says nothing, lost them in silence. */
const SILENT = 0.01;
/** Of a hundred damaged copies so many may lose words in silence: a bit in a name that no checksum covers. */
const MOST_SILENT_PERCENT = 3;

interface Copy {
  of: FoundSource;
  damage: DamageName;
  source: FoundSource;
}

type Fate = 'refused' | 'warned' | 'same words' | 'few words lost' | 'words lost in silence' | 'raw fault';
const FATES: readonly Fate[] = [
  'refused',
  'warned',
  'same words',
  'few words lost',
  'words lost in silence',
  'raw fault',
];

/** Damages each source in each way, converts all in one run of the pool, good ones among them, and compares the words. */
export async function damageFigures(
  sources: readonly FoundSource[],
  { seed, copies }: { seed: number; copies: number },
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  try {
    const made = sources.flatMap((source, at) => copiesOf(source, { folder, seed: seed + at, copies }));
    const results = await convertEach([...mixed(sources, made)]);
    return figuresOf(sources, made, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copiesOf(of: FoundSource, { folder, seed, copies }: { folder: string; seed: number; copies: number }): Copy[] {
  const bytes = new Uint8Array(readFileSync(of.file));
  return Object.keys(DAMAGES).flatMap((name) =>
    Array.from({ length: copies }, (_, copy) => {
      const damage = name as DamageName;
      const file = join(folder, `${seed}-${copy}-${damage}-${of.name.replaceAll('/', '-')}`);
      writeFileSync(file, damaged(bytes, damage, seed * 1000 + copy));
      return { of, damage, source: { file, name: of.name } };
    }),
  );
}

/** Each good file behind its damaged copies: what those leave behind would hurt it. */
function* mixed(sources: readonly FoundSource[], copies: readonly Copy[]): Generator<FoundSource> {
  for (const source of sources) {
    yield* copies.filter(({ of }) => of === source).map((copy) => copy.source);
    yield source;
  }
}

async function convertEach(sources: readonly FoundSource[]): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  await convertAll(sources, ({ file }, result) => results.set(file, result));
  return results;
}

function figuresOf(
  sources: readonly FoundSource[],
  copies: readonly Copy[],
  results: ReadonlyMap<string, Result>,
): Figure[] {
  const bags = new Map(sources.map((source) => [source, bagOfResult(results.get(source.file))]));
  const spoilt = sources.filter(({ file }) => isRefused(results.get(file)));
  const fates = copies.map(({ of, damage, source }) => ({
    damage,
    fate: fateOf(results.get(source.file), bags.get(of) ?? new Map()),
  }));
  const counted = (fate: Fate, name?: string): number =>
    fates.filter((each) => each.fate === fate && (name === undefined || each.damage === name)).length;
  const rows = Object.keys(DAMAGES).map((name) =>
    told(
      `  ${name}`,
      FATES.map((fate) => `${counted(fate, name)} ${fate}`)
        .filter((each) => !each.startsWith('0 '))
        .join(', '),
    ),
  );
  const silent = Math.round((1000 * counted('words lost in silence')) / Math.max(1, copies.length)) / 10;
  return [
    told('damaged copies', copies.length),
    ...rows,
    atMost('good files that failed among them', spoilt.length, 0),
    atMost('failures without a reason (raw faults, threads that fell)', counted('raw fault'), 0),
    atMost('words lost in silence, of a hundred copies', silent, MOST_SILENT_PERCENT),
  ];
}

function fateOf(result: Result | undefined, whole: Bag): Fate {
  const rules = (result?.messages ?? []).map(({ rule }) => rule);
  if (!result || rules.some((rule) => rule === 'fault' || rule === 'stopped')) return 'raw fault';
  if (isRefused(result)) return 'refused';
  if (rules.includes('pdf-damaged')) return 'warned';
  const missing = sumOf(minus(whole, bagOfResult(result))) / Math.max(1, sumOf(whole));
  if (missing > SILENT) return 'words lost in silence';
  return missing > 0 ? 'few words lost' : 'same words';
}

function isRefused(result: Result | undefined): boolean {
  return result === undefined || result.messages.some(({ severity }) => severity === 'fail');
}

function bagOfResult(result: Result | undefined): Bag {
  const texts = (result?.outputs ?? []).filter(({ path }) => path.endsWith('.mdx'));
  return bagOf(texts.flatMap(({ text }) => wordsWritten(text)).join(' '));
}
