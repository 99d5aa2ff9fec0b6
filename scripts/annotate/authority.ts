import { UNKNOWN } from '../check/kind-known.ts';
import type { Draft } from '../recognise/draft.ts';
import { plain } from '../recognise/printed.ts';

/** What is needed to know an authority in print. */
export interface NamedAuthority {
  slug: string;
  name: string;
  aliases?: readonly string[];
}

/** Between "Inspection of" and "local authority children’s services", and the like. */
const IN_TITLE =
  /(?:inspection|visit|review|revisit|letter)s? (?:of|to|in) (?:the )?(?:joint )?(.+?)(?:'s)? (?:local authority|children's|local area|local safeguarding)/u;

/** The authority of a document: from its title, the line above it, its head, else the one it names most. */
export function authorityOf(draft: Draft, authorities: readonly NamedAuthority[]): string {
  const inTitle = IN_TITLE.exec(plain(draft.facts.title ?? ''))?.[1];
  const head = draft.pieces
    .slice(0, 25)
    .map((piece) => piece.plain)
    .join(' | ');
  const all = draft.pieces.map((piece) => piece.plain).join(' | ');
  for (const printed of [inTitle, draft.facts.printedAuthority, head, all]) {
    const found = printed === undefined ? undefined : mostNamed(plain(printed), authorities);
    if (found !== undefined) return found;
  }
  return UNKNOWN;
}

/** The authority named most often in a text; of two, the one with the longer name, then the first named. */
function mostNamed(text: string, authorities: readonly NamedAuthority[]): string | undefined {
  const named = authorities.map(({ slug, name, aliases = [] }) => {
    const places = [name, ...aliases].flatMap((each) => placesOf(plain(each), text));
    return { slug, count: places.length, length: name.length, first: Math.min(...places) };
  });
  const found = named.filter(({ count }) => count > 0);
  return found.sort((a, b) => b.count - a.count || b.length - a.length || a.first - b.first)[0]?.slug;
}

function placesOf(name: string, text: string): number[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}])`, 'gu'))].map(({ index }) => index);
}
