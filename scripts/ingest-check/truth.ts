/** The truth: what independent means read out of each file, one JSON object a line. */
import { z } from 'zod';

const confidence = z.record(z.string(), z.string());
/** Of visits and joint inspections, that are not judged. */
const count = z.number().nullable().optional();

export const truthRow = z.object({
  file: z.string(),
  kind: z.string(),
  authority: z.string(),
  /** `focused-visit`, `jtai`, `send`: present where the truth is of these, and `authority` is then a slug. */
  family: z.string().optional(),
  title: z.string().nullable().optional(),
  /** The three figures of the Department for Education. */
  la_code: z.string().nullable().optional(),
  inspection_dates: z.array(z.tuple([z.string(), z.string()])),
  publication_date_printed: z.string().nullable().optional(),
  lead_inspectors: z.array(z.string()),
  inspectors: z.array(z.string()).optional(),
  dated: z.string().nullable().optional(),
  judgements: z.array(z.object({ key: z.string(), grade_normalised: z.string() })).optional(),
  overall_normalised: z.string().nullable().optional(),
  lscb_judgement: z.string().nullable().optional(),
  n_recommendations: count,
  n_improvements: count,
  n_priority_actions: count,
  partners: z.array(z.string()).optional(),
  theme: z.string().nullable().optional(),
  outcome: z.string().nullable().optional(),
  pages: z.number().optional(),
  paragraphs: z.object({ last: z.number().nullable() }),
  field_confidence: confidence,
});
export type TruthRow = z.infer<typeof truthRow>;

/** Reads the truth; a line that is no row fails with its number. */
export function readTruth(text: string): TruthRow[] {
  return text
    .split('\n')
    .map((line, index) => [line, index + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => {
      const row = truthRow.safeParse(JSON.parse(line));
      if (row.success) return row.data;
      throw new Error(
        `Line ${number} of the truth: ${row.error.issues[0]?.path.join('.')}: ${row.error.issues[0]?.message}`,
      );
    });
}
