/**
 * A theme: what a paragraph can be about, and the evidence by which it is recognised.
 * One YAML file a theme in `content/themes/<id>.yaml`; the comments here are its reference.
 */
import { z } from 'zod';
import { AREAS } from './judgement.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug (lower case, digits, hyphens)');

/** Terms of one strength. */
export const themeEvidence = z.strictObject({
  /** 1 a hint, 2 evidence, 3 and more: a sentence with it is about the theme. */
  weight: z.number().positive(),
  /**
   * Words as a person would say them. Endings do not matter (`placement` finds `placements`),
   * `a|b` is either word, `...` is up to four words between, all inside one sentence.
   */
  terms: z.array(z.string().min(1)).min(1),
  /** Why, where it is not plain. */
  because: z.string().optional(),
});
export type ThemeEvidence = z.infer<typeof themeEvidence>;

const weights = z.record(z.string(), z.number());

/**
 * What was learnt from labelled paragraphs: how much each sign speaks for a theme.
 * Written by `npm run themes:train` into `content/theme-weights/<id>.json`, never by hand.
 */
export const themeWeights = z.strictObject({
  bias: z.number(),
  /** Of the theme's own evidence: how strong, how much of the paragraph, whether in its first sentence … */
  measures: weights,
  /** Of the part of the report. */
  settings: weights,
  /** Of the evidence for other themes in the same paragraph. */
  themes: weights,
  /** Of single words and pairs of words (`front_door`), as stems. */
  words: weights,
});
export type ThemeWeights = z.infer<typeof themeWeights>;
export type Learnt = NonNullable<ThemeDefinition['learnt']>;

export const themeDefinition = z.strictObject({
  /** As the file is named, and the theme's address: `/themes/<id>/`. Never change one. */
  id: slug,
  title: z.string().min(1),
  /** `id` of a group in `content/theme-groups.yaml`. */
  group: slug,
  /** What a paragraph must make a finding on to carry the theme, in plain English. */
  about: z.string().min(1),
  /** Words that speak for the theme. */
  evidence: z.array(themeEvidence).min(1),
  /** Phrases that hold a word of the evidence and mean something else: that word then counts for nothing. */
  except: z.array(z.string().min(1)).default([]),
  /** Words that speak against it, with weights. */
  against: z.array(themeEvidence).default([]),
  /** Areas of a report where the theme is at home: elsewhere the same words weigh less, until it is learnt how much. */
  sections: z.array(z.enum(AREAS)).default([]),
  /** Not in the theme's own file: what was learnt about it, and how rare each word is, the same for all themes. */
  learnt: themeWeights.extend({ rarity: weights }).optional(),
});
export type ThemeDefinition = z.infer<typeof themeDefinition>;

/** A group of themes, in the order in which pages show them. */
export const themeGroup = z.strictObject({ id: slug, title: z.string().min(1) });
export type ThemeGroup = z.infer<typeof themeGroup>;
