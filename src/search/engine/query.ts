/** What was asked for: the words of a query, its exact phrases, and what else means the same. */
import { pair } from '../index/terms.ts';
import type { ManifestTerm } from '../index/manifest.ts';
import { STOP_WORDS, stem, stemsOf, tokens } from '../words.ts';

/** One way to satisfy a unit: all of these terms in the same paragraph. */
export interface Option {
  terms: string[];
  weight: number;
}

/** A part of a query that a paragraph has or has not. */
export interface Unit {
  /** As typed. */
  words: string;
  /** The stems of what was typed. */
  stems: string[];
  options: Option[];
  /** A phrase in quotes: checked in the text. */
  exact?: true;
}

export interface Query {
  units: Unit[];
  /** What the search was widened to, in words for the reader. */
  widened: string[];
  /** The last word, where it may still be being typed. */
  unfinished?: string;
}

const QUOTED = /["“”]([^"“”]+)["“”]?/gu;

/** Reads a query. */
export function parseQuery(text: string, glossary: readonly ManifestTerm[], widen = true): Query {
  const exact = [...text.matchAll(QUOTED)].map((match) => exactUnit(match[1] ?? '')).filter(hasTerms);
  const loose = text.replaceAll(QUOTED, ' ');
  const words = meaningful(loose);
  const query: Query = { units: words.map(wordUnit), widened: [] };
  if (widen) widenUnits(query, glossary);
  query.units.push(...exact);
  const last = words.at(-1);
  if (last !== undefined && !/\s$/u.test(text) && last.length > 2 && /[\p{L}]$/u.test(text)) query.unfinished = last;
  return query;
}

const hasTerms = (unit: Unit): boolean => unit.stems.length > 0;

/** Stop words are left out, unless there is nothing else. */
function meaningful(text: string): string[] {
  const words = tokens(text).map(({ word }) => word);
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : [];
}

function wordUnit(word: string): Unit {
  const stems = [stem(word)];
  return { words: word, stems, options: [{ terms: stems, weight: 1 }] };
}

function exactUnit(phrase: string): Unit {
  const stems = stemsOf(phrase);
  return { words: phrase.trim(), stems, options: [{ terms: phraseTerms(stems), weight: 1 }], exact: true };
}

/** The terms that stand for words in a row. */
export function phraseTerms(stems: readonly string[]): string[] {
  if (stems.length < 2) return [...stems];
  return stems.slice(1).map((following, at) => pair(stems[at] ?? '', following));
}

interface Spelling {
  text: string;
  stems: string[];
}

/** Adds to the units what means the same; the longest spelling of the query's words counts. */
function widenUnits(query: Query, glossary: readonly ManifestTerm[]): void {
  for (const entry of glossary) {
    const spellings = [...entry.same, ...entry.formerly].map((text): Spelling => ({ text, stems: stemsOf(text) }));
    const asked = spellings
      .map((spelling) => ({ spelling, at: placeOf(query.units, spelling.stems) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => other.spelling.stems.length - one.spelling.stems.length)[0];
    if (asked !== undefined) widenAt(query, asked.at, asked.spelling, spellings);
  }
}

function widenAt(query: Query, at: number, asked: Spelling, spellings: readonly Spelling[]): void {
  const others = shortest(spellings.filter(({ stems }) => stems.join(' ') !== asked.stems.join(' ')));
  if (others.length === 0) return;
  const replaced = query.units.slice(at, at + asked.stems.length);
  const options = others.map(({ stems }): Option => ({ terms: phraseTerms(stems), weight: 0.8 }));
  const words = replaced.map(({ words }) => words).join(' ');
  const own = replaced.length === 1 ? (replaced[0]?.options ?? []) : [{ terms: [...asked.stems], weight: 1 }];
  query.units.splice(at, replaced.length, { words, stems: [...asked.stems], options: [...own, ...options] });
  query.widened.push(...others.map(({ text }) => text));
}

/** Without those that hold another: who finds “designated officer” finds “local authority designated officer”. */
function shortest(spellings: readonly Spelling[]): Spelling[] {
  const joined = (spelling: Spelling): string => ` ${spelling.stems.join(' ')} `;
  const different = spellings.filter(
    (one, at) => one.stems.length > 0 && spellings.findIndex((other) => joined(other) === joined(one)) === at,
  );
  return different.filter((one) => !different.some((other) => other !== one && joined(one).includes(joined(other))));
}

function placeOf(units: readonly Unit[], stems: readonly string[]): number {
  if (stems.length === 0) return -1;
  return units.findIndex((_, at) =>
    stems.every((wanted, step) => {
      const unit = units[at + step];
      return unit?.stems.length === 1 && unit.stems[0] === wanted;
    }),
  );
}
