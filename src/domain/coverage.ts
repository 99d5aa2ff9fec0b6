/**
 * What became of every source, for the page on coverage: `coverage.json` in the folder of the reports.
 * It holds no times, so that the same sources give the same file.
 */
import { z } from 'zod';
import { wordCount } from './report.ts';

const notice = z.object({
  /** Id of the rule that found it. */
  rule: z.string(),
  /** What it is and what to do, in plain English. */
  reason: z.string(),
  /** Page of the PDF, or line of the text. */
  page: z.number().int().optional(),
  line: z.number().int().optional(),
});

export const coveredDocument = z.object({
  /** Name of the source file. */
  source: z.string(),
  status: z.enum(['converted', 'failed']),
  /** `<authority>/<id>` of each report made of it; empty where it failed and no earlier run had made one. */
  reports: z.array(z.string()),
  words: wordCount,
  /** Why it failed; empty where it did not. */
  failures: z.array(notice),
  /** What a person should look at. */
  warnings: z.array(notice),
});
export type CoveredDocument = z.infer<typeof coveredDocument>;

export const coverage = z.object({ documents: z.array(coveredDocument) });
export type Coverage = z.infer<typeof coverage>;
