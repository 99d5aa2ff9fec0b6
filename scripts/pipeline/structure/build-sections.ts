import type { Blockquote, Table } from 'mdast';
import { KIND_FACTS } from '../../../src/domain/kind-facts.ts';
import type { Block, TableBlock } from '../tree/source-tree.ts';
import type { Draft, Piece } from '../tree/draft.ts';
import { continuedBy } from '../tree/repeated-heading.ts';
import { addActions } from './actions.ts';
import { Builder, mdastParagraph } from './builder.ts';
import { addBullet, kindOfPoint } from './bullets.ts';
import { jointOfText, type Meeting } from './joins.ts';
import { phrasingOf, withMarker } from './phrasing.ts';
import { addPointRows, holdsPoints } from './point-rows.ts';
import { endsSentence, startsInSentence } from '../print/printed.ts';
import type { NoteNode, SectionNode } from '../tree/report-tree.ts';
import { goOn, mdastTable, underHeadings } from './tables.ts';

/** The sections of a document from its labelled pieces: furniture dropped, what a page break cut joined. */
export function buildSections(draft: Draft): SectionNode[] {
  const builder = new Builder();
  const unread = unreadPages(draft);
  const placeTable = tablesOf(builder, draft);
  const actions = draft.pieces.filter((piece) => piece.label?.is === 'action-table');
  for (const piece of draft.pieces) {
    if (piece.label?.is === 'furniture' || isEmpty(piece)) continue;
    for (const page of unread.before(piece.node.page)) builder.put({ type: 'unread', page });
    if (piece.opens && piece.label?.is !== 'heading') builder.begin(piece.opens);
    if (piece.label?.is === 'action-table') {
      if (piece === actions[0])
        addActions(
          builder,
          actions.map((each) => each.node as TableBlock),
        );
    } else if (piece.node.type === 'table-block') placeTable(piece, piece.node);
    else addBlock(builder, piece, piece.node, draft);
  }
  for (const page of unread.before(Infinity)) builder.put({ type: 'unread', page });
  builder.settle();
  return builder.sections;
}

/** Pages that are pictures, each to be said once, before what stands on a later page. */
function unreadPages({ notes }: Draft): { before(page: number | undefined): number[] } {
  const pages = notes.filter(({ what }) => what === 'picture').map(({ page }) => page);
  return {
    before: (page = 0) => pages.splice(0, pages.findLastIndex((each) => each < page) + 1),
  };
}

/** A list mark that stands alone on its line. */
const STRAY_MARK = /^[•▪■□◼◾●○◦‣∙\ue000-\uf8ff\s]+$/u;

/** All of it was the rest of a broken word, or a list mark behind which nothing stands. */
function isEmpty({ node }: Piece): boolean {
  if (node.type !== 'block') return false;
  if (node.shape === 'item') return !/[\p{L}\p{N}]/u.test(`${node.marker}${node.value}`);
  return (node.value === '' || STRAY_MARK.test(node.value)) && node.marker === '';
}

/** Places tables; one that goes on with that of the page before, under the same headings, is added to it. */
function tablesOf(builder: Builder, { pieces }: Draft): (piece: Piece, block: TableBlock) => void {
  const placed = new Map<Piece, Table>();
  return (piece, block) => {
    const before = continuedBy(piece, pieces);
    const rest = before ? { ...block, children: block.children.slice(1) } : block;
    const above = before && placed.get(before);
    if (above) goOn(above, rest);
    const table = above ?? addTable(builder, rest);
    if (table) placed.set(piece, table);
  };
}

function addTable(builder: Builder, block: TableBlock): Table | undefined {
  if (holdsPoints(block, builder)) return void addPointRows(builder, block);
  const inText = builder.open && builder.section.role !== 'cover';
  const { lines, table: rows } = inText ? { lines: [], table: block } : underHeadings(block);
  for (const line of lines) builder.put(mdastParagraph(line));
  const table = mdastTable(rows);
  if (inText) builder.append(table);
  else builder.put(table);
  return table;
}

function addBlock(builder: Builder, piece: Piece, block: Block, draft: Draft): void {
  const { label } = piece;
  switch (label?.is) {
    case 'heading':
      builder.heading(piece.opens ? { ...label, id: label.id ?? piece.opens.id } : label, block);
      return;
    case 'heading-continues':
      builder.section.title?.push({ type: 'text', value: ' ' }, ...withMarker(block, { bold: false }));
      return;
    case 'numbered':
      addNumbered(builder, label, block);
      return;
    case 'note':
      builder.aside(noteOf(block));
      return;
    case 'bullet':
      addBullet(builder, label.level, block, meetingOf(builder, block, draft));
      return;
    case 'point':
      builder.address({ kind: kindOfPoint(builder), number: null, printed: '', series: 0 }, block, withMarker(block));
      return;
    case 'in-point':
      addInPoint(builder, block);
      return;
    case 'continuation':
      // After a page that could not be read nothing is open.
      if (builder.open) builder.join(withMarker(block));
      else builder.put(mdastParagraph(withMarker(block)));
      return;
    case 'quotation':
      addQuotation(builder, block);
      return;
    case 'unnumbered':
      if (label.inside && builder.open) builder.append(mdastParagraph(withMarker(block)));
      else addUnnumbered(builder, block, { ...meetingOf(builder, block, draft), apart: label.apart === true }, draft);
      return;
    default:
      builder.put(mdastParagraph(withMarker(block)));
  }
}

function addNumbered(builder: Builder, label: Extract<Piece['label'], { is: 'numbered' }>, block: Block): void {
  const kind =
    builder.section.role === 'recommendations' && /^\d+$/u.test(label.number) ? 'recommendation' : 'paragraph';
  const printed = block.marker.replace(/^[^\d]*/u, '');
  builder.address({ kind, number: label.number, printed, series: label.series }, block, phrasingOf(block.runs));
}

function addUnnumbered(builder: Builder, block: Block, meeting: Meeting, draft: Draft): void {
  const joint = builder.open ? jointOfText(meeting) : 'new';
  if (joint === 'join') builder.join(withMarker(block));
  else if (joint === 'append' || isTitled(builder, draft)) builder.append(mdastParagraph(withMarker(block)));
  else builder.address({ kind: 'paragraph', number: null, printed: '', series: 0 }, block, withMarker(block));
}

/** A numbered paragraph of a council report may have a title on its first line: the texts below are its own. */
function isTitled(builder: Builder, draft: Draft): boolean {
  const { open } = builder;
  if (KIND_FACTS[draft.facts.kind].headings !== 'numbered' || !open?.number) return false;
  return open.number.split('.').length > 2;
}

/** A further block of a point that is the row of a table: an item, the rest of a sentence, or a paragraph. */
function addInPoint(builder: Builder, block: Block): void {
  if (block.shape === 'item') builder.item(Math.max(1, block.depth), withMarker(block));
  else if (startsInSentence(block.value) && !endsSentence(builder.lastText)) builder.join(withMarker(block));
  else builder.append(mdastParagraph(withMarker(block)));
}

/** A footnote, its marker as printed. */
function noteOf(block: Block): NoteNode {
  const note: NoteNode = { type: 'note', anchor: '', marker: block.marker, children: phrasingOf(block.runs) };
  if (block.page !== undefined) note.page = block.page;
  return note;
}

function addQuotation(builder: Builder, block: Block): void {
  const quotation: Blockquote = { type: 'blockquote', children: [mdastParagraph(withMarker(block))] };
  if (builder.open) builder.append(quotation);
  else builder.put(quotation);
}

function meetingOf(builder: Builder, next: Block, draft: Draft): Meeting {
  return {
    before: builder.lastText,
    inList: builder.listDepth > 0,
    numbered: builder.open?.number !== null && builder.open !== undefined,
    next,
    allNumbered: draft.facts.byOfsted,
    ofPeople: builder.section.role === 'team',
  };
}
