/** The blocks of one page, in reading order: by its tags, and by geometry what the tags do not hold. */
import { wordsOf } from '../../../../src/domain/words.ts';
import type { Block, TableBlock } from '../../tree/source-tree.ts';
import { type PageArea, areasOf, isIn, WHOLE } from './page-areas.ts';
import { buildBlock, type UnitOrigin } from './block.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import type { RuledLine } from './drawing/rules.ts';
import { ruledBoxes, ruledTables } from './ruled.ts';
import type { Fonts } from './join.ts';
import { blocksByGeometry } from './geometry.ts';
import { mend, type Part } from './mend.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { tableBlocks } from './table.ts';
import { type TagNode, type TextUnit, type TaggedUnit, unitsOf } from './units.ts';

/** A page as pdf.js gives it. */
export interface Page {
  number: number;
  height: number;
  glyphs: Glyphs[];
  tags: TagNode | null;
  /** Straight lines that it draws. */
  rules: RuledLine[];
}

export type PageBlock = Block | TableBlock;

/** All of a page; what is marked as no part of the text comes as blocks with that hint. */
export function pageBlocks({ number, height, glyphs, tags, rules }: Page, fonts: Fonts): PageBlock[] {
  const byId = idsOf(glyphs);
  const units = tags === null ? [] : unitsOf(tags);
  const tagged = taggedBlocks(units, byId, number, fonts);
  const left = [...byId.values()].flat();
  const loose = glyphs.filter((each) => each.id === undefined);
  const artifacts = loose.filter((each) => each.artifact);
  const untagged = [...loose.filter((each) => !each.artifact), ...left];
  const { tables, rest: outsideTables } = ruledTables(untagged, rules, number, (cell) =>
    buildBlock(cell, { tag: 'TD', depth: 0, page: number }, fonts),
  );
  const from = { page: number, tag: '' };
  const { boxed, rest } = ruledBoxes(outsideTables, { rules, height }, (part, margin) =>
    blocksByGeometry(part, { ...from, margin }, fonts),
  );
  const running = glyphs.filter((each) => !each.artifact && each.turn === undefined);
  // What the tags call a table is none in columns.
  const outside = new Set(outsideTables);
  const inTables = new Set(untagged.filter((each) => !outside.has(each)));
  const areas = units.some(({ is }) => is === 'table')
    ? [WHOLE]
    : areasOf(running.filter((each) => !inTables.has(each)));
  const found = [
    ...tagged,
    ...tables,
    ...boxed,
    ...byArea(rest, areas).flatMap((part) => blocksByGeometry(part, from, fonts)),
    ...blocksByGeometry(artifacts, { page: number, tag: 'Artifact', artifact: true }, fonts),
  ];
  return markStart(inReadingOrder(found, areas));
}

/** The stretches of each area; text in another direction than most is by itself, after all. */
function byArea(glyphs: readonly Glyphs[], areas: readonly PageArea[]): Glyphs[][] {
  const upright = glyphs.filter(({ turn }) => turn === undefined);
  const parts = areas.map((area) => upright.filter((each) => isIn(each, area)));
  return [...parts, ...([1, 2, 3] as const).map((turn) => glyphs.filter((each) => each.turn === turn))];
}

function taggedBlocks(
  units: readonly TaggedUnit[],
  byId: Map<string, Glyphs[]>,
  page: number,
  fonts: Fonts,
): PageBlock[] {
  const order = new Map([...byId.values()].flat().map((each, index) => [each, index] as const));
  const parts = (unit: TextUnit): Part[] => {
    const origin: UnitOrigin = { tag: unit.tag, depth: unit.depth, page };
    if (unit.label && isMark(unit.label.flatMap((id) => byId.get(id) ?? []))) origin.labelled = true;
    const contents = unit.ids.map((id) => takeFrom(byId, id));
    const paragraphs = splitParagraphs(inPrintedOrder(contents, order), unit.tag !== 'LI');
    return paragraphs.map((glyphs) => ({ glyphs, origin }));
  };
  const blocksOf = (found: Part[]): Block[] =>
    mend(found).flatMap(({ glyphs, origin }) => buildBlock(glyphs, origin, fonts) ?? []);
  const texts = units.flatMap((unit) => (unit.is === 'text' ? parts(unit) : []));
  const tables = units.flatMap((unit) =>
    unit.is === 'table' ? tableBlocks(unit, (cell) => blocksOf(cell.flatMap(parts)), page) : [],
  );
  return [...blocksOf(texts), ...tables];
}

/** Some tags mark the first word after a page break as the mark of a list item: "(iv)" is one, "The" is not. */
function isMark(label: readonly Glyphs[]): boolean {
  const text = label.map((glyphs) => glyphs.text).join('');
  return wordsOf(text).length < 2 && (!/\p{L}{2}/u.test(text) || /[.):]\s*$/u.test(text));
}

/** The text of each marked content. What a unit takes is taken out, so that nothing is read twice. */
function idsOf(glyphs: readonly Glyphs[]): Map<string, Glyphs[]> {
  const byId = new Map<string, Glyphs[]>();
  for (const each of glyphs) {
    if (each.id === undefined) continue;
    const there = byId.get(each.id);
    if (there) there.push(each);
    else byId.set(each.id, [each]);
  }
  return byId;
}

/** Tags may name the parts of a unit in another order than print has them: where drawing runs on and tags run back. */
function inPrintedOrder(contents: readonly Glyphs[][], order: ReadonlyMap<Glyphs, number>): Glyphs[] {
  const byTags = contents.flat();
  if (runsOn(byTags)) return byTags;
  const byDrawing = [...byTags].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return runsOn(byDrawing) ? byDrawing : byTags;
}

/** Whether stretches follow each other from left to right and from top to bottom. */
function runsOn(glyphs: readonly Glyphs[]): boolean {
  return glyphs.filter(isInk).every((each, index, all) => {
    const before = all[index - 1];
    if (!before) return true;
    const down = each.base - before.base;
    return Math.abs(down) < 0.5 * Math.max(each.size, before.size) ? each.left >= before.left - 1 : down > 0;
  });
}

function takeFrom(byId: Map<string, Glyphs[]>, id: string): Glyphs[] {
  const glyphs = byId.get(id) ?? [];
  byId.delete(id);
  return glyphs;
}

/** Two blocks whose tops are nearer than this stand side by side. */
const SIDE_BY_SIDE = 3;

/** Area by area. The first block of a further column begins as at the top of a page. */
function inReadingOrder(blocks: PageBlock[], areas: readonly PageArea[]): PageBlock[] {
  if (areas.length === 1) return fromTop(blocks);
  const areaOf = (block: PageBlock): number =>
    areas.findIndex((area) => isIn({ left: block.hints.left ?? 0, base: topOf(block) + 1 }, area));
  const left = new Set(blocks);
  const parts = areas.map((_, index) => {
    const part = [...left].filter((block) => areaOf(block) === index);
    for (const block of part) left.delete(block);
    return markStart(fromTop(part));
  });
  return [...parts.flat(), ...left];
}

/** From top to bottom, and on one line from left to right. Running feet stand where they stand. */
function fromTop(blocks: PageBlock[]): PageBlock[] {
  const byTop = blocks.map((block, order) => ({ block, order })).sort((a, b) => topOf(a.block) - topOf(b.block));
  const lines: { block: PageBlock; order: number }[][] = [];
  for (const each of byTop) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && topOf(each.block) - topOf(first.block) < SIDE_BY_SIDE) line.push(each);
    else lines.push([each]);
  }
  const leftOf = (block: PageBlock): number => block.hints.left ?? 0;
  return lines.flatMap((line) =>
    line.sort((a, b) => leftOf(a.block) - leftOf(b.block) || a.order - b.order).map(({ block }) => block),
  );
}

function topOf(block: PageBlock): number {
  return block.hints.top ?? 0;
}

function markStart(blocks: PageBlock[]): PageBlock[] {
  const first = blocks.find(({ hints }) => !hints.artifact);
  if (first) first.hints.pageStart = true;
  return blocks;
}
