/** Values that pages read by name, and what each of them is now. */
import { nameOf } from '../domain/ledger.ts';
import { isRecorded, noteRead, unread } from '../domain/reads.ts';
import type { ReportData } from '../domain/report.ts';
import { digestOf } from './digest.ts';

type Argument = string | ReportData;

/** How the value of a name is had, by the first word of the name. */
const kinds = new Map<string, (rest: readonly string[]) => unknown>();
const digests = new Map<string, string>();

/** Makes values of a kind readable by name: `kind rest…`. */
export function defineRead(kind: string, read: (rest: readonly string[]) => unknown): void {
  kinds.set(kind, read);
}

/**
 * A function of the library, made once for each of its arguments. Who calls it has read its value, not all that the
 * value was made of: a page that shows the documents of one authority need not be made again when another has a new
 * one. The value must be plain data, and the function of nothing but the library.
 * @param kind a name of its own
 */
export function derived<T, A extends readonly Argument[]>(kind: string, make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, { value: T; args: A }>();
  const valueOf = (name: string, args: A): T => {
    const known = made.get(name);
    // Two reports of one name are there in tests only.
    if (known?.args.every((each, at) => each === args[at])) return known.value;
    const value = unread(() => make(...args));
    made.set(name, { value, args });
    return value;
  };
  defineRead(kind, (rest) => {
    const args = rest.map(argumentOf);
    return args.includes(undefined) ? GONE : valueOf([kind, ...rest].join(' '), args as unknown as A);
  });
  return (...args) => {
    const name = [kind, ...args.map((each) => (typeof each === 'string' ? each : `report:${nameOf(each)}`))].join(' ');
    noteRead(name);
    return valueOf(name, args);
  };
}

const GONE = 'what it was made of is gone';
let reportNamed: (name: string) => ReportData | undefined = () => undefined;

/** Says how a report is found by its name. */
export function findReportsBy(find: typeof reportNamed): void {
  reportNamed = find;
}

const argumentOf = (written: string): Argument | undefined =>
  written.startsWith('report:') ? reportNamed(written.slice('report:'.length)) : written;

/** Notes that a value was read from outside, which may be another a moment later: its hash is that of now. */
export function noteValue(name: string, value: unknown): void {
  noteRead(name);
  if (isRecorded() && !digests.has(name)) digests.set(name, digestOf(value));
}

/** The hash of what is read by this name now; undefined where nothing is known of it. */
export function digestOfRead(name: string): string | undefined {
  const known = digests.get(name);
  if (known !== undefined) return known;
  const [kind = '', ...rest] = name.split(' ');
  const read = kinds.get(kind);
  if (read === undefined) return undefined;
  const digest = digestOf(unread(() => read(rest)));
  digests.set(name, digest);
  return digest;
}
