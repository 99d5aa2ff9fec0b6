/** No word is lost, whatever stands before a line that a rule knows: a number, a list mark, the marker of a note. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECOGNISERS } from './recognise/index.ts';
import { exampleLines } from '../testing/example.ts';
import { convertText } from '../testing/reference.ts';

/** What the rules say they take, and what they say they leave. */
const KNOWN = RECOGNISERS.flatMap(({ examples }) =>
  [...examples.takes, ...(examples.leaves ?? [])].flatMap(exampleLines),
);

const TITLES = [
  'Inspection of services for children in need of help and protection, children looked after and care leavers',
  'Inspection of Stockton-on-Tees local authority children’s services',
  'Annual engagement letter',
  'Report to Cabinet',
  'A document',
];

const mark = fc.constantFrom('', '', '- ', ' - ', '• ', '¹ ', '# ', 'a) ', 'iv. ');
const number = fc.oneof(
  fc.constant(''),
  fc.nat({ max: 40 }).map((each) => `${each}. `),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([a, b]) => `${a}.${b} `),
);
const line = fc
  .tuple(mark, number, fc.constantFrom(...KNOWN, 'Children looked after have an advocate and', 'visitor service.'))
  .map((parts) => parts.join(''));
const row = fc
  .tuple(
    fc.constantFrom('1', '', 'x', '2.'),
    fc.array(fc.constantFrom('', 'act', 'June 2017', 'Improve it.'), { maxLength: 6 }),
  )
  .map(([first, cells]) => [first, ...cells].join('\t'));
/** Pages with a foot, whose lines end in the middle of a sentence. */
const page = fc
  .nat({ max: 9 })
  .map((each) => `${'children receive help early and are\n'.repeat(6)}Inspection of Anytown\n${each}\f`);
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n\n', '\n\f');

test('no word is lost where a known line has a number, a list mark or a note’s marker before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TITLES),
      fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: line }, row, page), gap), { minLength: 1, maxLength: 20 }),
      async (title, lines) => {
        const { words, messages } = await convertText(`${title}\n\n${lines.flat().join('')}\n`);
        expect(messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)).toEqual([]);
        expect(words.lost).toBe(0);
      },
    ),
    { numRuns: 300 },
  );
});
