/** Which themes occur together in one paragraph, more often than chance would have it. */
import type { Paragraph } from '../../domain/report.ts';

export interface Related {
  theme: string;
  /** Paragraphs that carry both. */
  together: number;
}

/** All paragraphs that carry a theme, counted once for all themes. */
export interface Everywhere {
  paragraphs: number;
  themes: ReadonlyMap<string, number>;
}

const FEWEST_TOGETHER = 2;
const SHOWN = 6;

/** How many paragraphs carry each theme. */
export function themeCounts(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { theme } of paragraphs.flatMap(({ themes }) => themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

/**
 * The themes most related to one, the nearest first: by how many paragraphs carry both
 * beyond what would fall together if neither had to do with the other.
 * @param carriers the paragraphs that carry it
 */
export function relatedThemes(theme: string, carriers: readonly Paragraph[], all: Everywhere): Related[] {
  const chance = carriers.length / Math.max(1, all.paragraphs);
  return [...themeCounts(carriers)]
    .filter(([other, together]) => other !== theme && together >= FEWEST_TOGETHER)
    .map(([other, together]) => ({ theme: other, together, beyond: together - chance * (all.themes.get(other) ?? 0) }))
    .filter(({ beyond }) => beyond > 0)
    .sort((a, b) => b.beyond - a.beyond || (a.theme < b.theme ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ theme: other, together }) => ({ theme: other, together }));
}
