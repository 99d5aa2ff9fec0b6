/**
 * A theme: what a paragraph can be about, and the evidence by which it is recognised.
 * One YAML file a theme in `content/themes/<id>.yaml`; the comments here and in `category.ts` are its reference.
 * What was learnt about it is written by `npm run themes:train` into `content/theme-weights/<id>.json`.
 */
import { z } from 'zod';
import { category, weighing } from './category.ts';
import { KINDS } from './kind.ts';

const { id } = category.shape;

/** `id` is the theme's address too: `/themes/<id>/`. Never change one. */
export const themeDefinition = category.extend({
  title: z.string().min(1),
  /** `id` of a group in `content/theme-groups.yaml`. */
  group: id,
  /** What is found under the theme, in plain English: pages show it. */
  about: z.string().min(1),
  /** For those who label and mend: when a paragraph carries it and when not, beside which other theme. */
  editorialNote: z.string().optional(),
  /** Only documents of these kinds carry it; all, where it is left out. */
  kinds: z.array(z.enum(KINDS)).default([]),
  /** Documents of these kinds do not carry it: its words say something else there. */
  exceptKinds: z.array(z.enum(KINDS)).default([]),
  /** Themes in whose place it stands in documents of its kinds: the same matter, defined for others. */
  insteadOf: z.array(id).default([]),
});
export type ThemeDefinition = z.infer<typeof themeDefinition>;

/**
 * Which themes a paragraph carries, from what its sentences say of each: how their measures are weighed, and from which
 * log odds on. Learnt, written by `npm run themes:train` into `content/theme-weights/decision.json`.
 */
export const themeDecision = weighing.extend({
  threshold: z.number(),
  /** What the likeliest theme needs: nearly every paragraph of a report is about something. */
  least: z.number(),
  /** The same measures weighed for which of the themes carried is the primary. */
  primary: weighing,
});
export type ThemeDecision = z.infer<typeof themeDecision>;

/** A group of themes, in the order in which pages show them. */
export const themeGroup = z.strictObject({ id, title: z.string().min(1) });
export type ThemeGroup = z.infer<typeof themeGroup>;
