/** The lines of a PDF as they are printed: where they stand, how large and how bold. Read by place only, without tags. */
import { fontsOf } from '../pipeline/read/pdf/fonts.ts';
import { linesByPlace } from '../pipeline/read/pdf/geometry.ts';
import { isInk } from '../pipeline/read/pdf/glyphs.ts';
import type { Fonts } from '../pipeline/read/pdf/join.ts';
import type { Line } from '../pipeline/read/pdf/lines.ts';
import { readPages } from '../pipeline/read/pdf/read-pages.ts';

export interface PrintedLine {
  page: number;
  /** Without its list mark or printed number. */
  text: string;
  mark: 'bullet' | 'dash' | 'number' | 'none';
  /** What begins on it behind a wide gap, as the text of a further column does. */
  beside: string[];
  /** In points from the top left; of the text, behind a mark. */
  left: number;
  right: number;
  base: number;
  size: number;
  bold: boolean;
}

const MARKS = {
  bullet: /^[\ue000-\uf8ff•▪■□◼◾●○◦‣⁃∙·]\s*(?=\S)/u,
  dash: /^[-–—−─―\u0336]\s+(?=\S)/u,
  number: /^\d{1,3}\.(?!\d)\s*(?=\S)/u,
  none: /^/u,
} as const;
/** A gap of this much of the size, or more, is one between columns. */
const COLUMN = 1.5;

/** The lines of all pages, from top to bottom. */
export async function readLines(bytes: Uint8Array): Promise<PrintedLine[][]> {
  const pages = (await readPages(bytes)).map(({ glyphs }) => glyphs.filter(({ artifact }) => !artifact));
  const fonts = fontsOf(pages);
  return pages.map((glyphs, index) => linesByPlace(glyphs).map((line) => printedLine(line, index + 1, fonts)));
}

function printedLine(line: Line, page: number, fonts: Fonts): PrintedLine {
  const text = line.text.replace(/\s+/gu, ' ');
  const mark = (['bullet', 'dash', 'number'] as const).find((each) => MARKS[each].test(text)) ?? 'none';
  const letters = line.glyphs.filter((glyphs) => /\p{L}{2}/u.test(glyphs.text));
  return {
    page,
    text: text.replace(MARKS[mark], ''),
    mark,
    beside: besideOf(line),
    left: leftOf(line, mark),
    right: line.right,
    base: line.base,
    size: line.size,
    bold: letters.length > 0 && letters.every(({ font }) => fonts.bold.has(font)),
  };
}

/** Where the text begins: behind the mark, where that is drawn apart. */
function leftOf({ glyphs, left }: Line, mark: PrintedLine['mark']): number {
  if (mark === 'none') return left;
  const [, second] = glyphs.filter(isInk);
  return second?.left ?? left;
}

/** The texts that begin behind wide gaps. */
function besideOf({ glyphs, size }: Line): string[] {
  const ink = glyphs.filter(isInk);
  return ink.flatMap((each, index) => {
    const before = ink[index - 1];
    if (!before || each.left - (before.left + before.width) < COLUMN * size) return [];
    return [
      ink
        .slice(index)
        .map(({ text }) => text)
        .join(' '),
    ];
  });
}
