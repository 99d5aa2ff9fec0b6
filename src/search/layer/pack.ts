/** The packed files of the layer: facts with places behind them, themes, words. */
import { encodeNumbers, NumberReader } from './bytes.ts';
import type { Facts, KnownWord, Places } from './facts.ts';

/**
 * Facts as JSON, its length before it in four bytes; behind it the places of all paragraphs, and the lengths of the parts
 * of texts, which as numbers are half as long as in JSON.
 */
export function encodeFacts(facts: Facts, places: readonly Places[]): Uint8Array {
  const reports = facts.reports.map((report) => ({ ...report, texts: [] }));
  const json = new TextEncoder().encode(JSON.stringify({ ...facts, reports }));
  const parts = facts.reports.flatMap(({ texts }) => [texts.length, ...texts]);
  const numbers = encodeNumbers([...places.flatMap(numbersOf), ...parts]);
  const bytes = new Uint8Array(4 + json.length + numbers.length);
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, 4);
  bytes.set(numbers, 4 + json.length);
  return bytes;
}

/** Of a report: how many paragraphs; the words before each that belong to none; the words of each; then the blanks. */
function numbersOf({ start, length, blanks }: Places): number[] {
  const gaps = [...start].map((from, at) => from - (at === 0 ? 0 : (start[at - 1] ?? 0) + (length[at - 1] ?? 0)));
  const steps = [...blanks].map((blank, at) => blank - (blanks[at - 1] ?? 0));
  return [start.length, ...gaps, ...length, steps.length, ...steps];
}

/** The inverse. Fails where the bytes end too early. */
export function decodeFacts(bytes: Uint8Array): { facts: Facts; places: Places[] } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Facts;
  const reader = new NumberReader(bytes.subarray(4 + length));
  const places = facts.reports.map(() => readPlaces(reader));
  for (const report of facts.reports) report.texts = Array.from({ length: reader.next() }, () => reader.next());
  return { facts, places };
}

function readPlaces(reader: NumberReader): Places {
  const paragraphs = reader.next();
  const start = new Uint32Array(paragraphs);
  const length = new Uint32Array(paragraphs);
  for (let at = 0; at < paragraphs; at += 1) start[at] = reader.next();
  for (let at = 0; at < paragraphs; at += 1) length[at] = reader.next();
  for (let at = 1; at < paragraphs; at += 1)
    start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0) + (length[at - 1] ?? 0);
  const blanks = new Uint32Array(reader.next());
  for (let at = 0, last = 0; at < blanks.length; at += 1) blanks[at] = last += reader.next();
  return { start, length, blanks };
}

/** For each theme its name in a line, and how many paragraphs, and the steps between them. */
export function encodeThemes(themes: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const names = new TextEncoder().encode(`${[...themes.keys()].join('\n')}\0`);
  const steps = [...themes.values()].flatMap((paragraphs) => [
    paragraphs.length,
    ...paragraphs.map((each, at) => each - (paragraphs[at - 1] ?? 0)),
  ]);
  return Uint8Array.from([...names, ...encodeNumbers(steps)]);
}

/** The inverse: of each theme the paragraphs, as numbers in this bundle. */
export function decodeThemes(bytes: Uint8Array): Map<string, Uint32Array> {
  const end = bytes.indexOf(0);
  const names = new TextDecoder().decode(bytes.subarray(0, end)).split('\n');
  const reader = new NumberReader(bytes.subarray(end + 1));
  const themes = new Map<string, Uint32Array>();
  for (const name of names.filter((each) => each !== '')) {
    const paragraphs = new Uint32Array(reader.next());
    for (let at = 0, last = 0; at < paragraphs.length; at += 1) paragraphs[at] = last += reader.next();
    themes.set(name, paragraphs);
  }
  return themes;
}

/** One word a line, with the number of paragraphs it stands in. */
export const encodeWords = (words: readonly KnownWord[]): Uint8Array =>
  new TextEncoder().encode(words.map(({ word, paragraphs }) => `${word} ${paragraphs}`).join('\n'));

/** The inverse. */
export const decodeWords = (bytes: Uint8Array): KnownWord[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => {
      const [word = '', paragraphs] = line.split(' ');
      return { word, paragraphs: Number(paragraphs) };
    });
