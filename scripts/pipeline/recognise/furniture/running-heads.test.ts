import { expect, it } from 'vitest';
import type { Block } from '../../tree/source-tree.ts';
import { type Draft, pieceOf } from '../../tree/draft.ts';
import { runningHeads } from './running-heads.ts';

function at(page: number, shape: Block['shape'], value: string, top = 777): Draft['pieces'][number] {
  return pieceOf({ type: 'block', shape, value, runs: [{ text: value }], marker: '', depth: 0, page, hints: { top } });
}

const FOOT = 'Inspection of Exampleshire local authority children’s services 21 March to 1 April 2022';

it('a running foot is none of the text, where it stands to the right of the numbers as items do too', () => {
  const feet = [at(1, 'text', FOOT), at(2, 'item', FOOT), at(3, 'item', FOOT)];
  const text = [at(1, 'text', 'Children are safe.', 100), at(2, 'item', 'Children are seen.', 100)];
  runningHeads.recognise({ pieces: [...feet, ...text], format: 'pdf' } as unknown as Draft);
  expect(feet.map(({ label }) => label?.is)).toEqual(['furniture', 'furniture', 'furniture']);
  expect(text.map(({ label }) => label)).toEqual([undefined, undefined]);
});
