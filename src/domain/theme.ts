/**
 * A theme: what a paragraph can be about, and the evidence by which it is recognised.
 * One YAML file a theme in `content/themes/<id>.yaml`; the comments here and in `category.ts` are its reference.
 * What was learnt about it is written by `npm run themes:train` into `content/theme-weights/<id>.json`.
 */
import { z } from 'zod';
import { category } from './category.ts';

const { id } = category.shape;

/** `id` is the theme's address too: `/themes/<id>/`. Never change one. */
export const themeDefinition = category.extend({
  title: z.string().min(1),
  /** `id` of a group in `content/theme-groups.yaml`. */
  group: id,
  /** What a paragraph must make a finding on to carry the theme, in plain English. */
  about: z.string().min(1),
});
export type ThemeDefinition = z.infer<typeof themeDefinition>;

/** A group of themes, in the order in which pages show them. */
export const themeGroup = z.strictObject({ id, title: z.string().min(1) });
export type ThemeGroup = z.infer<typeof themeGroup>;
