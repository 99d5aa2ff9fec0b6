/** What was asked for: the words of a query, its exact phrases, and what else means the same. */
import type { NamedTerm } from '../layer/facts.ts';
import type { Way } from '../ways.ts';
import { printedForms, STOP_WORDS, stem, stemsOf, tokens, type Token } from '../words.ts';

/** A word of an option, and how many words behind the first it stands. */
export interface Step {
  /** As printed, where an exact phrase asks for it with a mark of equality before it: `=care`. */
  word: string;
  offset: number;
}

/** One way to satisfy a unit: all of these words in the same paragraph. */
export interface Option {
  steps: Step[];
  /** The words stand where their offsets say; else anywhere in the paragraph. */
  inRow: boolean;
  weight: number;
  /** What is marked. */
  way: Way;
}

/** A part of a query that a paragraph has or has not. */
export interface Unit {
  /** As typed. */
  words: string;
  /** The stems of what was typed. */
  stems: string[];
  options: Option[];
  /** A phrase in quotes: a paragraph without it is no answer. */
  exact?: true;
  /** A word that stands in so many paragraphs that it is marked, but not looked for. */
  passedOver?: true;
}

export interface Query {
  units: Unit[];
  /** What the search was widened to, in words for the reader. */
  widened: string[];
  /** The last word, where it may still be being typed. */
  unfinished?: string;
}

const QUOTED = /["“”„]([^"“”„]+)["“”„]?/gu;
/** What holds the parts of one word together, or of one number. */
const HYPHEN = /^[-‐‑]$/u;
const POINT = /^[.,]$/u;
const DIGITS = /^\d+$/u;
/** What another name for the same is worth beside the words that were typed. */
const OTHER_NAME = 0.8;
/** What the words of reports are worth where everyday words were typed. */
const EVERYDAY = 0.55;

/** Common words are passed over where so many others are asked for with them. */
const ENOUGH_OTHERS = 3;

/** What is known of the words of the library. */
export interface Lexicon {
  glossary: readonly NamedTerm[];
  /** Stems that stand in very many paragraphs, the most frequent first. */
  common: readonly string[];
  /** Hyphenated words that also stand as one. */
  hyphenated: readonly string[];
}

/** Reads a query. */
export function parseQuery(text: string, lexicon: Lexicon, widen = true): Query {
  const { glossary, common } = lexicon;
  const exact = [...text.matchAll(QUOTED)].map((match) => exactUnit(match[1] ?? '')).filter(hasWords);
  const loose = text.replaceAll(QUOTED, ' ');
  const query: Query = { units: looseUnits(loose, lexicon), widened: [] };
  if (widen) for (const entry of glossary) widenUnits(query, entry, common);
  passOver(query.units, common);
  const last = query.units.at(-1);
  query.units.push(...exact);
  if (last?.stems.length === 1 && /\p{L}{3}$/u.test(text) && text.toLowerCase().endsWith(last.words))
    query.unfinished = last.words;
  return query;
}

/** What stands in every fifth paragraph tells hardly one from another, and is most of what there is to fetch. */
function passOver(units: readonly Unit[], common: readonly string[]): void {
  const isCommon = ({ stems, options }: Unit): boolean =>
    options.length === 1 && stems.length === 1 && common.includes(stems[0] ?? '');
  if (units.filter((unit) => !isCommon(unit)).length < ENOUGH_OTHERS) return;
  for (const unit of units) if (isCommon(unit)) unit.passedOver = true;
}

const hasWords = ({ stems }: Unit): boolean => stems.length > 0;

/** Stop words are left out; the parts of a hyphenated word are one unit. */
function looseUnits(text: string, { hyphenated }: Lexicon): Unit[] {
  const apart = new Map(hyphenated.map((each) => [each.replace('-', ''), each.split('-')]));
  const groups: Token[][] = [];
  for (const token of tokens(text)) {
    const before = groups.at(-1)?.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, token.start);
    const isNumber = POINT.test(between) && DIGITS.test(before?.word ?? '') && DIGITS.test(token.word);
    if (HYPHEN.test(between) || isNumber) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) => {
    const words = group.map(({ word }) => word);
    if (group.length > 1) return [hyphenatedUnit(words)];
    return words
      .filter((word) => !STOP_WORDS.has(word))
      .map((word) => (apart.has(word) ? { ...hyphenatedUnit(apart.get(word) ?? []), words: word } : wordUnit(word)));
  });
}

function wordUnit(word: string): Unit {
  const way = { stems: [stem(word)], inRow: false };
  const options = printedForms(word).map((form): Option => ({ steps: inARow(form), inRow: true, weight: 1, way }));
  return { words: word, stems: way.stems, options };
}

/** “Well-being” is printed so, as two words, or as one. */
function hyphenatedUnit(words: readonly string[]): Unit {
  const stems = words.map(stem);
  const joined = words.join('');
  const options: Option[] = [
    { steps: inARow(words), inRow: true, weight: 1, way: { stems, inRow: true, exact: true } },
    ...(DIGITS.test(joined) ? [] : [wordOption(joined, 1)]),
  ];
  return { words: words.join('-'), stems, options };
}

/** A phrase as it stands: small words and full stops are part of it or pass, but the words follow each other. */
function exactUnit(phrase: string): Unit {
  const words = tokens(phrase).map(({ word }) => word);
  const way = { stems: words.map(stem), inRow: true, words };
  const options = allForms(words).map((form): Option => ({
    steps: inARow(form.map((word) => `=${word}`)),
    inRow: true,
    weight: 1,
    way,
  }));
  return { words: phrase.trim(), stems: way.stems, options, exact: true };
}

/** All combinations of the printed forms of words; few words have more than one. */
function allForms(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (all, word) => printedForms(word).flatMap((form) => all.map((before) => [...before, ...form])),
    [[]],
  );
}

const inARow = (words: readonly string[]): Step[] => words.map((word, offset) => ({ word, offset }));

/** One word wherever it stands. */
export const wordOption = (word: string, weight: number): Option => ({
  steps: [{ word, offset: 0 }],
  inRow: true,
  weight,
  way: { stems: [stem(word)], inRow: false },
});

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

/** Adds to the units what means the same; the longest spelling of the query's words counts. */
function widenUnits(query: Query, entry: NamedTerm, common: readonly string[]): void {
  const spelling = (text: string): Spelling => ({ text, stems: stemsOf(text) });
  const [same, other] = [entry.same.map(spelling), entry.formerly.map(spelling)];
  const asked = (entry.oneWay ? same : [...same, ...other])
    .map((spelling) => ({ spelling, at: unitsOf(query.units, spelling) }))
    .filter(({ at }) => at.length > 0)
    .sort((one, other) => other.spelling.stems.length - one.spelling.stems.length)[0];
  if (asked === undefined) return;
  const lexicon = { common, weight: entry.oneWay ? EVERYDAY : OTHER_NAME };
  widenAt(query, asked.at, asked.spelling, entry.oneWay ? other : [...same, ...other], lexicon);
}

function widenAt(
  query: Query,
  replaced: readonly Unit[],
  asked: Spelling,
  spellings: readonly Spelling[],
  lexicon: { common: readonly string[]; weight: number },
): void {
  const others = shortest(spellings.filter((spelling) => !holds(spelling, asked)));
  if (others.length === 0) return;
  const [only] = replaced;
  const own = replaced.length === 1 && only !== undefined ? only.options : [apartOption(replaced)];
  const unit: Unit = {
    words: replaced.map(({ words }) => words).join(' '),
    stems: [...asked.stems],
    options: [...own, ...others.map((other) => spellingOption(other, lexicon))],
  };
  query.units.splice(query.units.indexOf(replaced[0] ?? unit), replaced.length, unit);
  query.widened.push(...others.map(({ text }) => text));
}

/** The words of several units, each wherever it stands. */
function apartOption(units: readonly Unit[]): Option {
  const steps = units.flatMap(({ options }) => options[0]?.steps ?? []);
  return { steps, inRow: false, weight: 1, way: { stems: units.flatMap(({ stems }) => stems), inRow: false } };
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
