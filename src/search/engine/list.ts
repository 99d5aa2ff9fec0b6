/** The whole list of what was found, without the texts: to be taken away. */
import { STORED_KINDS } from '../layer/facts.ts';
import type { Hit } from './hits.ts';
import type { SearchSource } from './source.ts';

/** A paragraph in a list that is taken away. */
export type ListedParagraph = Pick<Hit, 'report' | 'anchor' | 'number' | 'kind' | 'section'>;

/** Paragraphs with the addresses that they have for good. */
export async function listOf(paragraphs: readonly number[], source: SearchSource): Promise<ListedParagraph[]> {
  const [catalogue, anchors] = await Promise.all([source.catalogue(), source.anchors()]);
  return paragraphs.map((paragraph) => {
    const { a, id, kind: of, framework, date } = catalogue.placeOf(paragraph).report;
    const [anchor, number, kind] = anchors[paragraph] ?? ['', null, 0];
    const section = catalogue.sectionOf(paragraph);
    return {
      report: { a, id, kind: of, framework, date },
      anchor,
      number,
      kind: STORED_KINDS[kind] ?? 'paragraph',
      section,
    };
  });
}
