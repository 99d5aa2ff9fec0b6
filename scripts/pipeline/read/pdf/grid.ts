/** The grids that rules draw: tables, where the tags say nothing of them. */
import type { RuledLine } from './drawing/rules.ts';

/** Edges of columns and of rows, in points from the top left. */
export interface Grid {
  columns: number[];
  /** Only the outer two where no rules part the rows. */
  rows: number[];
}

/** Rules that are so near are one, in points; and one that goes on after such a gap. */
const SAME = 3;
/** The share of their height that two rules must have in common to be sides of one table. */
const COMMON = 0.5;
/** The share of a table's width that a rule between two rows crosses, at the least. */
const ACROSS = 0.5;
/** A table has rules around two columns at least. A box around text, or a table of one column, has two. */
const OF_BOX = 2;

interface Upright {
  at: number;
  top: number;
  bottom: number;
}

/** The tables of a page by their grids, from the top. */
export function gridsOf(rules: readonly RuledLine[]): Grid[] {
  return allGrids(rules).filter(({ columns }) => columns.length > OF_BOX);
}

/** The boxes around text of a page, from the top; the rows are those of a table of one column. */
export function textBoxesOf(rules: readonly RuledLine[]): Grid[] {
  return allGrids(rules).filter(({ columns }) => columns.length === OF_BOX);
}

function allGrids(rules: readonly RuledLine[]): Grid[] {
  const uprights = joined(rules.filter((rule) => rule.right - rule.left < rule.bottom - rule.top));
  const level = rules.filter((rule) => rule.right - rule.left >= rule.bottom - rule.top);
  return grouped(uprights)
    .map((group) => gridOf(group, level))
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Rules one below the other are one: many programs draw one for each cell. */
function joined(rules: readonly RuledLine[]): Upright[] {
  const all = rules.map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, top, bottom }));
  const found: Upright[] = [];
  for (const rule of all.sort((a, b) => Math.round(a.at / SAME) - Math.round(b.at / SAME) || a.top - b.top)) {
    const above = found.findLast((each) => Math.abs(each.at - rule.at) < SAME && rule.top - each.bottom < SAME);
    if (above) above.bottom = Math.max(above.bottom, rule.bottom);
    else found.push({ ...rule });
  }
  return found;
}

/** Rules that stand side by side. */
function grouped(uprights: readonly Upright[]): Upright[][] {
  const groups: Upright[][] = [];
  for (const rule of uprights.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))) {
    const group = groups.find((others) => others.some((other) => isBeside(other, rule)));
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function isBeside(a: Upright, b: Upright): boolean {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return common > COMMON * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function gridOf(group: readonly Upright[], level: readonly RuledLine[]): Grid {
  const columns = distinct(group.map(({ at }) => at));
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top, bottom] = [Math.min(...group.map((rule) => rule.top)), Math.max(...group.map((rule) => rule.bottom))];
  const within = level.filter((rule) => rule.top > top - SAME && rule.bottom < bottom + SAME);
  const edges = distinct(within.map((rule) => (rule.top + rule.bottom) / 2));
  const parting = edges.filter((edge) => lengthAt(edge, within, left, right) > ACROSS * (right - left));
  return { columns, rows: distinct([top, ...parting, bottom]) };
}

/** How much of a line across a table is ruled: by one rule, or by one for each cell. */
function lengthAt(edge: number, rules: readonly RuledLine[], left: number, right: number): number {
  return rules
    .filter((rule) => Math.abs((rule.top + rule.bottom) / 2 - edge) < SAME)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.right, right) - Math.max(rule.left, left)), 0);
}

function distinct(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (found.at(-1) ?? -Infinity) > SAME) found.push(place);
  return found;
}
