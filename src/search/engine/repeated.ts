/** Paragraphs that several bundles have: an authority that is kept and a theme that is kept too share some. */
import type { StoredAnchor } from '../layer/facts.ts';
import { numbered, type Layer } from './numbered-reports.ts';

/**
 * The numbers of the paragraphs that an earlier bundle has too.
 * @param readAnchors The anchors of all paragraphs: read only where bundles share a report, which those of the site do not.
 */
export async function repeatedParagraphs(
  layers: readonly Layer[],
  readAnchors: () => Promise<readonly StoredAnchor[]>,
): Promise<Set<number>> {
  const reports = numbered(layers);
  const shared = Map.groupBy(reports, ({ report: { a, id } }) => `${a}/${id}`);
  const repeated = new Set<number>();
  if (shared.size === reports.length) return repeated;
  const anchors = await readAnchors();
  for (const copies of shared.values()) {
    const seen = new Set<string>();
    for (const { first, places } of copies)
      for (const [at] of places.start.entries()) {
        const anchor = anchors[first + at]?.[0] ?? '';
        if (seen.has(anchor)) repeated.add(first + at);
        seen.add(anchor);
      }
  }
  return repeated;
}
