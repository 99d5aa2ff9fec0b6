/**
 * Texts whose lines end where they end on the page, as `pdftotext` and its like write them: made whole again, a line
 * a paragraph, an item or a heading. Only line ends change; no letter does.
 */
import { wordFrequencies, joinOf } from '../hyphens.ts';
import { withRows } from './columns.ts';
import type { TextLine } from './lines.ts';
import { levelled } from './levels.ts';
import { pageEdges } from './page-edges.ts';
import { isMarkAlone, isMarked } from './starts.ts';

/** How many characters a line of running text has. */
const LONG = 40;
/** So many lines, and such a share of the long ones, end in the middle of a sentence. */
const FEWEST = 10;
const SHARE = 0.25;
/** Lists are set in, and so a little narrower; lines that are all shorter, as on a cover, do not show the width. */
const NARROW = 0.9;
/** Where a word is put together from two lines, `pdftotext` puts the lines together too. */
const WIDE = 1.1;

/** "Lead inspector: …" */
const LABEL = /^\s*\p{Lu}[\p{L}’' -]{2,30}: /u;
/** "10.Foster carers": the space got lost where the number is as wide as its column. */
const GLUED = /^(?<number>\s*\d{1,3}\.)(?=\p{Lu})/u;

/** Whether many sentences go on in the next line. */
export function isWrapped(lines: readonly TextLine[]): boolean {
  const long = lines.filter(({ text }) => text.trim().length >= LONG);
  const broken = lines.filter((line, index) => {
    const above = lines[index - 1]?.text.trim() ?? '';
    return line.gap === 0 && above.length >= LONG && !endsSentence(above) && startsLower(line.text);
  });
  return broken.length >= FEWEST && broken.length >= SHARE * long.length;
}

/** The lines of a wrapped text, whole again. */
export function unwrapped(source: readonly TextLine[]): TextLine[] {
  const printed = source.map((line) => ({ ...line, text: line.text.replace(GLUED, '$<number> ') }));
  const words = wordFrequencies(printed.map(({ text }) => text));
  const edges = pageEdges(printed);
  const lines = withRows(printed, edges);
  const widths = widthsOf(lines);
  const whole: TextLine[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const open = whole.at(-1);
    const apart = edges.has(line) || (above !== undefined && edges.has(above));
    if (!open || !above || apart || !goesOn(above, line, (widths[index] ?? 0) * toleranceOf(above, open)))
      whole.push(edges.has(line) ? { ...line, pageEdge: true } : { ...line });
    else open.text = joined(open.text, line.text.trim(), words);
  }
  return levelled(whole);
}

function joined(open: string, text: string, words: ReadonlyMap<string, number>): string {
  const { drop, text: between } = joinOf(open, text, words);
  const before = open.trimEnd();
  return `${drop ? before.slice(0, -1) : before}${between}${text}`;
}

/** Whether a line continues the one above. */
function goesOn(above: TextLine, line: TextLine, width: number): boolean {
  if (line.newPage || [above, line].some(({ text }) => text.includes('\t'))) return false;
  if (isMarkAlone(above.text)) return line.gap <= 1 && !isMarked(line.text) && !isMarkAlone(line.text);
  if (line.gap > 0 || isMarked(line.text) || isMarkAlone(line.text) || LABEL.test(line.text)) return false;
  if (startsLower(line.text) && !endsSentence(above.text)) return true;
  const first = /^\S+/u.exec(line.text.trim())?.[0] ?? '';
  return above.text.trim().length + 1 + first.length > width;
}

/** A line that ends well before the width ends its paragraph: rarely within a numbered one. */
function toleranceOf(above: TextLine, open: TextLine): number {
  if (!endsSentence(above.text)) return 0.85;
  return isMarked(open.text) ? 0.8 : 0.9;
}

/** For each line the width of the lines that stand together with it. */
function widthsOf(lines: readonly TextLine[]): number[] {
  const lengths = lines.map(({ text }) => text.trim().length);
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0;
  const widths: number[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.gap === 0) end += 1;
    const width = Math.min(WIDE * usual, Math.max(NARROW * usual, ...lengths.slice(start, end)));
    while (start < end) widths[start++] = width;
  }
  return widths;
}

const startsLower = (text: string): boolean => /^\s*["'‘’“(]*\p{Ll}/u.test(text);
const endsSentence = (text: string): boolean => /[.!?:;]["'’”)\d]*$/u.test(text.trim());
