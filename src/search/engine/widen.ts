/** Other names for what was asked for, from the glossary and from everyday words. */
import type { NamedTerm } from '../layer/facts.ts';
import { STOP_WORDS, stem, stemsOf, tokens } from '../words.ts';
import { inARow, type Option, type Unit } from './units.ts';

/** What another name for the same is worth beside the words that were typed, and these where they stand apart. */
const OTHER_NAME = { weight: 0.8, apart: 1 };
/** What the words of reports are worth where everyday words were typed: of “keeps changing”, each word alone says little. */
const EVERYDAY = { weight: 0.55, apart: 0.5 };

interface Spelling {
  text: string;
  stems: string[];
}

/** A spelling in a row: its small words are not looked up, nor common ones where two others stand, but their room is kept. */
function spellingOption(
  { text, stems }: Spelling,
  { common, weight }: { common: readonly string[]; weight: number },
): Option {
  const all = inARow(tokens(text).map(({ word }) => word));
  let steps = all.filter(({ word }) => !STOP_WORDS.has(word));
  for (const each of common)
    if (steps.length > 2) steps = steps.filter(({ word }) => stem(word) !== each || steps.length <= 2);
  return { steps, inRow: true, weight, way: { stems, inRow: true } };
}

/** Adds to the units what means the same, and says what; the longest spelling of the query's words counts. */
export function widen(units: Unit[], entry: NamedTerm, common: readonly string[]): string[] {
  const spelling = (text: string): Spelling => ({ text, stems: stemsOf(text) });
  const [same, other] = [entry.same.map(spelling), entry.formerly.map(spelling)];
  const asked = (entry.oneWay ? same : [...same, ...other])
    .map((spelling) => ({ spelling, at: unitsOf(units, spelling) }))
    .filter(({ at }) => at.length > 0)
    .sort((one, other) => other.spelling.stems.length - one.spelling.stems.length)[0];
  if (asked === undefined) return [];
  const lexicon = { common, ...(entry.oneWay ? EVERYDAY : OTHER_NAME) };
  return widenAt(units, asked.at, asked.spelling, entry.oneWay ? other : [...same, ...other], lexicon);
}

function widenAt(
  units: Unit[],
  replaced: readonly Unit[],
  asked: Spelling,
  spellings: readonly Spelling[],
  lexicon: { common: readonly string[]; weight: number; apart: number },
): string[] {
  const others = shortest(spellings.filter((spelling) => !holds(spelling, asked)));
  if (others.length === 0) return [];
  const [only] = replaced;
  const own = replaced.length === 1 && only !== undefined ? only.options : [apartOption(replaced, lexicon.apart)];
  const unit: Unit = {
    words: replaced.map(({ words }) => words).join(' '),
    stems: [...asked.stems],
    options: [...own, ...others.map((other) => spellingOption(other, lexicon))],
  };
  units.splice(units.indexOf(replaced[0] ?? unit), replaced.length, unit);
  return others.map(({ text }) => text);
}

/** The words of several units, each wherever it stands. */
function apartOption(units: readonly Unit[], weight: number): Option {
  const steps = units.flatMap(({ options }) => options[0]?.steps ?? []);
  return { steps, inRow: false, weight, way: { stems: units.flatMap(({ stems }) => stems), inRow: false } };
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

/** The units that a spelling is made of, whole ones in order; none where the query has it not. */
function unitsOf(units: readonly Unit[], { text, stems }: Spelling): Unit[] {
  if (stems.length === 0) return [];
  const alone = stems.length === 1 ? tokens(text).find(({ word }) => !STOP_WORDS.has(word))?.word : undefined;
  for (let from = 0; from < units.length; from += 1) {
    const some: Unit[] = [];
    for (let at = from; at < units.length && some.flatMap((unit) => unit.stems).length < stems.length; at += 1)
      some.push(...units.slice(at, at + 1));
    if (some.flatMap((unit) => unit.stems).join(' ') !== stems.join(' ')) continue;
    if (alone === undefined || singular(some[0]?.words ?? '') === singular(alone)) return some;
  }
  return [];
}

/** A word that stands for itself must be the one that is listed: “sufficiently” does not ask for “sufficiency”. */
const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[sx]|[cs]h)es$|(?<=[^s])s$/u, '');
