/**
 * Rows of tables that a text sets with spaces, as `pdftotext -layout` does: each comes out as one line, a tab between
 * its cells. "The experiences of            Requires improvement" / "children in care              to be good"
 */
import type { TextLine } from './lines.ts';

/** Columns stand so far apart; behind a number or a list mark a paragraph is set in as far. */
const APART = /(?<=\S) {3,}(?=\S)/u;
const MARK = /^\s*(?:\d{1,3}\.(?:\d+)?|\S)\s+(?=\S)/u;
/** So far from the left edge a line alone can only be of the second column. */
const FAR = 30;
/** A cell of the second column may begin a little further left than another. */
const SLACK = 2;

type Cells = [left: string, right: string];

/** A line, or the first line of a row, and what its columns hold. */
interface Part {
  line: TextLine;
  cells: Cells;
}

/** The lines of a text, each row of two columns in one. */
export function withRows(lines: readonly TextLine[], edges: ReadonlySet<TextLine>): TextLine[] {
  const whole: TextLine[] = [];
  for (const group of together(lines, edges)) {
    for (const part of group.some((line) => edges.has(line)) ? [group] : partsOf(group)) {
      const above = whole.at(-1);
      whole.push(
        ...part.map((line, index) => (isRow(line) && (index > 0 || isRow(above)) ? { ...line, gap: 0 } : line)),
      );
    }
  }
  return whole;
}

const isRow = (line: TextLine | undefined): boolean => line?.text.includes('\t') ?? false;

/** Lines without a gap between; each at the edge of a page by itself. */
function together(lines: readonly TextLine[], edges: ReadonlySet<TextLine>): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const open = last && line.gap === 0 && !line.newPage && !edges.has(line) && !edges.has(last[0] as TextLine);
    if (open) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Rows, where lines of a group keep to two columns, and the lines that run through both. */
function partsOf(group: readonly TextLine[]): TextLine[][] {
  const starts = group.flatMap(({ text }) => secondColumn(text) ?? []);
  if (starts.length === 0 || group.some(isRow)) return [[...group]];
  const column = Math.min(...starts) - SLACK;
  const parts: { rows: Part[]; lines: TextLine[] }[] = [];
  for (const line of group) {
    const cells = cellsOf(line.text, column);
    const last = parts.at(-1);
    const fits = last !== undefined && last.rows.length > 0 === (cells !== undefined);
    const open = fits ? last : { rows: [], lines: [] };
    if (!fits) parts.push(open);
    open.lines.push(line);
    if (cells) open.rows.push({ line, cells });
  }
  return parts.map(({ rows, lines }) => (rows.some(({ cells }) => cells[1] !== '') ? rowsOf(rows) : lines));
}

const rowsOf = (parts: readonly Part[]): TextLine[] =>
  rowsFrom(parts).map(({ line, cells }) => ({ ...line, text: cells.join('\t') }));

/** Where the first column has but one text, the lines are one row, however its other cell is broken. */
function rowsFrom(parts: readonly Part[]): Part[] {
  const single = parts.filter(({ cells: [left] }) => left !== '' && !startsLower(left)).length === 1;
  const rows: Part[] = [];
  for (const { line, cells } of parts) {
    const open = rows.at(-1);
    if (open && (single || continues(open.cells, cells))) open.cells = joined(open.cells, cells);
    else rows.push({ line, cells });
  }
  return rows;
}

/** Where the second column of a line begins. */
function secondColumn(text: string): number | undefined {
  const indent = /^\s*/u.exec(text)?.[0].length ?? 0;
  if (indent >= FAR) return indent;
  const mark = MARK.exec(text)?.[0].length ?? 0;
  const gap = APART.exec(text.slice(mark));
  return gap ? mark + gap.index + gap[0].length : undefined;
}

function cellsOf(text: string, column: number): Cells | undefined {
  const left = text.slice(0, column);
  if (!/^$|\s$/u.test(left) && text.length > column) return undefined;
  return [left.trim(), text.slice(column).trim()];
}

/** A line is of the row above where nothing in it begins anew, or it only fills what is empty there. */
function continues([left, right]: Cells, next: Cells): boolean {
  return goesOn(left, next[0]) && goesOn(right, next[1]);
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const goesOn = (open: string, next: string): boolean => next === '' || open === '' || startsLower(next);
const joined = (open: Cells, next: Cells): Cells => [`${open[0]} ${next[0]}`.trim(), `${open[1]} ${next[1]}`.trim()];
