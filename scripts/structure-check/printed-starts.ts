/** Where the print shows that a paragraph, an item or a heading begins, and where it shows that one goes on. */
import type { PrintedLine } from './page-lines.ts';

/** What the place of a line says. `unsure` where nothing is to be told: at the top of a page, beside another line. */
export type Begins = 'starts' | 'goes on' | 'unsure';

export interface PlacedLine extends PrintedLine {
  begins: Begins;
  /** The line that follows on the page, where it goes on with this one. */
  next?: PlacedLine | undefined;
}

/** A distance larger than the usual one by this factor parts paragraphs; one within the second factor does not. */
const PARTED = 1.3;
const CLOSE = 1.08;
/** Edges nearer than this, in points, are one. */
const EDGE = 3;
/** What leads to an item, or ends the one before. */
const BEFORE_ITEM = /[.:;,]$/u;
/** Sizes nearer than this, in points, are one. */
const SIZE = 0.5;

/** The lines of a page, each with what its place says of it. */
export function placeLines(lines: readonly PrintedLine[], pitch: number): PlacedLine[] {
  const placed = lines.map((line, index): PlacedLine => ({ ...line, begins: beginsAt(lines, index, pitch) }));
  for (const [index, line] of placed.entries()) {
    const next = placed[index + 1];
    if (next?.begins === 'goes on') line.next = next;
  }
  return placed;
}

/** The usual distance of two lines of a paragraph, as a share of the size of their letters. */
export function pitchOf(pages: readonly (readonly PrintedLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (!above || line.mark !== 'none' || Math.abs(above.size - line.size) > SIZE) continue;
      const share = Math.round((20 * (line.base - above.base)) / line.size) / 20;
      if (share > 0.9 && share < 1.8) counts.set(share, (counts.get(share) ?? 0) + 1);
    }
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [1.2, 0])[0];
}

function beginsAt(lines: readonly PrintedLine[], index: number, pitch: number): Begins {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!line) return 'unsure';
  if (line.mark === 'bullet') return 'starts';
  // A dash begins an item, or a line by chance.
  if (line.mark === 'dash')
    return above && !BEFORE_ITEM.test(above.text) && above.mark !== 'dash' ? 'unsure' : 'starts';
  if (!above || line.base - above.base < 0.5 * line.size) return 'unsure';
  const distance = (line.base - above.base) / (pitch * Math.max(line.size, above.size));
  if (distance > PARTED) return 'starts';
  if (Math.abs(line.size - above.size) > SIZE) return 'unsure';
  if (line.bold !== above.bold) return 'unsure';
  const same = Math.abs(line.left - above.left) < EDGE && line.mark === 'none';
  return distance < CLOSE && same && isFull(above, line, lines) ? 'goes on' : 'unsure';
}

/** Whether a line runs to the right edge, so that the first word of the next had no room on it. */
function isFull(line: PrintedLine, next: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const edge = Math.max(...lines.filter(({ size }) => Math.abs(size - line.size) < SIZE).map(({ right }) => right));
  const letters = next.text.length;
  const first = next.text.split(' ')[0] ?? '';
  const width = letters === 0 ? 0 : ((next.right - next.left) * (first.length + 1)) / letters;
  return line.right + width > edge - EDGE;
}
