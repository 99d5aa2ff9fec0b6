/** How strongly a text's signs speak for each category: a sum that anyone can follow. */
import type { Area } from '../../../../src/domain/judgement.ts';
import type { Category, CategoryWeights, Learnt } from '../../../../src/domain/category.ts';
import { MEASURES, type Measures, NOTHING } from './measures.ts';
import { settingOf, type Setting } from './setting.ts';
import type { TextFeatures } from './text-features.ts';
import { type KnownWords, knownWords, wordShares } from './word-shares.ts';

/** For a category about which nothing was learnt yet: the same for all, by its evidence alone. */
const UNLEARNT: Learnt = {
  bias: -6.3,
  measures: { strongest: 3.6, total: 0.9, share: -0.9, first: 0.5, rank: 1.9, dominance: 7.4 },
  settings: {},
  others: {},
  words: {},
  rarity: {},
};

/** What a text loses away from the sections that the category's file names (measured in content/decisions/0042). */
const AWAY = -0.7;

/** What a sign weighs for those categories for which it weighs anything: most words matter to few. */
interface SignWeights {
  categories: number[];
  weights: number[];
}

/** The weights turned round, so that a sign of a paragraph is looked up once and not once for every category. */
interface Turned {
  known: KnownWords;
  /** By the number of a known word. */
  words: readonly (SignWeights | undefined)[];
  /** By the category whose evidence is found. */
  others: readonly SignWeights[];
  /** By the part of the report: what each category scores before a word is read. */
  starts: Map<Setting | undefined, readonly number[]>;
}

const turned = new WeakMap<readonly Category[], Turned>();

function turn(categories: readonly Category[]): Turned {
  const known = knownWords(categories.find(({ learnt }) => learnt)?.learnt?.rarity ?? {});
  const words = known.words.map((): SignWeights | undefined => undefined);
  const others = categories.map((): SignWeights => ({ categories: [], weights: [] }));
  for (const [at, { learnt }] of categories.entries()) {
    for (const [word, weight] of Object.entries(learnt?.words ?? {})) {
      const id = known.ids.get(word);
      if (id !== undefined) note((words[id] ??= { categories: [], weights: [] }), at, weight);
    }
    for (const [from, { id }] of categories.entries()) note(others[from], at, learnt?.others[id] ?? 0);
  }
  const result: Turned = { words, others, known, starts: new Map() };
  turned.set(categories, result);
  return result;
}

function note(sign: SignWeights | undefined, category: number, weight: number): void {
  if (weight === 0) return;
  sign?.categories.push(category);
  sign?.weights.push(weight);
}

function measured(weights: CategoryWeights, measures: Measures | undefined): number {
  if (!measures || measures === NOTHING) return 0;
  let sum = 0;
  for (const name of MEASURES) sum += (weights.measures[name] ?? 0) * measures[name];
  return sum;
}

/** What the part of the report speaks for a category: as learnt; else less away from the sections that its file names. */
function placed(weights: CategoryWeights, sections: readonly Area[], setting?: Setting): number {
  if (setting === undefined) return 0;
  if (weights !== UNLEARNT) return weights.settings[setting] ?? 0;
  return sections.length === 0 || sections.some((area) => settingOf(area, '') === setting) ? 0 : AWAY;
}

function add(scores: Float64Array, sign: SignWeights | undefined, times: number): void {
  if (!sign) return;
  const { categories, weights } = sign;
  for (let index = 0; index < categories.length; index += 1) {
    const at = categories[index] ?? 0;
    scores[at] = (scores[at] ?? 0) + times * (weights[index] ?? 0);
  }
}

function startsOf({ starts }: Turned, categories: readonly Category[], setting?: Setting): readonly number[] {
  const known = starts.get(setting);
  if (known) return known;
  const start = categories.map(({ learnt = UNLEARNT, sections }) => learnt.bias + placed(learnt, sections, setting));
  starts.set(setting, start);
  return start;
}

/** Log odds by category, in the order of the categories: above 0 it is more likely than not that the paragraph carries it. */
export function scoresOf(signs: TextFeatures, categories: readonly Category[]): number[] {
  const weights = turned.get(categories) ?? turn(categories);
  const scores = Float64Array.from(startsOf(weights, categories, signs.setting));
  for (let at = 0; at < scores.length; at += 1)
    scores[at] = (scores[at] ?? 0) + measured(categories[at]?.learnt ?? UNLEARNT, signs.measures[at]);
  for (let from = 0; from < signs.measures.length; from += 1) {
    const measures = signs.measures[from];
    if (measures && measures !== NOTHING) add(scores, weights.others[from], measures.total);
  }
  const { ids, shares } = wordShares(signs.counts, weights.known);
  for (let at = 0; at < ids.length; at += 1) add(scores, weights.words[ids[at] ?? 0], shares[at] ?? 0);
  return Array.from(scores);
}
