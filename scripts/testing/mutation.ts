/** What the rules make of sources when one is left out, or the order is another. */
import { looksAtWholeBlocks } from '../pipeline/recognise/index.ts';
import { draftsOf } from '../pipeline/recognise/recognise.ts';
import { divideBlocks } from '../pipeline/structure/divide-blocks.ts';
import type { Draft, Recogniser } from '../pipeline/tree/draft.ts';
import type { SourceTree } from '../pipeline/tree/source-tree.ts';

/** All that these rules find in a source, as text to compare. Rules change the blocks: each time is a new copy. */
export function foundBy(rules: readonly Recogniser[], source: SourceTree): string {
  const drafts = dividedDrafts(source, rules);
  const found = drafts.map(({ pieces, facts }) => [
    Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
    pieces.map(({ label, opens, text }) => [label, opens, text]),
  ]);
  return JSON.stringify(found);
}

/** The documents of a source after these rules, blocks divided where the pipeline divides them. */
function dividedDrafts(source: SourceTree, rules: readonly Recogniser[]): Draft[] {
  const drafts = draftsOf(structuredClone(source), rules.filter(looksAtWholeBlocks));
  const ofText = rules.filter((rule) => !looksAtWholeBlocks(rule));
  for (const draft of drafts) {
    divideBlocks(draft);
    for (const rule of ofText) rule.recognise(draft);
  }
  return drafts;
}

/** In how many of the sources something else is found without each rule. */
export function withoutEach(rules: readonly Recogniser[], sources: readonly SourceTree[]): Map<string, number> {
  const found = sources.map((source) => foundBy(rules, source));
  return new Map(
    rules.map((rule) => {
      const others = rules.filter((each) => each !== rule);
      return [rule.id, sources.filter((source, at) => foundBy(others, source) !== found[at]).length];
    }),
  );
}
