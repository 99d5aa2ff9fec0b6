/** Words that the end of a page breaks at their hyphen are whole again, as those at the end of a line are. */
import { type LineJoin, wordFrequencies, joinOf } from '../read/hyphens.ts';
import { type Block, type Run, textOfRuns } from '../tree/source-tree.ts';
import { type Draft, type Piece, pieceOf } from '../tree/draft.ts';
import { jointOfText } from './joins.ts';

const RUNNING: ReadonlySet<string> = new Set(['numbered', 'unnumbered', 'bullet', 'continuation', 'quotation']);
/** What a page break cuts off from a numbered paragraph some sources tag as an item: it has no list mark then. */
const RESTS: ReadonlySet<string> = new Set(['unnumbered', 'bullet']);
/** The part of a broken word that a block begins with, and what stands at it: "agency," */
const REST = /^\S+\s*/u;

type Text = Piece & { node: Block };

/**
 * Moves the rest of each broken word to where the word begins: what stood between (running feet, footnotes) stays.
 * Returns how many words fewer the draft has: a half each.
 */
export function rejoin({ pieces, format }: Draft): number {
  // A text without pages has no page that could end in a word.
  if (format === 'text' && pieces.every(({ node }) => node.page === undefined)) return 0;
  const words = wordFrequencies(pieces.map(({ text }) => text));
  const running = pieces.filter(isRunning);
  let joined = 0;
  for (const [index, next] of running.entries()) {
    const before = running[index - 1];
    if (before) takeBackNumber(before, next);
    const join = before && breakBetween(before, next, words);
    if (!join) continue;
    moveRest(before, next, join);
    joined += 1;
  }
  return joined;
}

function isRunning(piece: Piece): piece is Text {
  if (piece.node.type !== 'block') return false;
  return piece.label?.is !== 'furniture' && piece.label?.is !== 'note';
}

/** "2016-" above "17. This is …": the figure is no number of a paragraph, but the rest of the years. */
function takeBackNumber(before: Text, { node, label }: Text): void {
  if (!/\d[-\u2010-\u2013]$/u.test(before.node.value) || !/^\d{1,3}\.$/u.test(node.marker)) return;
  if (!RUNNING.has(before.label?.is ?? '') || !RESTS.has(label?.is ?? '')) return;
  node.runs.unshift({ text: `${node.marker} ` });
  node.value = `${node.marker} ${node.value}`;
  node.marker = '';
}

function breakBetween(before: Text, next: Text, words: ReadonlyMap<string, number>): LineJoin | undefined {
  if (!RUNNING.has(before.label?.is ?? '') || !RESTS.has(next.label?.is ?? '') || next.opens) return undefined;
  const meeting = { before: before.node.value, inList: false, numbered: false, next: next.node, allNumbered: false };
  if (next.node.marker !== '' || jointOfText(meeting) !== 'join') return undefined;
  const join = joinOf(before.node.value, next.node.value, words);
  return join.text === '' ? join : undefined;
}

function moveRest(before: Text, next: Text, { drop }: LineJoin): void {
  const [rest = ''] = REST.exec(next.node.value) ?? [];
  const last = before.node.runs.at(-1);
  if (drop && last) last.text = last.text.slice(0, -1);
  before.node.runs.push(...cut(next.node.runs, rest.length));
  for (const piece of [before, next]) refresh(piece);
  // The word may have ended its sentence: what follows still belongs to the same paragraph.
  next.label = { is: 'continuation' };
}

/** Takes this many characters from the start of the runs. */
function cut(runs: Run[], length: number): Run[] {
  const taken: Run[] = [];
  for (let left = length; left > 0 && runs[0];) {
    const [first] = runs;
    const part = first.text.slice(0, left);
    taken.push({ ...first, text: part });
    first.text = first.text.slice(part.length);
    if (first.text === '') runs.shift();
    left -= part.length;
  }
  const end = taken.at(-1);
  if (end) end.text = end.text.trimEnd();
  return taken;
}

/** The text of a piece from its runs. */
function refresh(piece: Text): void {
  piece.node.value = textOfRuns(piece.node.runs);
  const { text, plain } = pieceOf(piece.node);
  Object.assign(piece, { text, plain });
}
