/** The order of the rules: free inside a phase, but for what a rule's `after` says; and no rule is there for nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundBy, withoutEach } from '../../testing/mutation.ts';
import { readPath, sourcePaths } from '../../testing/sources.ts';
import type { Recogniser } from '../tree/draft.ts';
import { PHASES, RECOGNISERS } from './index.ts';
import { draftsOf } from './recognise.ts';

const sources = await Promise.all(sourcePaths().map(readPath));

/** The rules of a phase in the given order, each put off until those that it says it comes after have looked. */
function inOrder(rules: readonly Recogniser[]): Recogniser[] {
  const ordered: Recogniser[] = [];
  const waiting = [...rules];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after = {} }) => !waiting.some(({ id }) => Object.hasOwn(after, id)));
    if (ready < 0) throw new Error(`Rules that wait for each other: ${waiting.map(({ id }) => id).join(', ')}`);
    ordered.push(...waiting.splice(ready, 1));
  }
  return ordered;
}

const anyOrder = fc
  .tuple(...PHASES.map(({ rules }) => fc.shuffledSubarray([...rules], { minLength: rules.length })))
  .map((phases) => phases.flatMap(inOrder));

test('the rules find the same in any order that keeps to their phases and to what each says it comes after', () => {
  const found = sources.map((source) => foundBy(RECOGNISERS, source));
  fc.assert(
    fc.property(anyOrder, (rules) => {
      expect(sources.map((source) => foundBy(rules, source)).findIndex((each, at) => each !== found[at])).toBe(-1);
    }),
    { numRuns: 12 },
  );
});

test('the rules only label: every block of a source stands where it stood, as it was', () => {
  for (const source of sources) {
    const drafts = draftsOf(structuredClone(source), RECOGNISERS);
    expect(drafts.flatMap(({ pieces }) => pieces.map(({ node }) => node))).toEqual(source.children);
  }
});

test('what a rule says it comes after stands in its own phase, before it', () => {
  for (const { rules } of PHASES) {
    expect(inOrder(rules)).toEqual(rules);
    const ids = rules.map(({ id }) => id);
    for (const { after = {} } of rules) expect(ids).toEqual(expect.arrayContaining(Object.keys(after)));
  }
});

test('without any of the rules something is found otherwise in a fixture or a shipped document', () => {
  const idle = [...withoutEach(RECOGNISERS, sources)].filter(([, changed]) => changed === 0);
  expect(idle.map(([id]) => id)).toEqual([]);
});
