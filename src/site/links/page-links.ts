/** The ids that a page offers and the addresses it leads to, read from its HTML. */
import { readTags, type Tag } from '../../html/tags.ts';

const LINKING = new Set(['a', 'area', 'form', 'img', 'link', 'script', 'source']);
const ADDRESSES = new Set(['action', 'href', 'src']);

export interface PageLinks {
  ids: Set<string>;
  links: string[];
  /** Ids that stand more than once: a link to them would be uncertain. */
  doubled: string[];
}

/** Reads one page. */
export function pageLinks(html: string): PageLinks {
  const found: PageLinks = { ids: new Set(), links: [], doubled: [] };
  readTags(html, { tag: (tag) => readTag(tag, found) }, { decodeEntities: true });
  return found;
}

function readTag({ name: element, attributes }: Tag, { ids, links, doubled }: PageLinks): void {
  for (const { name, value } of attributes) {
    if (name === 'id') {
      if (ids.has(value)) doubled.push(value);
      ids.add(value);
    } else if (ADDRESSES.has(name) && LINKING.has(element)) links.push(value);
  }
}
