/** Reports that say which of their fields are read. */
import { nameOf } from '../domain/ledger.ts';
import { isRecorded, noteRead } from '../domain/reads.ts';
import type { ReportData } from '../domain/report.ts';

/** Stands where the code of the build and that of the pages, which is bundled, both see it. */
const OBSERVED = Symbol.for('pilcrow.observed');

/** From now on the library gives out reports that are observed. */
export const observeReports = (): void => void Reflect.set(globalThis, OBSERVED, true);
export const areObserved = (): boolean => Reflect.get(globalThis, OBSERVED) === true;

const names = new WeakMap<object, string>();

/** What is in the report's name, and so cannot change while it is the same report. */
const NAMED: ReadonlySet<string | symbol> = new Set(['authority', 'id']);

/** The report, for a build that asks what each page reads. A field that is not there is read too: it may come. */
export function observed(report: ReportData): ReportData {
  const name = nameOf(report);
  const seen = new Proxy(report, {
    get: (target, key, receiver): unknown => {
      if (isRecorded() && typeof key === 'string' && !NAMED.has(key)) noteRead(`field ${name} ${key}`);
      return Reflect.get(target, key, receiver);
    },
    has: (target, key) => {
      noteRead(`field ${name} ${String(key)}`);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      noteRead(`fields ${name}`);
      return Reflect.ownKeys(target);
    },
  });
  names.set(seen, name);
  return seen;
}

/** The name of a report that is observed; undefined of any other value. */
export const nameOfObserved = (value: object): string | undefined => names.get(value);
