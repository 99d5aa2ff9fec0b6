import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let place: string;
let steps: typeof import('./kept-steps.ts');

/** A build begins with nothing in memory. */
async function nextBuild(made = 'code'): Promise<void> {
  vi.resetModules();
  vi.stubEnv('PILCROW_STEPS', join(place, 'steps', made));
  steps = await import('./kept-steps.ts');
}

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'pilcrow-steps-'));
  await nextBuild();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
});

const bytes = (text: string) => async (): Promise<Uint8Array> => Buffer.from(text);
const packed = async (of: string, text: string): Promise<string> =>
  Buffer.from(await steps.keptBytes('pack', of, bytes(text))).toString();

test('what is made of the same is made once', async () => {
  expect(await packed('a', 'first')).toBe('first');
  await nextBuild();
  expect(await packed('a', 'second')).toBe('first');
  expect(await packed('b', 'second')).toBe('second');
});

test('other code makes anew', async () => {
  await packed('a', 'first');
  await nextBuild('other code');
  expect(await packed('a', 'second')).toBe('second');
});

test('where nothing is kept all is made', async () => {
  vi.stubEnv('PILCROW_STEPS', undefined);
  expect([await packed('a', 'first'), await packed('a', 'second')]).toEqual(['first', 'second']);
});

test('what no build asks for any more is thrown away, and what other code made', async () => {
  await packed('a', 'first');
  await packed('b', 'first');
  await nextBuild('other code');
  await packed('b', 'second');
  await packed('c', 'second');
  await nextBuild('other code');
  await packed('b', 'third');
  steps.forgetUnused('pack');
  expect(readdirSync(join(place, 'steps'))).toEqual(['other code']);
  expect(readdirSync(join(place, 'steps/other code'))).toHaveLength(1);
});

test('a folder comes back as it was, in place of what stands there', async () => {
  const to = join(place, 'out');
  const write = vi.fn(async () => {
    mkdirSync(join(to, 'index'), { recursive: true });
    writeFileSync(join(to, 'index/a'), 'chunk');
  });
  await steps.keptFolder('search', 'reports', { to }, write);
  writeFileSync(join(to, 'left over'), '');
  await steps.keptFolder('search', 'reports', { to }, write);
  expect(write).toHaveBeenCalledOnce();
  expect(readFileSync(join(to, 'index/a'), 'utf8')).toBe('chunk');
  expect(existsSync(join(to, 'left over'))).toBe(false);
});

test('what stands in a folder already is not written again, and what other steps see to stays', async () => {
  const to = join(place, 'out');
  const write = async (): Promise<void> => {
    mkdirSync(join(to, 'index'), { recursive: true });
    writeFileSync(join(to, 'index/a'), 'chunk');
    writeFileSync(join(to, 'b'), 'list');
  };
  await steps.keptFolder('search', 'reports', { to }, write);
  mkdirSync(join(to, 'recent'));
  const [before, other] = [statSync(join(to, 'index/a')), 'longer than it was'];
  writeFileSync(join(to, 'b'), other);
  await steps.keptFolder('search', 'reports', { to, others: ['recent'] }, write);
  expect(statSync(join(to, 'index/a')).ino).toBe(before.ino);
  expect(readFileSync(join(to, 'b'), 'utf8')).toBe('list');
  expect(existsSync(join(to, 'recent'))).toBe(true);
});

test('a file comes back as it was', async () => {
  const to = join(place, 'kept.bin');
  for (const text of ['first', 'second']) await steps.keptFile('bundle', 'a', to, bytes(text));
  expect(readFileSync(to, 'utf8')).toBe('first');
  const { ino } = statSync(to);
  await steps.keptFile('bundle', 'a', to, bytes('third'));
  expect(statSync(to).ino).toBe(ino);
  await steps.keptFile('bundle', 'b', to, bytes('of another size'));
  expect(readFileSync(to, 'utf8')).toBe('of another size');
});

test('a note is taken once for a content, and forgotten when a build does not ask for it', async () => {
  const take = vi.fn(() => 1);
  for (const contents of [['a', 'b'], ['a'], ['a', 'b']]) {
    await nextBuild();
    const notes = new steps.KeptNotes<number>('files');
    for (const content of contents) expect(notes.of(content, take)).toBe(1);
    notes.save();
  }
  expect(take).toHaveBeenCalledTimes(3);
});
