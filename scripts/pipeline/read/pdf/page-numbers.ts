/** Which page draws which object, read from the objects' own text: so that damage is told with its page. */

/** An object of a PDF and its text. */
export type ObjectText = readonly [number: number, text: string];

const PAGE = /\/Type\s{0,4}\/Page(?![a-zA-Z])/u;
const PAGES = /\/Type\s{0,4}\/Pages(?![a-zA-Z])/u;
/** An object that describes a page is not longer. */
const LONGEST = 4096;

/** The objects that stand unpacked in a file. */
export function objectsOfFile(file: string): ObjectText[] {
  const starts = file.matchAll(/(?<number>\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj\b/gu);
  return [...starts].map(({ index, groups }) => {
    const [text = ''] = file.slice(index, index + LONGEST).split('endobj', 1);
    return [Number(groups?.['number']), text];
  });
}

/** The objects of an object stream: pairs of number and place come before the first. */
export function objectsOfStream(bytes: Uint8Array, dictionary: string): ObjectText[] {
  const text = Buffer.from(bytes).toString('latin1');
  const first = Number(/\/First\s{1,4}(?<first>\d{1,9})/u.exec(dictionary)?.groups?.['first'] ?? 0);
  const numbers = text.slice(0, first).trim().split(/\s+/u).map(Number);
  const places = numbers.filter((_, index) => index % 2 === 1);
  return places.map((place, index) => [
    numbers[index * 2] ?? 0,
    text.slice(first + place, first + (places[index + 1] ?? text.length)),
  ]);
}

/** By the number of an object that a page draws, the number of the page, 1…, in the order of the document. */
export function pagesOfContents(objects: readonly ObjectText[]): ReadonlyMap<number, number> {
  const byNumber = new Map(objects.filter(([, text]) => PAGE.test(text) || PAGES.test(text)));
  const root = [...byNumber].find(([, text]) => PAGES.test(text) && !/\/Parent\b/u.test(text));
  const order: string[] = [];
  if (root) walk(root[0], byNumber, order, new Set());
  return new Map(order.flatMap((page, index) => referencesOf(page, 'Contents').map((number) => [number, index + 1])));
}

function walk(number: number, objects: ReadonlyMap<number, string>, order: string[], seen: Set<number>): void {
  const text = objects.get(number) ?? '';
  if (seen.has(number)) return;
  seen.add(number);
  if (PAGE.test(text)) order.push(text);
  else for (const kid of referencesOf(text, 'Kids')) walk(kid, objects, order, seen);
}

/** `/Contents 4 0 R`, `/Kids [3 0 R 9 0 R]` */
function referencesOf(text: string, key: 'Contents' | 'Kids'): number[] {
  const value = new RegExp(`/${key}\\s{0,4}(?<value>\\[[^\\]]*\\]|\\d+\\s+\\d+\\s+R)`, 'u').exec(text);
  const references = (value?.groups?.['value'] ?? '').matchAll(/(?<number>\d{1,9})\s{1,4}\d{1,5}\s{1,4}R/gu);
  return [...references].map(({ groups }) => Number(groups?.['number']));
}
