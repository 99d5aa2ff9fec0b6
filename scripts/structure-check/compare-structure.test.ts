import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareStructure } from './compare-structure.ts';
import { blocksOf } from './output-blocks.ts';
import { type PrintedLine, readLines } from './page-lines.ts';
import { convert } from '../pipeline/pipeline.ts';
import { REFERENCE } from '../testing/reference.ts';

/** Lines of a page, each a step below the one before it; a step of 1 is the pitch of the text. */
function page(...lines: (Partial<PrintedLine> & { text: string; step?: number })[]): PrintedLine[] {
  let base = 100;
  return lines.map(({ step = 1, ...line }) => {
    base += step * 14.4;
    return { page: 1, mark: 'none', beside: [], left: 70, right: 500, base, size: 12, bold: false, ...line };
  });
}

const LINES = page(
  { text: 'Inspection of Nowhere', size: 16, bold: true, right: 300 },
  { text: 'Areas for improvement', bold: true, size: 14, right: 200, step: 2 },
  { text: 'The first paragraph of the page is long enough to run over', step: 2 },
  { text: 'two lines, and then it ends.', right: 300 },
  { text: 'The second paragraph of the page begins after a gap and', step: 2 },
  { text: 'goes on in the line below.', right: 300 },
  { text: 'Timely plans for every child who comes into care', mark: 'bullet', left: 90, step: 2 },
  { text: 'Supervision that is recorded and leads somewhere', mark: 'bullet', left: 90 },
);
const SECTION = `<Section id="improve" role="improvements">
## Areas for improvement

<Paragraph anchor="p1">
<N anchor="p1">1.</N> The first paragraph of the page is long enough to run over two lines, and then it ends.
</Paragraph>

<Paragraph anchor="p2">
The second paragraph of the page begins after a gap and goes on in the line below.

- Timely plans for every child who comes into care
- Supervision that is recorded and leads somewhere
</Paragraph>
</Section>`;

const kinds = (lines: readonly PrintedLine[], mdx: string): string[] =>
  compareStructure([lines], [blocksOf(mdx)]).differences.map(({ kind, place }) => `${kind} ${place}`);

test('an output that begins where the print begins differs in nothing', () => {
  expect(kinds(LINES, SECTION)).toEqual([]);
});

test('two paragraphs run into one are found, and so is a bullet that went into a sentence', () => {
  const glued = SECTION.replace(/ends\.\s+<\/Paragraph>\s+<Paragraph anchor="p2">\s+/u, 'ends. ').replace(
    / begins after a gap (.*) below\.\n\n- Timely plans for every child who comes into care\n- /su,
    ' begins after a gap $1 below. Timely plans for every child who comes into care ',
  );
  expect(kinds(LINES, glued)).toEqual(['start-lost p1', 'bullet-lost p1', 'bullet-lost p1']);
});

test('a paragraph cut in two where the print goes on is found, at a line and within one', () => {
  expect(kinds(LINES, SECTION.replace('run over two lines', 'run over\n\ntwo lines'))).toEqual(['start-made p1']);
  expect(kinds(LINES, SECTION.replace('after a gap', '\n\nafter a gap'))).toEqual(['start-within-line p2']);
});

test('a heading written as text, and a text written as heading', () => {
  expect(kinds(LINES, SECTION.replace('## Areas', 'Areas'))).toEqual(['heading-lost improve']);
  expect(kinds(LINES, `${SECTION.replace('- Timely plans', '### Timely plans')}`)).toContain('heading-made p2');
});

test('levels that skip, headings with nothing below them, and levels that the print contradicts', () => {
  const headings = page(
    { text: 'The local authority', size: 16, bold: true },
    { text: 'Recommendations', size: 12, bold: true, step: 2 },
    { text: 'Summary for children', size: 14, bold: true, step: 2 },
  );
  expect(kinds(headings, '## The local authority\n\n#### Recommendations\n\n## Summary for children')).toEqual([
    'section-empty ',
    'section-empty ',
    'level-skipped ',
  ]);
  expect(kinds(headings, '## Recommendations\n\n### Summary for children')).toContain('heading-rank ');
});

test('the PDFs that office programs made are converted as they are printed', async () => {
  const path = 'scripts/fixtures-pdf/office-untagged/cumbria_2023-03-06_ilacs-standard.pdf';
  const bytes = new Uint8Array(readFileSync(path));
  const { outputs } = await convert({ path, bytes }, REFERENCE);
  const written = outputs.filter((output) => output.path.endsWith('.mdx')).map(({ text }) => blocksOf(text));
  const { blocks, headings, differences } = compareStructure(await readLines(bytes), written);
  expect(blocks).toBeGreaterThan(20);
  expect(headings).toBeGreaterThan(3);
  expect(differences).toEqual([]);
});

test('what begins behind a wide gap is the text of a further column, and a dash in a sentence begins no item', () => {
  const cell = [
    ...LINES.slice(0, 2),
    ...page({ text: 'Key judgement Judgement grade of it', beside: ['Judgement grade of it'] }),
  ];
  const mdx = '## Areas for improvement\n\nKey judgement\n\nJudgement grade of it';
  expect(kinds(cell, mdx)).toEqual([]);
  const sentence = page(
    { text: 'At the time of the inspection many children were at home' },
    { text: '11 per cent of all children looked after there.', mark: 'dash' },
  );
  const whole =
    'At the time of the inspection many children were at home – 11 per cent of all children looked after there.';
  expect(kinds(sentence, whole)).toEqual([]);
});
