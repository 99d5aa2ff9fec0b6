/** Paragraphs that people have read and labelled with themes, to learn from and to be judged by. */
import { z } from 'zod';

export const labelled = z.object({
  id: z.string(),
  /** Name of the report's file: two paragraphs of one report are never on both sides of a cross-validation. */
  file: z.string(),
  paragraph: z.union([z.number(), z.string()]).nullish(),
  /** Heading of its section. */
  section: z.string(),
  text: z.string(),
  /** The primary first. */
  themes: z.array(z.string()),
  /** Given by one reader of two: counts neither for nor against. */
  maybe: z.array(z.string()).default([]),
  /** The only themes that were asked about, where not all were: it teaches nothing of others. */
  asked: z.array(z.string()).optional(),
  /** Null where the readers differ. */
  primary: z.string().nullable().default(null),
});
export type Labelled = z.infer<typeof labelled>;

/** Whether a label leaves open if its paragraph carries a theme. */
export const isOpen = ({ maybe, asked }: Pick<Labelled, 'maybe' | 'asked'>, theme: string): boolean =>
  maybe.includes(theme) || (asked !== undefined && !asked.includes(theme));

/**
 * The labelled paragraphs of a text of JSON lines. Throws at the first line that is not JSON of a label, with its
 * number.
 */
export function parseThemeLabels(text: string): Labelled[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = labelled.safeParse(JSON.parse(line));
    if (!read.success) throw new Error(`line ${index + 1} is no labelled paragraph: ${read.error.message}`);
    return [read.data];
  });
}
