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
/** What a document's own theme must score there, among the document's own themes. */
const OWN = 0;
/** What its evidence must weigh: one word that is rarely of anything else, or several others. */
const OWN_EVIDENCE = 4;

const round = (score: number): number => Math.round(score * 100) / 100;

interface Reference {
  themes: readonly ThemeDefinition[];
  glossary: readonly GlossaryEntry[];
  decision: ThemeDecision | undefined;
}

/** What a paragraph shows for each of the themes. */
function signsOf(input: ThemeInput, { themes, glossary }: Reference): TextFeatures {
  const setting = settingOf(input.area, input.section);
  return textFeatures(parseSentences(input.text), themes.length, lexiconFor(themes, glossary), setting);
}

/** A theme with its score and the words that carried it. @param index of the theme among those of the reference */
function tagOf(
  input: ThemeInput,
  signs: TextFeatures,
  index: number,
  score: number,
  { themes }: Reference,
): ThemeTag[] {
  const theme = themes[index];
  if (!theme) return [];
  return [{ theme: theme.id, score: round(score), matched: wordsThatCarried(input.text, signs, index, theme.learnt) }];
}

function tagsOf(input: ThemeInput, reference: Reference): ThemeTag[] {
  const { themes, decision } = reference;
  const signs = signsOf(input, reference);
  const scores = themeScores(signs, themes, decision);
  const often = input.role !== undefined && OFTEN_WITHOUT.has(input.role);
  return decide(scores, decision, often).flatMap((index) =>
    tagOf(input, signs, index, scores.carried[index] ?? 0, reference),
  );
}

/**
 * The tags of a document that has themes of its own. Those are weighed among themselves: words of social care, which
 * such a document is full of, take nothing from them. A theme of social care must be named there by its own evidence,
 * and stand out. Nothing was learnt of such documents: the scores count as they are.
 */
function tagsOfOwn(input: ThemeInput, { themes, glossary }: Reference): ThemeTag[] {
  const [own, others] = ownAndOthers(themes);
  const tagsAbove = (some: readonly ThemeDefinition[], limit: number, evidence: number): ThemeTag[] => {
    const reference = { themes: some, glossary, decision: undefined };
    const signs = signsOf(input, reference);
    const { carried } = themeScores(signs, some);
    return [...carried.entries()].flatMap(([index, score]) => {
      const named = signs.matches.filter(({ category, weight }) => category === index && weight > 0);
      const weight = named.reduce((sum, each) => sum + each.weight, 0);
      return weight >= evidence && score > limit ? tagOf(input, signs, index, score, reference) : [];
    });
  };
  const inOrder = (tags: ThemeTag[]): ThemeTag[] => tags.sort((a, b) => b.score - a.score);
  return [...inOrder(tagsAbove(own, OWN, OWN_EVIDENCE)), ...inOrder(tagsAbove(others, ELSEWHERE, 1))];
}

/** The themes made for some kinds of documents and those made for all: the same lists each time. */
const parted = new WeakMap<readonly ThemeDefinition[], [ThemeDefinition[], ThemeDefinition[]]>();

function ownAndOthers(themes: readonly ThemeDefinition[]): [ThemeDefinition[], ThemeDefinition[]] {
  const isOwn = ({ kinds }: ThemeDefinition): boolean => kinds.length > 0;
  const known = parted.get(themes) ?? [themes.filter(isOwn), themes.filter((theme) => !isOwn(theme))];
  parted.set(themes, known);
  return known;
}

/**
 * The themes that a document of a kind can carry: the same list each time, so that what is computed from it can be
 * kept; kinds that carry the same share a list.
 */
const lists = new WeakMap<
  readonly ThemeDefinition[],
  { byKind: Map<Kind | undefined, readonly ThemeDefinition[]>; byThemes: Map<string, readonly ThemeDefinition[]> }
>();

function themesFor(themes: readonly ThemeDefinition[], kind: Kind | undefined): readonly ThemeDefinition[] {
  const known = lists.get(themes) ?? { byKind: new Map(), byThemes: new Map() };
  lists.set(themes, known);
  const there = known.byKind.get(kind);
  if (there) return there;
  const made = themesOfKind(themes, kind);
  const key = made.map(({ id }) => id).join(' ');
  const list = known.byThemes.get(key) ?? made;
  known.byThemes.set(key, list);
  known.byKind.set(kind, list);
  return list;
}

function themesOfKind(themes: readonly ThemeDefinition[], kind: Kind | undefined): readonly ThemeDefinition[] {
  const own = themes.filter(({ kinds }) => kind !== undefined && kinds.includes(kind));
  const isOut = ({ exceptKinds }: ThemeDefinition): boolean => kind !== undefined && exceptKinds.includes(kind);
  const replaced = new Set([...own.flatMap(({ insteadOf }) => insteadOf), ...themes.filter(isOut).map(({ id }) => id)]);
  const forAll = (theme: ThemeDefinition): boolean => theme.kinds.length === 0 && !replaced.has(theme.id);
  return themes.filter((theme) => forAll(theme) || own.includes(theme));
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
    if (paragraph.role !== undefined && WITHOUT_FINDINGS.has(paragraph.role)) return [];
    const list = themesFor(themes, paragraph.kind);
    const hasOwn = list.some(({ kinds }) => kinds.length > 0);
    const reference = { themes: list, glossary, decision };
    return hasOwn ? tagsOfOwn(paragraph, reference) : tagsOf(paragraph, reference);
  });
}
