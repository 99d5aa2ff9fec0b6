/** One hash of a value: the same content, the same hash. */
import { hash } from 'node:crypto';
import { nameOfObserved } from './observed.ts';

/** Those of paragraphs, which many values hold. */
const paragraphs = new WeakMap<object, string>();

/** The hash of a value of plain data. A report is its name: what is read of it is noted when it is read. */
export const digestOf = (value: unknown): string => hash('sha256', written(value), 'hex').slice(0, 32);

/** The value in writing, unambiguous. Fails for what has no content to see, such as a function. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return writtenPlain(value);
  const report = nameOfObserved(value);
  if (report !== undefined) return `report ${report}`;
  const known = paragraphs.get(value);
  if (known !== undefined) return known;
  const text = writtenObject(value);
  if (!('anchor' in value && 'text' in value)) return text;
  const short = hash('sha256', text, 'hex');
  paragraphs.set(value, short);
  return short;
}

function writtenPlain(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`Unexpected ${typeof value} in what a page is made of, expected data.`);
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function writtenObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map((each) => written(each)).join()}]`;
  if (value instanceof Map) return `map ${written([...value])}`;
  if (value instanceof Set) return `set ${written([...value])}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`Unexpected ${value.constructor.name} in what a page is made of, expected data.`);
  }
  let text = '{';
  for (const key of Object.keys(value))
    text += `${writtenKey(key)}${written((value as Record<string, unknown>)[key])},`;
  return `${text}}`;
}

/** There are few names of properties, and very many properties. */
const keys = new Map<string, string>();

function writtenKey(key: string): string {
  let text = keys.get(key);
  if (text === undefined) keys.set(key, (text = `${JSON.stringify(key)}:`));
  return text;
}
