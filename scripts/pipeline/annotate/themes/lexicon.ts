/**
 * All evidence of all themes in one index by the first stem, so that a sentence is read once,
 * not once for every theme. Abbreviations of the glossary stand for the terms that they abbreviate.
 */
import type { GlossaryEntry } from '../../../../src/domain/glossary.ts';
import type { ThemeDefinition } from '../../../../src/domain/theme.ts';
import { placesOf, termOf, type Term } from './term.ts';
import { sentencesOf } from './sentences.ts';

export interface Entry {
  theme: number;
  term: Term;
  /** 0: an exception, that keeps the words it covers from counting. */
  weight: number;
}
export type Lexicon = Map<string, Entry[]>;

function entriesOf(theme: ThemeDefinition, index: number): Entry[] {
  const entry = (written: string, weight: number): Entry => ({ theme: index, term: termOf(written), weight });
  return [
    ...theme.evidence.flatMap(({ terms, weight }) => terms.map((term) => entry(term, weight))),
    ...theme.against.flatMap(({ terms, weight }) => terms.map((term) => entry(term, -weight))),
    ...theme.except.map((term) => entry(term, 0)),
  ];
}

/** What an abbreviation stands for speaks for a theme: so does the abbreviation. */
function entriesOfAbbreviation(entry: GlossaryEntry, evidence: readonly Entry[]): Entry[] {
  if (entry.abbreviation === undefined) return [];
  const [spelledOut] = sentencesOf(entry.term);
  if (spelledOut === undefined) return [];
  const strongest = new Map<number, number>();
  for (const { theme, term, weight } of evidence) {
    if (weight <= 0 || term.length < 2 || placesOf(term, spelledOut, 0)?.length !== spelledOut.length) continue;
    strongest.set(theme, Math.max(weight, strongest.get(theme) ?? 0));
  }
  const term = termOf(entry.abbreviation);
  return Array.from(strongest, ([theme, weight]) => ({ theme, term, weight }));
}

/** The index of everything that can be evidence. */
export function lexiconOf(themes: readonly ThemeDefinition[], glossary: readonly GlossaryEntry[]): Lexicon {
  const evidence = themes.flatMap(entriesOf);
  const entries = [...evidence, ...glossary.flatMap((entry) => entriesOfAbbreviation(entry, evidence))];
  const lexicon: Lexicon = new Map();
  for (const entry of entries) {
    const firsts = new Set(entry.term[0]?.choices.map(({ stem }) => stem));
    for (const stem of firsts) lexicon.set(stem, [...(lexicon.get(stem) ?? []), entry]);
  }
  return lexicon;
}
