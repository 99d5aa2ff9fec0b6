/** What an abbreviation or a term of the field means. One list, in `content/glossary/*.yaml`. */
import { z } from 'zod';

export const glossaryEntry = z.strictObject({
  abbreviation: z.string().min(1).optional(),
  /** Spelled out. */
  term: z.string().min(1),
  /** Other words for the same thing. */
  aliases: z.array(z.string().min(1)).optional(),
  /** What the same thing was called before. */
  formerly: z.array(z.string().min(1)).optional(),
  /** In plain English. */
  meaning: z.string().min(1),
  /** Where the meaning is taken from. */
  source: z.string().min(1).optional(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
