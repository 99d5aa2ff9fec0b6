/**
 * The ledger of published addresses: one file a report in `content/ledger/<authority>/<id>.json`, one a kept earlier
 * version in `<authority>/<id>/versions/<n>.json`, and `moves.yaml` for those that had to move. A link once published
 * works for ever.
 */
import { z } from 'zod';
import type { ReportData } from './report.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO date (yyyy-mm-dd)');

/** One state of a report: of which source, and where the same source is read otherwise than before, what that changed. */
export const version = z.strictObject({
  /** The day from which the report was as it is in this version. */
  on: isoDate,
  /** SHA-256 of the source. */
  source: z.string().regex(/^[0-9a-f]{64}$/),
  /** The first twelve digits of the hash of the converter's rules; absent where they were not kept. */
  converter: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional(),
  /** Anchors of the paragraphs that a correction of the reading added, changed or dropped. */
  corrected: z.array(z.string()).optional(),
});
export type Version = z.infer<typeof version>;

/** What is published of a report: its anchors, each with the fingerprint of the text it leads to. */
export const ledgerEntry = z.strictObject({
  /** `<authority>/<id>`; of a kept earlier version `<authority>/<id>/versions/<n>`. */
  report: z.string(),
  /** The day on which it came into the library. */
  added: isoDate.optional(),
  /** Its states, the oldest first. */
  versions: z.array(version).default([]),
  anchors: z.record(z.string(), z.string()),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

const place = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+(?:#[a-z0-9.-]+)?$/, 'expected <authority>/<id> or <authority>/<id>#<anchor>');

/** One address that moved: of a report, or of a paragraph (`leeds/2018-11-ilacs-short#summary-2`). */
export const move = z.strictObject({
  from: place,
  to: place,
  /** The day of the move. */
  on: isoDate,
  /** Why, for whoever followed the old link. */
  because: z.string().min(1),
});
export type Move = z.infer<typeof move>;

/** `<authority>/<id>`. */
export function nameOf({ authority, id }: Pick<ReportData, 'authority' | 'id'>): string {
  return `${authority}/${id}`;
}

/** `<authority>/<id>/versions/<n>`, where an earlier version of a report is kept. */
export const versionName = (report: string, number: number): string => `${report}/versions/${number}`;

/** The report that a kept version is one of; undefined for a report itself. */
export const reportOfVersion = (name: string): string | undefined => /^(.+)\/versions\/\d+$/u.exec(name)?.[1];
