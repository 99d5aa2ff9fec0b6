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
export type EvidenceLexicon = Map<string, WeightedTerm[]>;

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
  const lexicon: EvidenceLexicon = new Map();
  for (const entry of entries) {
    const firsts = new Set(entry.term[0]?.choices.map(({ stem }) => stem));
    for (const stem of firsts) lexicon.set(stem, [...(lexicon.get(stem) ?? []), entry]);
  }
  return lexicon;
}
