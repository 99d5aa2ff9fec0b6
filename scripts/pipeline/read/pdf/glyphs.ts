/** A stretch of text with its place: never broken up, never joined. */
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
  /** A line strikes it through. */
  deleted?: true;
  /** Where it leads to. */
  url?: string;
  /** Bold or slanted, as the name of its face says. */
  bold?: true;
  italic?: true;
  /** Drawn in a font of symbols. */
  symbol?: true;
  /** Quarter turns from the direction of most text of the page, against the clock; absent where there are none. */
  turn?: 1 | 2 | 3;
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
