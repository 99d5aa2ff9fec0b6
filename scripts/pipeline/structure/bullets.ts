import type { Block } from '../tree/source-tree.ts';
import { startsInSentence } from '../print/printed.ts';
import type { Builder } from './builder.ts';
import { itemContinues, type Meeting } from './joins.ts';
import { withMarker } from './phrasing.ts';
import type { AddressedNode } from '../tree/report-tree.ts';

/** Puts a bullet where it belongs: into the open paragraph's sentence, its list, or on its own. */
export function addBullet(builder: Builder, level: number, block: Block, meeting: Meeting): void {
  const phrasing = withMarker(block);
  if (builder.open && itemContinues(meeting)) {
    builder.join(phrasing);
    return;
  }
  const depth = depthInOpen(builder, level, meeting);
  if (depth > 0) builder.item(depth, phrasing);
  else {
    builder.address({ kind: kindOfPoint(builder), number: null, printed: '', series: 0 }, block, phrasing);
    builder.openLevel = level;
  }
}

/** What a bullet or the row of a table is, by the section it stands in. */
export function kindOfPoint(builder: Builder): 'improvement' | 'priority-action' | 'recommendation' | 'paragraph' {
  const { role } = builder.section;
  if (role === 'priority-actions') return 'priority-action';
  if (role === 'improvements') return 'improvement';
  return role === 'recommendations' ? 'recommendation' : 'paragraph';
}

/** How deep in the open paragraph's list a bullet stands; 0 where it is a paragraph of its own. */
function depthInOpen(builder: Builder, level: number, meeting: Meeting): number {
  const { open, openIsItem, openLevel, listDepth } = builder;
  if (!open || leadsToPoints(builder, open)) return 0;
  const listed = open.number !== null || !openIsItem;
  // "In the last 12 months:", further out than the list below "Of this number:", is beside that and not in it.
  if (open.number === null && !openIsItem && level < builder.outermostLevel && !cutList(meeting)) return 0;
  const inner = openIsItem ? level - openLevel : level;
  if (inner > 0 && !(openIsItem === false && open.number === null && !leads(builder, meeting))) return inner;
  if (open.number !== null) return meeting.allNumbered || leads(builder, meeting) ? 1 : 0;
  if (!listed && listDepth > 0 && cutList(meeting)) return listDepth;
  return 0;
}

/** "13. Priorities for further improvement:", above the points themselves. */
function leadsToPoints({ section: { role } }: Builder, { kind, number }: AddressedNode): boolean {
  return (role === 'improvements' || role === 'priority-actions') && kind === 'paragraph' && number !== null;
}

/** A paragraph that ends in a colon leads to a list, and so does one that has begun a list. */
function leads(builder: Builder, { before }: Meeting): boolean {
  const { role } = builder.section;
  if ((role === 'improvements' || role === 'priority-actions') && builder.open?.number === null) return false;
  return builder.listDepth > 0 || before.trim().endsWith(':');
}

/** A page break within a nested list: its rest comes in lower case, at the first level. */
function cutList({ next }: Meeting): boolean {
  const { gapBefore, pageStart, left } = next.hints;
  const broken = gapBefore === true || pageStart === true;
  // Where the place of each item is known, an item within a page stands where it stands.
  return startsInSentence(next.value) && (broken || (left === undefined && next.depth <= 1));
}
