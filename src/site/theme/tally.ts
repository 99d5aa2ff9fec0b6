/** How often a theme is raised, counted by what the paragraphs have in common: year, framework, region, grade. */
import type { Finding } from '../../library/finding.ts';

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
export type TallyKey = (finding: Finding) => string | undefined;

interface Counted {
  paragraphs: number;
  reports: Set<unknown>;
}

/** Everything that was said, counted once for all themes. */
export type Population = ReadonlyMap<string | undefined, Counted>;

/** Counts findings by kind. */
export function populationOf(kind: TallyKey, findings: readonly Finding[]): Population {
  const counts = new Map<string | undefined, Counted>();
  for (const finding of findings) {
    const label = kind(finding);
    const counted = counts.get(label) ?? { paragraphs: 0, reports: new Set() };
    counted.paragraphs += 1;
    counted.reports.add(finding.report);
    counts.set(label, counted);
  }
  return counts;
}

/** Tallies in the order of `labels`; labels under which nothing stands at all are left out. */
export function tally(labels: readonly string[], found: Population, everything: Population): Tally[] {
  return labels.flatMap((label) => {
    const all = everything.get(label);
    if (!all) return [];
    const ours = found.get(label);
    return {
      label,
      paragraphs: ours?.paragraphs ?? 0,
      outOf: all.paragraphs,
      reports: ours?.reports.size ?? 0,
      outOfReports: all.reports.size,
    };
  });
}

/** Of 100 paragraphs that are about anything, how many are about this. */
export const perHundred = ({ paragraphs, outOf }: Tally): number => (outOf === 0 ? 0 : (100 * paragraphs) / outOf);
