import type { TextLine } from './lines.ts';
import { startOf } from './starts.ts';

/** Characters by which a list within a list is set in, at the least. */
const STEP = 4;

/**
 * Lists set in by spaces, with one space a level, as texts have them that are not laid out. The level is counted from
 * the item that is set in least: a whole list may stand to the right.
 */
export function levelled(lines: readonly TextLine[]): TextLine[] {
  const whole = [...lines];
  let list: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (startOf(line.text).shape === 'item') list.push(index);
    else if (!line.pageEdge) list = settled(list, whole);
  }
  settled(list, whole);
  return whole;
}

function settled(list: readonly number[], whole: TextLine[]): number[] {
  const least = Math.min(...list.map((index) => indentOf(whole[index])));
  for (const index of list) {
    const line = whole[index];
    if (!line) continue;
    const level = Math.floor((indentOf(line) - least) / STEP);
    whole[index] = { ...line, text: `${' '.repeat(level)}${line.text.trimStart()}` };
  }
  return [];
}

const indentOf = (line: TextLine | undefined): number => /^ */u.exec(line?.text ?? '')?.[0].length ?? 0;
