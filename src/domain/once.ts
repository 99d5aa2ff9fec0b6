import { noteReads, readsOf } from './reads.ts';

/**
 * @returns a function that makes its value when it is first asked for, and gives the same one ever after. Whoever asks
 * has read what the value was made of.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T; reads: ReadonlySet<string> } | undefined;
  return () => {
    made ??= readsOf(make);
    noteReads(made, made.reads);
    return made.value;
  };
}
