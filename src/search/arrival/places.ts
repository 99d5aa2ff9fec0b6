/** Where matches stand on a page: stretches of text nodes, also where a phrase goes over a link or an abbreviation. */
import { spansOf, type Span, type Way } from '../ways.ts';

/** A stretch of one text node. */
export interface Place extends Span {
  node: Text;
}

const BLOCKS = 'p, li, td, th, dt, dd, blockquote, div';

interface Piece {
  node: Text;
  /** Where its text begins in the text of the whole. */
  from: number;
}

/** The stretches to be marked within an element. */
export function placesIn(body: HTMLElement, ways: readonly Way[]): Place[] {
  const { text, pieces } = readingOf(body);
  return spansOf(text, ways).flatMap((span) => placesOf(span, pieces));
}

/** The text of an element as it is read: its blocks are lines of their own, the words of buttons are left out. */
export const readableText = (body: HTMLElement): string => readingOf(body).text;

function readingOf(body: HTMLElement): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let [text, block]: [string, Element | null | undefined] = ['', undefined];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('button')) continue;
    const own = node.parentElement?.closest(BLOCKS);
    if (block !== undefined && own !== block) text += '\n';
    block = own;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  return { text, pieces };
}

function placesOf({ start, end }: Span, pieces: readonly Piece[]): Place[] {
  return pieces
    .map(({ node, from }) => ({
      node,
      start: Math.max(0, start - from),
      end: Math.min(node.length, end - from),
    }))
    .filter((place) => place.start < place.end);
}
