/** The ids that a page offers and the addresses it leads to, read from its HTML. Fast: no tree is built. */
const ID = /\sid=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
const LINK = /<(?:a|link|area|script|img|source|form)\b[^>]*?\s(?:href|src|action)=(?:"([^"]*)"|([^\s"'>]+))/gu;
/** Pages that exist only to send on. */
const REDIRECT = /<meta http-equiv="refresh"/u;

export interface PageLinks {
  ids: Set<string>;
  links: string[];
  /** Ids that stand more than once: a link to them would be uncertain. */
  doubled: string[];
  redirects: boolean;
}

/** Reads one page. */
export function pageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const doubled: string[] = [];
  for (const [, double, single, bare] of html.matchAll(ID)) {
    const id = plain(double ?? single ?? bare ?? '');
    if (ids.has(id)) doubled.push(id);
    ids.add(id);
  }
  const links = [...html.matchAll(LINK)].map(([, quoted, bare]) => plain(quoted ?? bare ?? ''));
  return { ids, links, doubled, redirects: REDIRECT.test(html) };
}

const CHARACTERS: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"', '&#39;': "'" };

function plain(attribute: string): string {
  return attribute.replace(/&(?:amp|quot|#38|#34|#39);/gu, (entity) => CHARACTERS[entity] ?? entity);
}
