import { expect, it } from 'vitest';
import { cover } from './cover.ts';
import { type Draft, pieceOf } from '../../tree/draft.ts';

function titleOf(...lines: string[]): string | undefined {
  const pieces = lines.map((value) =>
    pieceOf({ type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints: {} }),
  );
  const facts = { kind: 'sif-inspection', framework: 'sif', byOfsted: true } as unknown as Draft['facts'];
  cover.recognise({ pieces, facts, format: 'pdf', messages: [], notes: [] });
  return facts.title;
}

it.each(['and', 'And'])('a title goes on over a line that is "%s" alone', (and) => {
  const lines = [
    'Westmorland Borough Council',
    'Inspection of services for children in need of help and protection',
    and,
    'Review of the effectiveness of the Local Safeguarding Children Board',
    'Inspection date: 5 November 2014 - 25 November 2014',
    'Executive summary',
  ];
  expect(titleOf(...lines)).toBe(
    `Inspection of services for children in need of help and protection ${and} Review of the effectiveness of the Local Safeguarding Children Board`,
  );
});

it.each([
  [['Lead inspector – Jane Example, Her Majesty’s Inspector']],
  [['Lead inspector:', 'Jane Example HMI']],
  [['Lead inspector: Jane Example', 'Her Majesty’s Inspector']],
])('the lead inspector of %j', (lines) => {
  const pieces = [
    'Westmorland',
    'Inspection of children’s social care services',
    ...lines,
    'What needs to improve',
  ].map((value) =>
    pieceOf({ type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints: {} }),
  );
  const facts = { kind: 'ilacs-inspection', framework: 'ilacs', byOfsted: true } as unknown as Draft['facts'];
  cover.recognise({ pieces, facts, format: 'pdf', messages: [], notes: [] });
  expect(facts.leadInspectors).toEqual(['Jane Example']);
});
