/**
 * Tags paragraphs with the themes that they make a finding on, each tag with the words that carried it.
 * text → sentences of stems → evidence → signs → scores → what the sentences say → decision → explanation: one file each.
 */
import type { GlossaryEntry } from '../../../../src/domain/glossary.ts';
import type { Kind } from '../../../../src/domain/kind.ts';
import type { Section, ThemeTag } from '../../../../src/domain/report.ts';
import type { ThemeDecision, ThemeDefinition } from '../../../../src/domain/theme.ts';
import { decide } from './decide.ts';
import { wordsThatCarried } from '../evidence/explain.ts';
import { lexiconOf, type EvidenceLexicon } from '../evidence/lexicon.ts';
import { parseSentences } from '../evidence/sentences.ts';
import { settingOf } from '../evidence/setting.ts';
import { type TextFeatures, textFeatures } from '../evidence/text-features.ts';
import { themeScores } from './theme-scores.ts';
import type { ThemeInput } from './theme-input.ts';

/** Parts that make no finding on the service: title page, how the inspection was made, who made it, small print. */
const WITHOUT_FINDINGS: ReadonlySet<Section['role']> = new Set(['cover', 'about', 'team', 'back-matter']);

/** Parts that often are about nothing here: figures on the area, the courtesies of a letter. */
const OFTEN_WITHOUT: ReadonlySet<Section['role']> = new Set(['facts', 'other']);

/** Reading the evidence takes longer than reading a report: it is done once for the same themes. */
const lexicons = new WeakMap<
  readonly ThemeDefinition[],
  { glossary: readonly GlossaryEntry[]; lexicon: EvidenceLexicon }
>();

function lexiconFor(themes: readonly ThemeDefinition[], glossary: readonly GlossaryEntry[]): EvidenceLexicon {
  const known = lexicons.get(themes);
  if (known?.glossary === glossary) return known.lexicon;
  const lexicon = lexiconOf(themes, glossary);
  lexicons.set(themes, { glossary, lexicon });
  return lexicon;
}

/** What a theme made for social care must score in a document that has themes of its own (measured in decision 0093). */
const ELSEWHERE = 2;

/** There a theme of social care must be named by its own evidence, and stand out. */
function holdsElsewhere(theme: ThemeDefinition, score: number, signs: TextFeatures, index: number): boolean {
  if (theme.kinds.length > 0) return true;
  const named = signs.matches.some(({ category, weight }) => category === index && weight > 0);
  return named && score > ELSEWHERE;
}

const round = (score: number): number => Math.round(score * 100) / 100;

function tagsOf(
  input: ThemeInput,
  themes: readonly ThemeDefinition[],
  lexicon: EvidenceLexicon,
  decision?: ThemeDecision,
): ThemeTag[] {
  if (input.role !== undefined && WITHOUT_FINDINGS.has(input.role)) return [];
  const setting = settingOf(input.area, input.section);
  const signs = textFeatures(parseSentences(input.text), themes.length, lexicon, setting);
  // Of what themes of its own say of a document nothing was learnt: there the scores count as they are.
  const hasOwn = themes.some(({ kinds }) => kinds.length > 0);
  const scores = themeScores(signs, themes, hasOwn ? undefined : decision);
  const often = hasOwn || (input.role !== undefined && OFTEN_WITHOUT.has(input.role));
  return decide(scores, hasOwn ? undefined : decision, often).flatMap((index) => {
    const theme = themes[index];
    if (!theme || (hasOwn && !holdsElsewhere(theme, scores.carried[index] ?? 0, signs, index))) return [];
    const matched = wordsThatCarried(input.text, signs, index, theme.learnt);
    return [{ theme: theme.id, score: round(scores.carried[index] ?? 0), matched }];
  });
}

/**
 * The themes that a document of a kind can carry: the same list each time, so that what is computed from it can be
 * kept.
 */
const lists = new WeakMap<readonly ThemeDefinition[], Map<string, readonly ThemeDefinition[]>>();

function themesFor(themes: readonly ThemeDefinition[], kind: Kind | undefined): readonly ThemeDefinition[] {
  const own = themes.filter(({ kinds }) => kind !== undefined && kinds.includes(kind));
  const isOut = ({ exceptKinds }: ThemeDefinition): boolean => kind !== undefined && exceptKinds.includes(kind);
  const replaced = new Set([...own.flatMap(({ insteadOf }) => insteadOf), ...themes.filter(isOut).map(({ id }) => id)]);
  const key = [...own.map(({ id }) => id), ...replaced].join(' ');
  const known = lists.get(themes) ?? new Map<string, readonly ThemeDefinition[]>();
  lists.set(themes, known);
  const forAll = (theme: ThemeDefinition): boolean => theme.kinds.length === 0 && !replaced.has(theme.id);
  const list = known.get(key) ?? themes.filter((theme) => forAll(theme) || own.includes(theme));
  known.set(key, list);
  return list;
}

/**
 * The themes of each paragraph, the primary first. The same paragraphs give the same tags.
 * @param decision how the scores are weighed; without it they count as they are
 */
export function tagThemes(
  paragraphs: readonly ThemeInput[],
  themes: readonly ThemeDefinition[],
  glossary: readonly GlossaryEntry[],
  decision?: ThemeDecision,
): ThemeTag[][] {
  return paragraphs.map((paragraph) => {
    const list = themesFor(themes, paragraph.kind);
    return tagsOf(paragraph, list, lexiconFor(list, glossary), decision);
  });
}
