/** What was asked for: the words of a query, its exact phrases, and what else means the same. */
import type { NamedTerm } from '../layer/facts.ts';
import { asksForFaults } from './criticism.ts';
import type { Way } from '../ways.ts';
import { STOP_WORDS, tokens, type Token } from '../words.ts';
import { exactUnit, hyphenatedUnit, wordUnit, type Unit } from './units.ts';
import { widen } from './widen.ts';

export interface Query {
  units: Unit[];
  /** It asks for what is wrong. */
  isCritical: boolean;
  /** What the search was widened to, in words for the reader. */
  widened: string[];
  /** The last word, where it may still be being typed. */
  unfinished?: string;
}

const QUOTED = /["“”„]([^"“”„]+)["“”„]?/gu;
const INSPECTORS = String.raw`(?:the\s+)?(?:inspectors|ofsted|reports)`;
/** How a question begins that asks for what follows: “how many”, “what do inspectors say about”. */
const ASKING = new RegExp(
  String.raw`^\s*(?:how\s+(?:many|much|often)|what\s+(?:do|does|did)\s+${INSPECTORS}\s+(?:say|think|find)(?:\s+(?:about|of|on))?)\s`,
  'iu',
);
/** What holds the parts of one word together, or of one number. */
const HYPHEN = /^[-‐‑]$/u;
const POINT = /^[.,]$/u;
const DIGITS = /^\d+$/u;
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
export function parseQuery(text: string, lexicon: Lexicon, wider = true): Query {
  const { glossary, common } = lexicon;
  const exact = [...text.matchAll(QUOTED)].map((match) => exactUnit(match[1] ?? '')).filter(hasWords);
  const loose = text.replaceAll(QUOTED, ' ').replace(ASKING, ' ');
  const query: Query = { units: looseUnits(loose, lexicon), widened: [], isCritical: false };
  if (wider) query.widened = glossary.flatMap((entry) => widen(query.units, entry, common));
  query.isCritical = asksForFaults(loose, query.units);
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

/** The ways to satisfy each unit: what is marked. */
export const waysOf = ({ units }: Query): Way[][] => units.map(({ options }) => options.map(({ way }) => way));
