import { expect, it } from 'vitest';
import type { Block, Hints } from '../../tree/source-tree.ts';
import { tableBlocks } from './table.ts';
import type { TextUnit } from './units.ts';

/** A cell by its text: empty where it has none. */
const cell = (text: string): TextUnit[] => (text === '' ? [] : [{ is: 'text', tag: 'TD', ids: [text], depth: 0 }]);

/** The blocks of a table; each text is placed as `places` says: left, top, right. */
function blocks(rows: string[][], places: Record<string, [left: number, top: number, right: number]>): string[] {
  const blocksOf = (units: TextUnit[]): Block[] =>
    units.map(({ ids: [value = ''] }) => {
      const [left, top, right] = places[value] ?? [0, 0, 0];
      const hints: Hints = { left, top, right, bottom: top + 12, size: 12 };
      return { type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints };
    });
  return tableBlocks({ is: 'table', rows: rows.map((row) => row.map(cell)) }, blocksOf, 7).map((found) =>
    found.type === 'block' ? found.value : `table of ${found.children.length}`,
  );
}

const LED: [string[], string[]] = [
  ['Ofsted', 'CQC'],
  ['Ann Example', 'Bo Sample'],
];
const PLACES: Record<string, [number, number, number]> = {
  Ofsted: [57, 536, 96],
  CQC: [298, 536, 330],
  'Ann Example': [57, 557, 150],
  'Bo Sample': [298, 557, 380],
};

it('the last names of the longer of two columns are rows of their table', () => {
  const places = { ...PLACES, 'Cy Instance': [57, 578, 150], 'Di Model': [57, 599, 140] } as typeof PLACES;
  expect(blocks([...LED, ['Cy Instance', ''], ['Di Model', '']], places)).toEqual(['table of 4']);
});

it('what has the width of the table, or stands further below, is text after it', () => {
  const text = 'The inspection was led by one of the inspectors.';
  expect(blocks([...LED, [text, '']], { ...PLACES, [text]: [57, 578, 420] })).toEqual(['table of 2', text]);
  expect(blocks([...LED, ['Next steps', '']], { ...PLACES, 'Next steps': [57, 640, 130] })).toEqual([
    'table of 2',
    'Next steps',
  ]);
});
