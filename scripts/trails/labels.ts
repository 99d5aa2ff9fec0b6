/** Points to improve whose later paragraphs a reader has found. */
import * as z from 'zod';

const labelled = z.object({
  authority: z.string(),
  from: z.string(),
  anchor: z.string(),
  text: z.string(),
  to: z.string(),
  /** Anchors of paragraphs on the same specific matter, and of those that only touch it. */
  about: z.array(z.string()),
  near: z.array(z.string()),
  paragraphs: z.array(z.object({ anchor: z.string(), section: z.string().nullable(), text: z.string() })),
});
export type LabelledPoint = z.infer<typeof labelled>;

/**
 * Reads labels, a JSON object a line.
 * @throws Error that names the line that is not as expected.
 */
export function parseTrailLabels(text: string): LabelledPoint[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = labelled.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`Line ${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`);
  });
}
