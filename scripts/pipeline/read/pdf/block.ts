/** From the stretches of one unit to a block: list mark, printed number, footnote. */
import { type Block, type Hints, type Run, textOfRuns } from '../../tree/source-tree.ts';
import { type Glyphs, isInk, mainOf } from './glyphs.ts';
import { type Fonts, runsOf } from './join.ts';

/** Where a unit comes from. */
export interface UnitOrigin {
  tag: string;
  depth: number;
  page: number;
  artifact?: true;
  boxed?: true;
  /** The tags say that it is a list item, though its mark may be drawn and no text. */
  labelled?: true;
}

/** Signs that symbol fonts (some of them in the places of control characters) and word processors print before items. */
const BULLET = /^(?<mark>[\u0080-\u009f\ue000-\uf8ff•▪■□◼◾●○◦‣⁃∙·]|[-–—−─―\u0336*](?=\s))\s*(?=\S)/u;
/** Word's second level: a letter that stands for a circle. */
const WORD_CIRCLE = /^o\s+(?=\S)/u;
/** `14.`, `6.2.1`; `1.Text`; not `14` and not `3.5 million`. */
const NUMBER = /^(?<number>\d{1,3}\.(?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+\p{Lu}))\s*(?=\S)/u;
/** `34` without its stop: only where the tags say that it is an item. */
const BARE_NUMBER = /^(?<number>\d{1,3})\s+(?=\p{Lu})/u;
/** "(iv)", "(b)": counts the items of a list, where the tags say that it is one. */
const COUNTED = /^(?<mark>\((?:[ivx]{1,5}|[a-h])\))\s*(?=\S)/u;
/** Letters of headings are larger than those of the text by at least this. */
const LARGE = 1.1;
const NOTE_TAG = /^(?:Note|FENote)$/u;

/** The block of a unit, or `undefined` where nothing is to be seen. */
export function buildBlock(glyphs: readonly Glyphs[], origin: UnitOrigin, fonts: Fonts): Block | undefined {
  const runs = runsOf(glyphs, fonts);
  if (runs.length === 0) return undefined;
  const hints = hintsOf(glyphs.filter(isInk), origin, fonts);
  const { shape, marker, depth } = takeMarker(runs, origin, hints);
  const block: Block = { type: 'block', shape, value: textOfRuns(runs), runs, marker, depth, page: origin.page, hints };
  return block;
}

type Start = Pick<Block, 'shape' | 'marker' | 'depth'>;

/** Finds the mark at the start and takes it from the runs. A raised figure before large letters leads to a footnote. */
function takeMarker(runs: Run[], { tag, depth, labelled }: UnitOrigin, { large }: Hints): Start {
  const [first] = runs;
  if (first?.superscript && (NOTE_TAG.test(tag) || (runs.length > 1 && !large))) {
    runs.shift();
    trimFirst(runs);
    return { shape: 'note', marker: first.text.trim(), depth: 0 };
  }
  if (!first) return { shape: 'text', marker: '', depth: 0 };
  // The mark may have a font, and so a run, of its own.
  const text = textOfRuns(runs);
  const bullet = BULLET.exec(text) ?? (tag === 'LI' ? (WORD_CIRCLE.exec(text) ?? COUNTED.exec(text)) : null);
  if (bullet) {
    take(runs, bullet[0]);
    return { shape: 'item', marker: bullet.groups?.['mark'] ?? '◦', depth: Math.max(1, depth) };
  }
  const number = NUMBER.exec(text) ?? (tag === 'LI' ? BARE_NUMBER.exec(text) : null);
  if (number) {
    take(runs, number[0]);
    return { shape: 'text', marker: number.groups?.['number'] ?? '', depth: 0 };
  }
  if (labelled) return { shape: 'item', marker: '', depth: Math.max(1, depth) };
  return { shape: NOTE_TAG.test(tag) ? 'note' : 'text', marker: '', depth: 0 };
}

/** Takes the mark from the runs: its end may stand in a run of another look than its text. */
function take(runs: Run[], mark: string): void {
  let rest = mark.length;
  for (const run of runs) {
    const taken = Math.min(rest, run.text.length);
    run.text = run.text.slice(taken);
    rest -= taken;
  }
  trimFirst(runs);
}

function trimFirst(runs: Run[]): void {
  while (runs[0] && runs[0].text.trim() === '') runs.shift();
  if (runs[0]) runs[0].text = runs[0].text.trimStart();
}

function hintsOf(ink: readonly Glyphs[], { tag, artifact, boxed }: UnitOrigin, fonts: Fonts): Hints {
  const size = mainOf(ink)?.size ?? 0;
  const hints: Hints = {
    tag,
    size: round(size),
    left: round(Math.min(...ink.map(({ left }) => left))),
    top: round(Math.min(...ink.map((glyphs) => glyphs.base - glyphs.size))),
    bottom: round(Math.max(...ink.map(({ base }) => base))),
  };
  Object.assign(hints, rightsOf(ink));
  if (artifact) hints.artifact = true;
  if (boxed) hints.boxed = true;
  const letters = ink.filter(({ text }) => /\p{L}/u.test(text));
  if (letters.length > 0 && letters.every(({ font }) => fonts.bold.has(font))) hints.bold = true;
  if (size > LARGE * fonts.size) hints.large = true;
  return hints;
}

/** The right edge of the text, and that of its last line. */
function rightsOf(ink: readonly Glyphs[]): Pick<Hints, 'right' | 'lastRight'> {
  const last = Math.max(...ink.map(({ base }) => base));
  const rightOf = (glyphs: readonly Glyphs[]): number =>
    round(Math.max(...glyphs.map(({ left, width }) => left + width)));
  return { right: rightOf(ink), lastRight: rightOf(ink.filter(({ base, size }) => last - base < size / 2)) };
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
