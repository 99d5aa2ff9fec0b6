import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packTexts } from '../build/texts.ts';
import { rangeOfPart } from '../layer/parts.ts';
import { Files, IndexRenewed, IndexUnavailable } from './files.ts';

const TEXTS = 'pagefind/paragraphs/texts/en_1.bin';
const GOOD = JSON.stringify([['p1', '1', 0, 'Visits are regular.']]);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Answers in turn; keeps how each was asked for. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const inits: (RequestInit | undefined)[] = [];
  const files = new Files(async (_, init) => {
    inits.push(init);
    return answers[inits.length - 1]?.() ?? Promise.reject(new TypeError('no more answers'));
  });
  return { files, inits };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const packed = gzipSync(GOOD);
const malformed: [name: string, body: string | Uint8Array<ArrayBuffer>][] = [
  ['a sign-in page', '<!doctype html><title>Sign in</title>'],
  ['nothing', ''],
  ['a packed file that is cut', new Uint8Array(packed.subarray(0, packed.length - 12))],
  ['an unpacked file that is cut', GOOD.slice(0, -5)],
  ['JSON of another kind', '{"error":"not here"}'],
];

test.each(malformed)('%s is no file of the index, and is asked for anew past the caches', async (_, body) => {
  const { files, inits } = answering(
    () => new Response(body),
    () => new Response(new Uint8Array(packed)),
  );
  await expect(files.read(TEXTS)).rejects.toThrow('What came is not the search index');
  expect(decode(await files.read(TEXTS))).toBe(GOOD);
  expect(inits.map((init) => init?.cache)).toEqual([undefined, 'reload']);
});

test('a good answer is asked for once', async () => {
  const { files, inits } = answering(() => new Response(GOOD));
  await files.read(TEXTS);
  await files.read(TEXTS);
  expect(inits).toHaveLength(1);
});

test('a server that never answers is given up, and can be asked again', async () => {
  const { files } = answering(
    () => new Promise(() => undefined),
    () => new Response(GOOD),
  );
  const asked = expect(files.read(TEXTS)).rejects.toThrow('does not answer');
  await vi.advanceTimersByTimeAsync(20_000);
  await asked;
  expect(decode(await files.read(TEXTS))).toBe(GOOD);
});

test('no connection, a missing file and a fault of the server are told apart', async () => {
  const { files } = answering(
    () => Promise.reject(new TypeError('failed')),
    () => new Response('', { status: 404 }),
    () => new Response('', { status: 503 }),
  );
  await expect(files.read(TEXTS)).rejects.toThrow('no connection');
  await expect(files.read(TEXTS)).rejects.toThrow(IndexRenewed);
  const third = files.read(TEXTS);
  await expect(third).rejects.toThrow(IndexUnavailable);
  await expect(third).rejects.toThrow('503');
});

const PARTS = [1, 2, 3].map((number) => JSON.stringify([[`p${number}`, `${number}`, 0, `Visit ${number}.`]]));
const texts = new TextEncoder().encode(PARTS.join('\n'));
const { bytes: file, lengths } = packTexts(texts);
const whole = (): Response => new Response(new Uint8Array(file));
const part = (at: number) => (): Response => {
  const { from, to } = rangeOfPart(lengths, at);
  return new Response(new Uint8Array(file.subarray(from, to)), { status: 206 });
};
const rangesOf = (inits: readonly (RequestInit | undefined)[]) =>
  inits.map((init) => new Headers(init?.headers).get('range'));

test('of a file of texts only the part that is asked for comes, once', async () => {
  const { files, inits } = answering(part(1), part(2));
  expect(decode(await files.readPart(TEXTS, lengths, 1))).toBe(PARTS[1]);
  expect(decode(await files.readPart(TEXTS, lengths, 2))).toBe(PARTS[2]);
  expect(decode(await files.readPart(TEXTS, lengths, 1))).toBe(PARTS[1]);
  const { from, to } = rangeOfPart(lengths, 1);
  expect(rangesOf(inits)[0]).toBe(`bytes=${from}-${to - 1}`);
  expect(inits).toHaveLength(2);
});

test.each([
  ['knows no ranges', whole],
  ['unpacks files on the way', () => new Response(new Uint8Array(texts))],
])('from a host that %s the whole file comes, once', async (_, answer) => {
  const { files, inits } = answering(answer);
  for (const at of [2, 0, 1]) expect(decode(await files.readPart(TEXTS, lengths, at))).toBe(PARTS[at]);
  expect(inits).toHaveLength(1);
});

test('where the range of a host is none of the packed file, the whole file is asked for', async () => {
  const { files, inits } = answering(
    () => new Response(new Uint8Array(texts.subarray(10, 40)), { status: 206 }),
    whole,
  );
  expect(decode(await files.readPart(TEXTS, lengths, 1))).toBe(PARTS[1]);
  expect(rangesOf(inits)[1]).toBeNull();
});

test('a sign-in page in place of a part is said to be that, and the part is asked for anew past the caches', async () => {
  const { files, inits } = answering(() => new Response('<!doctype html><title>Sign in</title>'), part(1));
  await expect(files.readPart(TEXTS, lengths, 1)).rejects.toThrow('What came is not the search index');
  expect(decode(await files.readPart(TEXTS, lengths, 1))).toBe(PARTS[1]);
  expect(inits.map((init) => init?.cache)).toEqual([undefined, 'reload']);
});

test('a file that is kept unpacked has no lengths, and is read as a whole', async () => {
  const { files, inits } = answering(() => new Response(new Uint8Array(texts)));
  expect(decode(await files.readPart(TEXTS, [], 2))).toBe(PARTS[2]);
  expect(rangesOf(inits)).toEqual([null]);
  await expect(files.readPart(TEXTS, [], 3)).rejects.toThrow('What came is not the search index');
});
