/** What was asked for: the words of a query, its exact phrases, and what else means the same. */
import { pair } from '../index/terms.ts';
import type { ManifestTerm } from '../index/manifest.ts';
import type { Way } from '../../ways.ts';
import { STOP_WORDS, stem, stemsOf, tokens } from '../../words.ts';

/** One way to satisfy a unit: all of these terms in the same paragraph. */
export interface Option {
  terms: string[];
  weight: number;
  /** The same as stems, in the order of the words, and whether they must stand in a row: what is marked. */
  way: Way;
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
  return { words: word, stems, options: [looseOption(stems, 1)] };
}

function exactUnit(phrase: string): Unit {
  const stems = stemsOf(phrase);
  return { words: phrase.trim(), stems, options: [phraseOption(stems, 1)], exact: true };
}

/** Words wherever they stand. */
export const looseOption = (stems: readonly string[], weight: number): Option => ({
  terms: [...stems],
  weight,
  way: { stems: [...stems], inRow: false },
});

const phraseOption = (stems: readonly string[], weight: number): Option => ({
  terms: phraseTerms(stems),
  weight,
  way: { stems: [...stems], inRow: true },
});

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
      .map((spelling) => ({ spelling, at: placeOf(query.units, spelling) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => other.spelling.stems.length - one.spelling.stems.length)[0];
    if (asked !== undefined) widenAt(query, asked.at, asked.spelling, spellings);
  }
}

function widenAt(query: Query, at: number, asked: Spelling, spellings: readonly Spelling[]): void {
  const others = shortest(spellings.filter((spelling) => !holds(spelling, asked)));
  if (others.length === 0) return;
  const replaced = query.units.slice(at, at + asked.stems.length);
  const options = others.map(({ stems }) => phraseOption(stems, 0.8));
  const words = replaced.map(({ words }) => words).join(' ');
  const own = replaced.length === 1 ? (replaced[0]?.options ?? []) : [looseOption(asked.stems, 1)];
  query.units.splice(at, replaced.length, { words, stems: [...asked.stems], options: [...own, ...options] });
  query.widened.push(...others.map(({ text }) => text));
}

/** Without those that hold another: who finds “designated officer” finds “local authority designated officer”. */
function shortest(spellings: readonly Spelling[]): Spelling[] {
  const different = spellings.filter(
    (one, at) => one.stems.length > 0 && spellings.findIndex((other) => joined(other) === joined(one)) === at,
  );
  return different.filter((one) => !different.some((other) => other !== one && holds(one, other)));
}

const joined = ({ stems }: Spelling): string => ` ${stems.join(' ')} `;
const holds = (one: Spelling, other: Spelling): boolean => joined(one).includes(joined(other));

function placeOf(units: readonly Unit[], { text, stems }: Spelling): number {
  if (stems.length === 0) return -1;
  const [alone] = stems.length === 1 ? meaningful(text) : [];
  return units.findIndex((_, at) =>
    stems.every((wanted, step) => {
      const unit = units[at + step];
      if (unit?.stems.length !== 1 || unit.stems[0] !== wanted) return false;
      return alone === undefined || singular(unit.words) === singular(alone);
    }),
  );
}

/** A word that stands for itself must be the one that is listed: “sufficiently” does not ask for “sufficiency”. */
const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[sx]|[cs]h)es$|(?<=[^s])s$/u, '');
