import { expect, test } from 'vitest';
import { damageFigures } from './chaos/damage-figures.ts';
import { runFigures } from './chaos/run-figures.ts';
import { sourcesOf } from './chaos/sources.ts';

/** Conversions and runs of the command: a busy machine takes its time. */
const LONGEST_MS = 300_000;
const sources = sourcesOf([], true).slice(0, 1);
const broken = (figures: Awaited<ReturnType<typeof damageFigures>>) => figures.filter(({ isKept }) => !isKept);

test(
  'files damaged in every way hurt no other, and lose no words in silence',
  async () => {
    const figures = await damageFigures(sources, { seed: 1, copies: 1 });
    expect(figures.find(({ name }) => name === 'damaged copies')?.found).toBe('9');
    expect(broken(figures)).toEqual([]);
  },
  LONGEST_MS,
);

test(
  'no strange file and no kill leaves a trace, half a report or another result',
  async () => {
    expect(broken(await runFigures(sources, 1, 1))).toEqual([]);
  },
  LONGEST_MS,
);
