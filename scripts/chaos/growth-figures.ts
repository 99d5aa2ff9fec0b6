import { convert } from '../pipeline/pipeline.ts';
import { readReference } from '../ingest/reference.ts';
import { atMost, type Figure, told } from './figures.ts';
import { LONG_TEXTS } from './long-lines.ts';

/** Processor time that is not worth a look, in milliseconds. */
const LITTLE_MS = 150;
/** Time that grows with the size has 1, with its square 2: what the machine adds is somewhere between. */
const MOST_EXPONENT = 1.7;

/** Converts each long text at 1×, 2× and 4× a number of letters, by the processor time of this thread. */
export async function growthFigures(letters: number): Promise<Figure[]> {
  const reference = readReference();
  const spent = async (name: string, times: number): Promise<number> => {
    const bytes = new TextEncoder().encode(LONG_TEXTS[name]?.(letters * times));
    const before = process.threadCpuUsage();
    await convert({ path: 'long.txt', bytes }, reference);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  await spent('words', 1);
  const grown: { name: string; exponent: number }[] = [];
  for (const name of Object.keys(LONG_TEXTS)) {
    const [once, twice, fourTimes] = [await spent(name, 1), await spent(name, 2), await spent(name, 4)];
    grown.push({ name, exponent: exponentOf(once, twice, fourTimes) });
  }
  grown.sort((a, b) => b.exponent - a.exponent);
  return [
    told('long texts, converted at 1×, 2× and 4×', grown.length),
    ...grown.slice(0, 3).map(({ name, exponent }) => told(`  ${name}`, `exponent ${exponent}`)),
    atMost(
      'texts whose time grows faster than their length',
      grown.filter(({ exponent }) => exponent > MOST_EXPONENT).length,
      0,
    ),
  ];
}

/** From once to four times, what every text costs taken off; 0 where all is quick. */
function exponentOf(once: number, twice: number, fourTimes: number): number {
  if (fourTimes < LITTLE_MS) return 0;
  const growth = Math.log2(fourTimes / Math.max(once, LITTLE_MS / 4)) / 2;
  const late = Math.log2(fourTimes / Math.max(twice, LITTLE_MS / 4));
  return Math.round(Math.max(0, Math.min(growth, late)) * 100) / 100;
}
