/**
 * The level of each heading of a single inspection: by its print, which is consistent within a report and differs
 * from year to year; where the print does not tell (an area and its summary in the same letters, a text without
 * sizes), by what the heading is. Levels follow one another without a gap.
 */
import { KIND_FACTS } from '../../../src/domain/kind-facts.ts';
import { sizeOfText } from '../recognise/headings/set-apart.ts';
import type { Block } from '../tree/source-tree.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece } from '../tree/draft.ts';
import { printRanks } from './print-rank.ts';

/** A heading and how prominent it is: 0 the most, halves for what the print does not tell apart. */
interface Ranked {
  label: HeadingLabel;
  rank: number;
  /** No text stands between it and the heading before it. */
  adjoins: boolean;
}

/** What stands inside the part of an area, whatever its letters. */
const IN_AREA = new Set<HeadingLabel['role']>(['summary', 'findings', 'recommendations']);
/** How much further down counts as below. */
const BELOW = 0.25;
/** The deepest level that HTML has. */
const DEEPEST = 6;

/** Gives every heading of a draft its level. */
export function levelHeadings({ pieces, facts }: Draft): void {
  const headings = headingsOf(pieces);
  if (KIND_FACTS[facts.kind].headings === 'single-inspection') rankByPrint(headings, pieces);
  const open: Ranked[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= heading.rank) open.pop();
    heading.label.level = Math.min(DEEPEST, 2 + open.length) as HeadingLabel['depth'];
    open.push(heading);
  }
}

function headingsOf(pieces: readonly Piece[]): Ranked[] {
  let adjoins = false;
  return pieces.flatMap(({ label }): Ranked[] => {
    if (label?.is === 'heading') {
      const heading = { label, rank: label.depth, adjoins };
      adjoins = true;
      return [heading];
    }
    if (label?.is !== 'furniture' && label?.is !== 'note' && label?.is !== 'heading-continues') adjoins = false;
    return [];
  });
}

function rankByPrint(headings: Ranked[], pieces: readonly Piece[]): void {
  const blocks = pieces.flatMap((piece) => (piece.label?.is === 'heading' ? (blockOf(piece) ?? []) : []));
  const ranks = printRanks(blocks, sizeOfText(pieces));
  const looksLikeText = isLikeText(sizeOfText(pieces));
  for (const [index, heading] of headings.entries()) {
    heading.rank = ranks?.[index] ?? rankByWords(heading.label);
    const fellow = looksLikeText(blocks[index]) ? fellowOf(heading, headings.slice(0, index)) : undefined;
    heading.rank = fellow?.rank ?? heading.rank;
  }
  raiseAreas(headings);
  lowerWithinAreas(headings);
  lowerBelowEmpty(headings);
}

/** Whether a heading is printed in the very letters of the text: someone forgot to make it stand out. */
function isLikeText(size: number | undefined): (block: Block | undefined) => boolean {
  return (block) => size !== undefined && block?.hints.size === size && block.hints.bold !== true;
}

/** The last heading of its kind: it is of the same rank. */
function fellowOf({ label }: Ranked, before: readonly Ranked[]): Ranked | undefined {
  return before.findLast((other) => other.label.role === label.role && other.label.depth === label.depth);
}

/** The parts that single inspections print largest: the authority, the Board, the inspection itself. */
const PARTS = new Set(['local-authority', 'lscb', 'about']);

/** Without sizes: the parts, their sections, and what stands in these, as the reports that show their print have them. */
function rankByWords({ id = '', depth }: HeadingLabel): number {
  if (id === 'team') return 3;
  return PARTS.has(id) && depth === 2 ? 1 : depth;
}

/**
 * Areas are of one level. In some reports their letters are those of the headings inside them, in a ruled box that
 * sets them apart: they rank with the other parts of the report then, or just below the heading that leads to them.
 */
function raiseAreas(headings: readonly Ranked[]): void {
  const areas = headings.filter(({ label }) => isArea(label) && label.area !== 'lscb');
  const [first] = areas;
  if (!first) return;
  const printed = Math.min(...areas.map(({ rank }) => rank));
  const before = headings[headings.indexOf(first) - 1];
  const leads = first.adjoins && before && before.label.role === 'other' && before.rank < printed;
  const parts = headings.filter(({ label }) => label.role === 'children-summary' || isRecommendations(label));
  const rank = leads ? before.rank + 2 * BELOW : Math.min(printed, ...parts.map((part) => part.rank));
  for (const area of areas) area.rank = rank;
}

/** An area of the report as a whole; adoption and care leavers are judged within one. */
function isArea({ role, depth }: HeadingLabel): boolean {
  return role === 'judgement-area' && depth === 2;
}

function isRecommendations({ role, depth }: HeadingLabel): boolean {
  return role === 'recommendations' && depth === 2;
}

/** The summary and findings of an area stand below it; what is judged within it (adoption) stands where it is printed. */
function lowerWithinAreas(headings: readonly Ranked[]): void {
  let area: Ranked | undefined;
  for (const heading of headings) {
    const { label } = heading;
    if (isArea(label)) area = heading;
    else if (label.role === 'judgement-area') continue;
    else if (area && isWithin(label, area.label)) heading.rank = Math.max(heading.rank, area.rank + BELOW);
    else if (area && heading.rank <= area.rank) area = undefined;
  }
}

/** By its logical depth a heading may end an area: the summary for children, or what is said of the inspection. */
function isWithin(label: HeadingLabel, area: HeadingLabel): boolean {
  if (label.depth <= 2) return false;
  if (label.role === 'recommendations') return area.area === 'lscb';
  return IN_AREA.has(label.role) || label.depth > 3;
}

/** A heading right after another leads on from it: alone, the first would head nothing. */
function lowerBelowEmpty(headings: readonly Ranked[]): void {
  for (const [index, heading] of headings.entries()) {
    const above = headings[index - 1];
    if (!above || !heading.adjoins || heading.rank > above.rank) continue;
    lowerRun(headings.slice(index), above.rank);
  }
}

/** Lowers a heading and those that follow in its letters, until one that is as prominent as the heading above. */
function lowerRun(run: readonly Ranked[], above: number): void {
  const [first] = run;
  if (!first || first.rank < above) return;
  const { rank } = first;
  for (const heading of run) {
    if (heading.rank < rank || heading.label.role !== first.label.role) return;
    if (heading.rank === rank) heading.rank = above + BELOW;
  }
}
