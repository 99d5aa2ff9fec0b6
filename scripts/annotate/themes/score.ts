/** How strongly a paragraph's signs speak for each theme: a sum that anyone can follow. */
import type { Learnt, ThemeDefinition, ThemeWeights } from '../../../src/domain/theme.ts';
import { MEASURES, type Measures } from './evidence.ts';
import { sharesOf, type Signs } from './signs.ts';

/** For a theme about which nothing was learnt yet: the same for all, by its evidence alone. */
const UNLEARNT: Learnt = {
  bias: -6.3,
  measures: { strongest: 3.6, total: 0.9, share: -0.9, first: 0.5, rank: 1.9, dominance: 7.4 },
  settings: {},
  themes: {},
  words: {},
  rarity: {},
};

const measured = (weights: ThemeWeights, measures: Measures | undefined): number =>
  measures ? MEASURES.reduce((sum, name) => sum + (weights.measures[name] ?? 0) * measures[name], 0) : 0;

function fromOthers(weights: ThemeWeights, signs: Signs, themes: readonly ThemeDefinition[]): number {
  return themes.reduce((sum, other, at) => sum + (weights.themes[other.id] ?? 0) * (signs.measures[at]?.total ?? 0), 0);
}

function fromWords(weights: ThemeWeights, shares: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, share] of shares) sum += (weights.words[word] ?? 0) * share;
  return sum;
}

/** Log odds by theme, in the order of the themes: above 0 it is more likely than not that the paragraph carries it. */
export function scoresOf(signs: Signs, themes: readonly ThemeDefinition[]): number[] {
  const rarity = themes.find(({ learnt }) => learnt)?.learnt?.rarity ?? {};
  const shares = sharesOf(signs.counts, rarity);
  return themes.map(({ learnt = UNLEARNT }, at) => {
    const setting = learnt.settings[signs.setting] ?? 0;
    const own = measured(learnt, signs.measures[at]);
    return learnt.bias + setting + own + fromOthers(learnt, signs, themes) + fromWords(learnt, shares);
  });
}
