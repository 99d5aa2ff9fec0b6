/** How often a theme is raised, counted by what the paragraphs have in common: year, framework, region, grade. */
import type { Finding } from './finding.ts';

export interface Tally {
  label: string;
  /** That carry the theme. */
  paragraphs: number;
  /** That carry any theme. */
  outOf: number;
  /** With such a paragraph, of all that have one on anything. */
  reports: number;
  outOfReports: number;
}

/** What is counted together; undefined where the paragraph belongs nowhere (no date, no grade). */
export type Kind = (finding: Finding) => string | undefined;

/** Tallies in the order of `labels`; labels under which nothing stands at all are left out. */
export function tallyBy(
  kind: Kind,
  labels: readonly string[],
  found: readonly Finding[],
  everything: readonly Finding[],
): Tally[] {
  const ours = Map.groupBy(found, kind);
  const all = Map.groupBy(everything, kind);
  const reports = (findings: readonly Finding[] = []): number => new Set(findings.map(({ report }) => report)).size;
  return labels
    .filter((label) => all.has(label))
    .map((label) => ({
      label,
      paragraphs: ours.get(label)?.length ?? 0,
      outOf: all.get(label)?.length ?? 0,
      reports: reports(ours.get(label)),
      outOfReports: reports(all.get(label)),
    }));
}

/** Of 100 paragraphs that are about anything, how many are about this. */
export const perHundred = ({ paragraphs, outOf }: Tally): number => (outOf === 0 ? 0 : (100 * paragraphs) / outOf);
