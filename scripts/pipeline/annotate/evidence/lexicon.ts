/**
 * All evidence of all categories in one index by the first stem, so that a sentence is read once,
 * not once for every category. Abbreviations of the glossary stand for the terms that they abbreviate.
 */
import type { GlossaryEntry } from '../../../../src/domain/glossary.ts';
import type { Category } from '../../../../src/domain/category.ts';
import { termPositions, termOf, type Term } from './term.ts';
import { parseSentences } from './sentences.ts';

export interface WeightedTerm {
  category: number;
  term: Term;
  /** 0: an exception, that keeps the words it covers from counting. */
  weight: number;
}

/** What may begin with a stem, in the order of the categories. */
export interface Beginnings {
  /** Terms of one word, and those whose second word may stand a little later. */
  alone: readonly WeightedTerm[];
  /** By the stem that follows: the same, and terms whose second word it is. */
  before: ReadonlyMap<string, readonly WeightedTerm[]>;
}
export type EvidenceLexicon = ReadonlyMap<string, Beginnings>;

function entriesOf(category: Category, index: number): WeightedTerm[] {
  const entry = (written: string, weight: number): WeightedTerm => ({ category: index, term: termOf(written), weight });
  return [
    ...category.evidence.flatMap(({ terms, weight }) => terms.map((term) => entry(term, weight))),
    ...category.against.flatMap(({ terms, weight }) => terms.map((term) => entry(term, -weight))),
    ...category.except.map((term) => entry(term, 0)),
  ];
}

/** Where the words that an abbreviation stands for are evidence, so is the abbreviation. */
function entriesOfAbbreviation(entry: GlossaryEntry, evidence: readonly WeightedTerm[]): WeightedTerm[] {
  if (entry.abbreviation === undefined) return [];
  const [spelledOut] = parseSentences(entry.term);
  if (spelledOut === undefined) return [];
  const strongest = new Map<number, number>();
  for (const { category, term, weight } of evidence) {
    if (weight <= 0 || term.length < 2 || termPositions(term, spelledOut, 0)?.length !== spelledOut.length) continue;
    strongest.set(category, Math.max(weight, strongest.get(category) ?? 0));
  }
  const term = termOf(entry.abbreviation);
  return Array.from(strongest, ([category, weight]) => ({ category, term, weight }));
}

/** The index of everything that can be evidence. */
export function lexiconOf(categories: readonly Category[], glossary: readonly GlossaryEntry[]): EvidenceLexicon {
  const evidence = categories.flatMap(entriesOf);
  const entries = [...evidence, ...glossary.flatMap((entry) => entriesOfAbbreviation(entry, evidence))];
  const byStem = new Map<string, WeightedTerm[]>();
  for (const entry of entries) {
    for (const stem of stemsOf(entry.term, 0)) {
      const there = byStem.get(stem);
      if (there) there.push(entry);
      else byStem.set(stem, [entry]);
    }
  }
  return new Map(Array.from(byStem, ([stem, all]) => [stem, beginningsOf(all)]));
}

function beginningsOf(entries: readonly WeightedTerm[]): Beginnings {
  const isAlone = ({ term }: WeightedTerm): boolean => term[1] === undefined || term[1].gapBefore;
  const seconds = new Set(entries.filter((entry) => !isAlone(entry)).flatMap(({ term }) => [...stemsOf(term, 1)]));
  const before = Array.from(seconds, (stem): [string, WeightedTerm[]] => [
    stem,
    entries.filter((entry) => isAlone(entry) || stemsOf(entry.term, 1).has(stem)),
  ]);
  return { alone: entries.filter(isAlone), before: new Map(before) };
}

/** The stems that may stand in a slot of a term. */
function stemsOf(term: Term, slot: number): Set<string> {
  return new Set(term[slot]?.choices.map(({ stem }) => stem));
}
