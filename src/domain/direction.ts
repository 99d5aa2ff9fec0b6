/**
 * The direction of a finding: whether a paragraph speaks well of practice as the inspectors found it, says that something
 * is wanting, or both. It is of the paragraph's own words: not of its topic, and not of the grade of its section.
 */
import { z } from 'zod';
import { category, weighing } from './category.ts';

/**
 * `strength`: only or overwhelmingly praise. `weakness`: only or overwhelmingly what is wanting; so is what a report
 * asks to improve. `mixed`: findings of both kinds, each of weight. `neutral`: no evaluation, as of facts and courtesies.
 */
export const DIRECTIONS = ['strength', 'weakness', 'mixed', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** As pages show them. */
export const DIRECTION_NAMES: Record<Direction, string> = {
  strength: 'Strength',
  weakness: 'Weakness',
  mixed: 'Mixed',
  neutral: 'Neutral',
};

/** The two sides that a sentence can speak for; a mixed sentence speaks for both. One file each in `content/directions`. */
export const SIDES = ['strength', 'weakness'] as const;
export type Side = (typeof SIDES)[number];

/** The words of the paragraph that its direction rests on, as they stand in it, those that weigh most first. */
export const directionMatched = z.object({ strength: z.array(z.string()), weakness: z.array(z.string()) });
export type DirectionMatched = z.infer<typeof directionMatched>;

/** A side, with the evidence by which a sentence is recognised to speak for it. */
export const sideDefinition = category.extend({
  id: z.enum(SIDES),
  /** What a sentence must say to speak for it, in plain English. */
  about: z.string().min(1),
});
export type SideDefinition = z.infer<typeof sideDefinition>;

/**
 * How a sentence speaks for each side in view of those beside it: what the measures of its context weigh.
 * Learnt, written by `npm run direction:train` into `content/direction-weights/context.json`.
 */
export const directionContext = z.record(z.enum(SIDES), weighing);
export type DirectionContext = z.infer<typeof directionContext>;

/**
 * How the sentences of a paragraph make its direction: for each, what its measures weigh.
 * Learnt, written by `npm run direction:train` into `content/direction-weights/decision.json`.
 */
export const directionDecision = z.record(z.enum(DIRECTIONS), weighing);
export type DirectionDecision = z.infer<typeof directionDecision>;

/** All that the direction of a paragraph is judged by: the two sides, in the order of `SIDES`, the context, the decision. */
export interface DirectionModel {
  sides: readonly SideDefinition[];
  context: DirectionContext;
  decision: DirectionDecision;
}
