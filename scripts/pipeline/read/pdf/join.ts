/** From stretches of text to running text: lines joined, raised figures told apart. */
import type { Run } from '../../tree/source-tree.ts';
import { emphasisOf } from './emphasis.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import { type LineJoin, joinOf } from '../hyphens.ts';

/** What is known of the whole document. */
export interface Fonts {
  bold: ReadonlySet<string>;
  /** Size of most letters, in points. */
  size: number;
  /** How often each word occurs inside lines, lower case. */
  words: ReadonlyMap<string, number>;
}

/** More than this much of the size between two stretches on one line is a space. */
const GAP = 0.25;
/** Two stretches whose baselines are nearer than this much of their size are on one line. */
const LINE = 0.6;
/** Says where a word may be broken: of use at the end of a line only. */
const SOFT_HYPHEN = '\u00ad';
const INNER_SOFT_HYPHEN = /\u00ad(?=\S)/gu;
/** In letters; what is longer is no word. */
const LONGEST_WORD = 200;
const RAISED_SIZE = 0.85;
/** A figure raised by this much of the size is a marker also in letters no smaller: so footnotes print their own. */
const HIGH = 0.3;
/** The sign that symbol fonts keep at this private place, where it begins no item: without the font it is a blank box. */
const SYMBOL_MINUS = /\uf02d/gu;
const RAISED = /^[\d*†‡]{1,3}$/u;

/** Joins the stretches of one block, in reading order. */
export function runsOf(glyphs: readonly Glyphs[], fonts: Fonts): Run[] {
  const runs: Run[] = [];
  let before: Glyphs | undefined;
  let space = false;
  let lookBefore: Look = {};
  const emphasis = emphasisOf(glyphs);
  for (const [index, next] of glyphs.entries()) {
    if (!isInk(next)) {
      space = true;
      continue;
    }
    const between = before ? joint(before, { glyphs, index }, { space, runs, fonts }) : { drop: false, text: '' };
    if (between.drop) dropLast(runs);
    const raised = isRaised(before, { glyphs, index });
    const look: Look = { ...lookOf(next), ...(raised ? { superscript: true } : emphasis(next)) };
    add(runs, between.text, shared(lookBefore, look));
    const whole = next.text.replace(INNER_SOFT_HYPHEN, '');
    const text = before ? whole.replace(SYMBOL_MINUS, '\u2212') : whole;
    add(runs, text.replace(/\s+/gu, ' '), look);
    lookBefore = look;
    space = /\s$/u.test(next.text);
    before = next;
  }
  return tidy(runs);
}

/** A stretch among those of its block. */
interface At {
  glyphs: readonly Glyphs[];
  index: number;
}

function joint(
  a: Glyphs,
  at: At,
  { space, runs, fonts }: { space: boolean; runs: readonly Run[]; fonts: Fonts },
): LineJoin {
  const b = at.glyphs[at.index];
  if (!b) return { drop: false, text: '' };
  if (onOneLine(a, b)) {
    if (tailOf(runs).endsWith(SOFT_HYPHEN)) return { drop: true, text: '' };
    const gap = b.left - (a.left + a.width);
    return { drop: false, text: space || gap > GAP * Math.min(a.size, b.size) ? ' ' : '' };
  }
  return joinOf(tailOf(runs), wordAt(b, at), fonts.words);
}

/** The end of what was joined so far, with more than its last word: a page may have tens of thousands of stretches. */
function tailOf(runs: readonly Run[]): string {
  let tail = '';
  for (let index = runs.length - 1; index >= 0 && tail.length < LONGEST_WORD; index -= 1) {
    tail = (runs[index]?.text.slice(-LONGEST_WORD) ?? '') + tail;
  }
  return tail;
}

/** The text of a line up to the first space: "to" and "-day" may be two stretches. */
function wordAt(first: Glyphs, { glyphs, index }: At): string {
  let word = '';
  for (let at = index; at < glyphs.length; at += 1) {
    const each = glyphs[at];
    if (!each || /\S\s/u.test(word) || word.length > LONGEST_WORD || !onOneLine(first, each)) break;
    word += each.text;
  }
  return word;
}

/** Whether two stretches stand on the same line, the one perhaps raised. */
export function onOneLine(a: Glyphs, b: Glyphs): boolean {
  return Math.abs(a.base - b.base) < LINE * Math.max(a.size, b.size);
}

/** A small figure that stands higher than the letters beside it. */
function isRaised(before: Glyphs | undefined, { glyphs, index }: At): boolean {
  const figure = glyphs[index];
  if (!figure || !RAISED.test(figure.text.trim())) return false;
  const neighbour = before && onOneLine(before, figure) ? before : firstInk(glyphs, index + 1);
  if (!neighbour || !onOneLine(neighbour, figure)) return false;
  const raised = (neighbour.base - figure.base) / neighbour.size;
  return raised > HIGH || (raised > 0.05 && figure.size < RAISED_SIZE * neighbour.size);
}

function firstInk(glyphs: readonly Glyphs[], from: number): Glyphs | undefined {
  let at = from;
  while (at < glyphs.length && !isInk(glyphs[at] as Glyphs)) at += 1;
  return glyphs[at];
}

type Look = Pick<Run, 'superscript' | 'deleted' | 'url' | 'bold' | 'italic'>;

function lookOf({ deleted, url }: Glyphs): Look {
  return { ...(deleted && { deleted }), ...(url !== undefined && { url }) };
}

/** What a space has in common with the text on both its sides. */
function shared(before: Look, next: Look): Look {
  const { superscript: _raised, ...look } = next;
  return isLike({ ...before, superscript: undefined } as Look, look) ? look : {};
}

function isLike(a: Look, b: Look): boolean {
  return (
    a.superscript === b.superscript &&
    a.deleted === b.deleted &&
    a.url === b.url &&
    a.bold === b.bold &&
    a.italic === b.italic
  );
}

function add(runs: Run[], text: string, look: Look): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last && isLike(last, look)) last.text += text;
  else runs.push({ text, ...look });
}

function dropLast(runs: Run[]): void {
  const last = runs.at(-1);
  if (last) last.text = last.text.slice(0, -1);
}

/** One space at most between words, none at the ends. */
function tidy(runs: Run[]): Run[] {
  let before = ' ';
  for (const run of runs) {
    run.text = run.text.replace(/\s+/gu, ' ');
    if (before.endsWith(' ')) run.text = run.text.trimStart();
    if (run.text !== '') before = run.text;
  }
  const full = runs.filter(({ text }) => text !== '');
  const last = full.at(-1);
  if (last) last.text = last.text.trimEnd();
  return full.filter(({ text }) => text !== '');
}
