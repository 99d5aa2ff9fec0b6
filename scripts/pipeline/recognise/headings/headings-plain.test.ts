import { expect, it } from 'vitest';
import type { Hints } from '../../tree/source-tree.ts';
import { type Draft, type Label, type Piece, pieceOf } from '../../tree/draft.ts';
import { headingsPlain } from './headings-plain.ts';

function line(value: string, hints: Hints = {}, label?: Label): Piece {
  const block = {
    type: 'block' as const,
    shape: 'text' as const,
    value,
    runs: [{ text: value }],
    marker: '',
    depth: 0,
  };
  return { ...pieceOf({ ...block, hints: { size: 12, ...hints } }), ...(label && { label }) };
}

function labelled(...pieces: Piece[]): (Label | undefined)[] {
  headingsPlain.recognise({ pieces, facts: { kind: 'sif-inspection' } } as unknown as Draft);
  return pieces.map(({ label }) => label);
}

const PROSE = 'Managers know their services well and act on what they learn about them.';

it('a topic below a heading of the summary, of the findings or of the facts is a part of these', () => {
  for (const role of ['summary', 'findings', 'facts', 'recommendations'] as const) {
    const above: Label = { is: 'heading', role, depth: 3 };
    const [, topic] = labelled(line('Above', {}, above), line('Quality of practice', { bold: true }), line(PROSE));
    expect(topic).toEqual({ is: 'heading', role, depth: 4 });
  }
});

it('below a bold heading, the same tag on letters like those of the text is a slip', () => {
  const model = line('The casework model used in this area', { tag: 'H3', bold: true });
  const [heading, text] = labelled(model, line('Signs of safety', { tag: 'H3' }), line(PROSE));
  expect(heading).toMatchObject({ is: 'heading' });
  expect(text).toBeUndefined();
  const [, apart] = labelled(line(PROSE), line('Signs of safety', { tag: 'H3' }), line(PROSE));
  expect(apart).toMatchObject({ is: 'heading' });
});

it('the title that a letter prints below its greeting is a heading, however long it is', () => {
  const title = `Joint targeted area inspection of the multi-agency response to ${'neglect and '.repeat(9)}abuse in Cumbria.`;
  const pieces = [{ ...line(title), opens: { role: 'other' as const, id: 'letter' } }, line(PROSE)];
  headingsPlain.recognise({ pieces, facts: { kind: 'jtai', title } } as unknown as Draft);
  expect(pieces.map(({ label }) => label?.is)).toEqual(['heading', undefined]);
});
