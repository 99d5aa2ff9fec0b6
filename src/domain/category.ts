/**
 * A category that a text can be of, recognised by evidence that a person writes and by weights that were learnt:
 * a theme of a paragraph, or a side (strength, weakness) of a sentence. The comments here are the reference of their files.
 */
import { z } from 'zod';
import { AREAS } from './judgement.ts';

/** Terms of one strength. */
export const evidence = z.strictObject({
  /** 1 a hint, 2 evidence, 3 and more: a sentence with it is of the category. */
  weight: z.number().positive(),
  /**
   * Words as a person would say them. Endings do not matter (`placement` finds `placements`),
   * `a|b` is either word, `...` is up to four words between, all inside one sentence.
   */
  terms: z.array(z.string().min(1)).min(1),
  /** Why, where it is not plain. */
  because: z.string().optional(),
});
export type Evidence = z.infer<typeof evidence>;

const weights = z.record(z.string(), z.number());

/** What was learnt from labelled texts: how much each sign speaks for a category. Never written by hand. */
export const categoryWeights = z.strictObject({
  bias: z.number(),
  /** Of the category's own evidence: how strong, how much of the text, whether in its first sentence … */
  measures: weights,
  /** Of the part of the report. */
  settings: weights,
  /** Of the evidence for other categories in the same text. */
  others: weights,
  /** Of single words and pairs of words (`front_door`), as stems. */
  words: weights,
});
export type CategoryWeights = z.infer<typeof categoryWeights>;

/** How measures, by their names, are weighed into log odds. Learnt. */
export const weighing = z.strictObject({ bias: z.number(), measures: weights });
export type Weighing = z.infer<typeof weighing>;

export const category = z.strictObject({
  /** As its file is named. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug (lower case, digits, hyphens)'),
  /** Words that speak for the category. */
  evidence: z.array(evidence).min(1),
  /** Phrases that hold a word of the evidence and mean something else: that word then counts for nothing. */
  except: z.array(z.string().min(1)).default([]),
  /** Words that speak against it, with weights. */
  against: z.array(evidence).default([]),
  /** Areas of a report where the category is at home: elsewhere the same words weigh less, until it is learnt how much. */
  sections: z.array(z.enum(AREAS)).default([]),
  /** Not in the category's own file: what was learnt about it, and how rare each word is, the same for all categories. */
  learnt: categoryWeights.extend({ rarity: weights }).optional(),
});
export type Category = z.infer<typeof category>;
export type Learnt = NonNullable<Category['learnt']>;
