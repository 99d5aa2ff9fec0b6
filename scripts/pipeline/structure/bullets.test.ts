import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import type { Block, Hints } from '../tree/source-tree.ts';
import { Builder } from './builder.ts';
import { addBullet } from './bullets.ts';

/** The addressed paragraphs that items make; each is its level, its text, and where it stands. */
function paragraphsOf(...items: [level: number, value: string, hints: Hints][]): string[] {
  const builder = new Builder();
  const section = builder.begin({ role: 'facts', id: 'facts' });
  for (const [level, value, hints] of items) {
    const next: Block = {
      type: 'block',
      shape: 'item',
      value,
      runs: [{ text: value }],
      marker: '■',
      depth: level,
      hints,
    };
    const { lastText, listDepth } = builder;
    addBullet(builder, level, next, {
      before: lastText,
      inList: listDepth > 0,
      numbered: false,
      next,
      allNumbered: true,
    });
  }
  return section.children.map((child) => toString(child));
}

const LOOKED_AFTER: [number, string, Hints] = [1, 'Of this number:', { left: 71 }];
const LIVING: [number, string, Hints] = [2, 'eight live with parents.', { left: 116 }];

it('an item of the first level within a page is its own, though it begins in lower case', () => {
  expect(paragraphsOf(LOOKED_AFTER, LIVING, [1, 'in the last 12 months:', { left: 71 }])).toHaveLength(2);
});

it('the rest of a nested list that a page break cut belongs to it', () => {
  expect(paragraphsOf(LOOKED_AFTER, LIVING, [1, 'one lives alone.', { left: 71, pageStart: true }])).toHaveLength(1);
  expect(paragraphsOf(LOOKED_AFTER, LIVING, [1, 'one lives alone.', {}])).toHaveLength(1);
});

it('items of one printed level are siblings, though print leaves out the level between them and what leads to them', () => {
  const builder = new Builder();
  builder.begin({ role: 'priority-actions', id: 'priority' });
  const block = { type: 'block', shape: 'item', value: '', runs: [], marker: '–', depth: 3, hints: {} } as const;
  builder.address(
    { kind: 'priority-action', number: null, printed: '', series: 0 },
    { ...block, runs: [], hints: {} },
    [],
  );
  for (const level of [2, 2, 3, 2]) builder.item(level, [{ type: 'text', value: `level ${level}` }]);
  const list = builder.open?.children.at(-1);
  expect(list?.type === 'list' && list.children.map((item) => toString(item))).toEqual([
    'level 2',
    'level 2level 3',
    'level 2',
  ]);
});

it('an item further out than the list below a line of text is a paragraph of its own, with what stands below it', () => {
  const builder = new Builder();
  const section = builder.begin({ role: 'facts', id: 'facts' });
  const block = { type: 'block', shape: 'text', value: 'Of this number:', runs: [], marker: '', depth: 0 } as const;
  builder.address({ kind: 'paragraph', number: null, printed: '', series: 0 }, { ...block, runs: [], hints: {} }, [
    { type: 'text', value: block.value },
  ]);
  const items: [number, string, Hints][] = [
    [2, 'eight live with parents', { left: 121 }],
    [1, 'In the last 12 months:', { left: 71 }],
    [2, 'there have been 26 adoptions', { left: 121 }],
  ];
  for (const [depth, value, hints] of items) {
    const next: Block = { type: 'block', shape: 'item', value, runs: [{ text: value }], marker: '–', depth, hints };
    const { lastText: before, listDepth } = builder;
    addBullet(builder, depth, next, { before, inList: listDepth > 0, numbered: false, next, allNumbered: true });
  }
  expect(section.children.map((child) => toString(child))).toEqual([
    'Of this number:eight live with parents',
    'In the last 12 months:there have been 26 adoptions',
  ]);
});
