/** Damage as files suffer it on disks, lines and in downloads: seeded, so that the same damage comes again. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Size of a block of a disk or a download. */
const BLOCK = 4096;
/** Noise changes one byte in this many. */
const NOISE = 50;

/** Makes a damaged copy; what it is given stays as it is. */
type Damage = (bytes: Uint8Array, random: RandomGenerator) => Uint8Array;

const within = (random: RandomGenerator, length: number): number => uniformInt(random, 0, Math.max(0, length - 1));

function flipped(bytes: Uint8Array, random: RandomGenerator, times: number): Uint8Array {
  const copy = bytes.slice();
  for (let time = 0; time < times; time += 1) {
    const at = within(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << uniformInt(random, 0, 7));
  }
  return copy;
}

function withBlock(bytes: Uint8Array, random: RandomGenerator, fill: (at: number) => Uint8Array): Uint8Array {
  const at = within(random, bytes.length);
  const block = fill(at);
  const copy = bytes.slice();
  copy.set(block.subarray(0, copy.length - at), at);
  return copy;
}

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** By its name. */
export const DAMAGES = {
  /** One bit of the whole file. */
  'one-bit': (bytes, random) => flipped(bytes, random, 1),
  'ten-bits': (bytes, random) => flipped(bytes, random, 10),
  noise: (bytes, random) => flipped(bytes, random, Math.ceil(bytes.length / NOISE)),
  /** A block of zeros, where a download was put together. */
  zeros: (bytes, random) => withBlock(bytes, random, () => new Uint8Array(BLOCK)),
  /** A block of the file replaces another. */
  misplaced: (bytes, random) =>
    withBlock(bytes, random, () => {
      const from = within(random, bytes.length);
      return bytes.slice(from, from + BLOCK);
    }),
  /** Some bytes that never came. */
  gap: (bytes, random) => {
    const at = within(random, bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + uniformInt(random, 1, BLOCK)));
  },
  /** The download ended too soon. */
  cut: (bytes, random) => bytes.slice(0, within(random, bytes.length)),
  /** Ended too soon, and the end mark with it: the tail of another download stands behind. */
  'cut-and-ended': (bytes, random) =>
    joined(bytes.subarray(0, within(random, bytes.length)), Buffer.from('\nstartxref\n0\n%%EOF\n')),
  /** Line ends changed on the way, as by a transfer for texts. */
  'line-ends': (bytes) =>
    new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1')),
} as const satisfies Record<string, Damage>;

export type DamageName = keyof typeof DAMAGES;

/** The same seed makes the same damage. */
export function damaged(bytes: Uint8Array, name: DamageName, seed: number): Uint8Array {
  return DAMAGES[name](bytes, xoroshiro128plus(seed));
}
