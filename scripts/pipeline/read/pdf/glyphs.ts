import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** A stretch of text as pdf.js gives it, with its place: never broken up, never joined. */
export interface Glyphs {
  text: string;
  /** Left edge and width, baseline from the top of the page, and size of the letters, in points. */
  left: number;
  width: number;
  base: number;
  size: number;
  font: string;
  /** Which element of the structure tree it belongs to. */
  id?: string;
  /** Marked as no part of the text. */
  artifact: boolean;
}

type Item = TextItem | TextMarkedContent;

/** What stands around an item: the ids and tags of the marked content that is open. */
interface Open {
  id?: string;
  artifact: boolean;
}

/** The text of a page in the order in which it is drawn, spaces included. */
export function glyphsOf(content: TextContent, height: number): Glyphs[] {
  const open: Open[] = [{ artifact: false }];
  return content.items.flatMap((item: Item): Glyphs[] => {
    if ('str' in item) return item.str === '' ? [] : [glyphOf(item, height, open.at(-1) ?? { artifact: false })];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(within(open.at(-1) ?? { artifact: false }, item));
    return [];
  });
}

/** pdf.js hands on the tag too, though its types do not say so. */
function within(around: Open, { id, tag }: TextMarkedContent & { tag?: string }): Open {
  if (typeof id === 'string') return { id, artifact: false };
  return tag === 'Artifact' ? { artifact: true } : around;
}

function glyphOf(item: TextItem, height: number, { id, artifact }: Open): Glyphs {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
  const place = { left: x, width: item.width, base: height - y, size: Math.hypot(skew, scale) };
  const glyphs: Glyphs = { text: item.str, ...place, font: item.fontName, artifact };
  if (id !== undefined) glyphs.id = id;
  return glyphs;
}

/** Whether there is anything to see. */
export function isInk({ text }: Glyphs): boolean {
  return text.trim() !== '';
}

/** The stretch that stands for all in size and height: one of the size that most letters have, the first of those. */
export function mainOf(glyphs: readonly Glyphs[]): Glyphs | undefined {
  const letters = new Map<number, number>();
  const nearest = ({ size }: Glyphs): number => Math.round(size * 2) / 2;
  for (const each of glyphs) letters.set(nearest(each), (letters.get(nearest(each)) ?? 0) + each.text.trim().length);
  const most = Math.max(...letters.values());
  return glyphs.find((each) => letters.get(nearest(each)) === most);
}
