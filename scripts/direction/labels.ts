/** Paragraphs that people have read and labelled with the direction of their finding, to learn from and to be judged by. */
import { z } from 'zod';
import { DIRECTIONS } from '../../src/domain/direction.ts';

/** What each sentence says, a sign a sentence: `+` strength, `-` weakness, `m` both, `0` neither. */
const sentences = z.string().regex(/^[-+m0]+$/u, 'expected a sign (+ - m 0) a sentence');

export const labelledDirection = z.object({
  /** Name of the report's file: two paragraphs of one report are never on both sides of a cross-validation. */
  file: z.string(),
  paragraph: z.union([z.number(), z.string()]).nullish(),
  text: z.string(),
  /** Null where two readers differ: counts neither for nor against. */
  direction: z.enum(DIRECTIONS).nullable(),
  sentences: sentences.optional(),
  /** Read once, for Pilcrow: teaches what sentences say, not how they make a direction. */
  readOnce: z.literal(true).optional(),
});
export type LabelledDirection = z.infer<typeof labelledDirection>;

/** A label that names a paragraph; without a direction, its sentences are for a label that is given elsewhere. */
export const directionReference = labelledDirection
  .omit({ text: true, direction: true })
  .extend({ anchor: z.string().optional(), direction: z.enum(DIRECTIONS).optional() });
export type DirectionReference = z.infer<typeof directionReference>;

/**
 * The labelled paragraphs of a text of JSON lines. Throws at the first line that is not JSON of a label, with its
 * number.
 */
export function directionLabelsOf(text: string): LabelledDirection[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = labelledDirection.safeParse(JSON.parse(line));
    if (!read.success) throw new Error(`line ${index + 1} is no labelled paragraph: ${read.error.message}`);
    return [read.data];
  });
}
