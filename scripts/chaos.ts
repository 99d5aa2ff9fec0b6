/**
 * `npm run chaos -- [--seed N] [--copies N] [--small] [FOLDER]`: damages the fixtures and the PDFs of a folder in all the
 * ways that files are damaged, kills runs midway, puts beside good files what no program can read, and grows what rules
 * look for. Prints what became of it, and fails where a promise broke.
 */
import { parseArgs } from 'node:util';
import { damageFigures } from './chaos/damage-figures.ts';
import { type Figure, formatFigures } from './chaos/figures.ts';
import { growthFigures } from './chaos/growth-figures.ts';
import { runFigures } from './chaos/run-figures.ts';
import { sourcesOf } from './chaos/sources.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    copies: { type: 'string', default: '1' },
    small: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const sources = sourcesOf(positionals, values.small);

const figures: Figure[] = [
  ...(await damageFigures(sources, { seed, copies: Number(values.copies) })),
  ...(await runFigures(sources, seed, values.small ? 2 : 8)),
  ...(await growthFigures(values.small ? 2000 : 8000)),
];
console.log(`Seed ${seed}, ${sources.length} files\n\n${formatFigures(figures)}`);
if (figures.some(({ isKept }) => !isKept)) process.exitCode = 1;
