import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/domain/words.ts';
import { convert } from './pipeline.ts';
import { withoutControls } from './read/text/clean.ts';
import { convertText, mdxOutputs, REFERENCE } from '../testing/reference.ts';
import { type Rendered, rendered } from '../testing/rendered.ts';

const ELEMENTS =
  /^(?:p|h[2-6]|ul|ol|li|table|thead|tbody|tr|th|td|a|em|strong|del|blockquote|br|hr|Section|Paragraph|N|NoteRef|Note|Ref|Columns|Action|Cell)$/u;

/** A compiled module has its content, and the frontmatter as the site's compiler keeps it. */
const EXPORTS = new Set(['default', 'frontmatter']);

const HOSTILE = [
  "import x from 'y'",
  'export const stolen = 1',
  'export default function () { return 1 }',
  '{process.env.HOME}',
  '<script>alert(1)</script>',
  '<!-- a comment -->',
  '<img src=x onerror=alert(1)>',
  '</Section></Paragraph>',
  '<Paragraph anchor="p1">',
  '{/* a comment */}',
  'a\tcell with {1 + 1}\t<b>bold</b> | pipe',
  '``` code {1}',
  '    four spaces {1}',
  '> a quotation {1}',
  '# {1} heading',
  '[^1]: a footnote',
  '[^1] and [link](javascript:alert(1)) and ![picture](https://an.example/p.png)',
  '--- yaml: true',
  '***bold*** _it_ ~~gone~~ `code` \\{escaped\\}',
  '1) one * two + three',
  '| a | b |\t| - | - |',
  '&lt;script&gt; &#123;1&#125; &amp;',
  'right\u202eto left\u202c and \u200fmark',
  'a\u0001b\u0007c',
  'www.an.example https://an.example/{x} someone@an.example',
  'text $ {not} ${template}',
];

/** Nothing comes out but text, plain elements and our own components; both compilers say the same. */
async function expectInert(mdx: string): Promise<Rendered> {
  const [site, other] = await Promise.all([rendered(mdx, 'site'), rendered(mdx, 'mdx')]);
  for (const { names, exports } of [site, other]) {
    expect(names.filter((name) => !ELEMENTS.test(name))).toEqual([]);
    expect(exports.filter((name) => !EXPORTS.has(name))).toEqual([]);
  }
  expect(wordsOf(site.text)).toEqual(wordsOf(other.text));
  return site;
}

test.each(HOSTILE)('hostile text comes out as the text it is: %s', async (line) => {
  const conversion = await convertText(`A title here\n\n${line}\n\nwords before\n${line}\nwords after ${line}\n`);
  expect(conversion.messages.filter((message) => message.fatal)).toEqual([]);
  const [mdx = ''] = mdxOutputs(conversion);
  const { text } = await expectInert(mdx);
  const clean = wordsOf(
    withoutControls(line)
      .replace(/^#\s+/u, '')
      .replace(/^\*\*|\*\*$/gu, ''),
  );
  expect(text.match(/\S+/gu)).toEqual(expect.arrayContaining(clean.filter((word) => !word.includes('*'))));
});

const line = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
  fc.nat({ max: 60 }).map((number) => `${number}. A paragraph with number ${number}.`),
  fc.lorem({ maxCount: 6 }).map((text) => `- ${text}`),
  fc.lorem({ maxCount: 6 }).map((text) => ` - ${text}`),
  fc.constantFrom(
    '',
    '',
    '',
    '\n\n',
    'What needs to improve?',
    'The experiences and progress of children in care: good',
  ),
  fc.constantFrom(
    'Inspection of Stockton-on-Tees local authority children’s services',
    'Inspection dates: 6 to 17 March 2023',
  ),
  fc.constantFrom(
    'Judgement\tGrade',
    'Overall effectiveness\tGood',
    'Dear Martin',
    'Yours sincerely',
    'Contents',
    'Recommendations 2',
  ),
  fc.constantFrom(
    'Inspection of services for children in need of help and protection',
    'Inspection findings',
    '¹ A note.',
    'text¹',
  ),
  fc.constantFrom(
    '\tArea for Improvement\tRequired Actions\tResponsible Officer\tDate',
    '1\tImprove {1}\tact\tMe\tJune',
    '\tand more\t\t\t',
  ),
);

test('whatever a text holds, no word is lost, nothing runs, and twice gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const source = `words first\n${lines.join('\n')}`;
      const first = await convertText(source);
      const refused = first.messages.find(({ ruleId }) => ruleId === 'text-not-text');
      if (refused) return;
      expect(first.messages.filter((message) => message.fatal)).toEqual([]);
      expect(first.words.lost).toBe(0);
      expect(first.words.kept + first.words.furniture).toBe(first.words.source);
      expect(await convertText(source)).toEqual(first);
      for (const mdx of mdxOutputs(first)) {
        await expectInert(mdx);
      }
    }),
    { numRuns: 100 },
  );
});

test('a line of two megabytes is text like any other', async () => {
  const conversion = await convertText(`A title\n\n${'word {1} <b> '.repeat(160_000)}`);
  expect(conversion.words.lost).toBe(0);
  expect(conversion.outputs).toHaveLength(2);
});

test.each([
  ['an empty file', new Uint8Array(), 'text-empty'],
  ['a file of white space', new TextEncoder().encode(' \n\t\n'), 'text-empty'],
  ['a file that is no text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), 'text-not-text'],
])('%s is refused with a clear message and writes nothing', async (_name, bytes, rule) => {
  const conversion = await convert({ path: 'bad.txt', bytes }, REFERENCE);
  expect(conversion.outputs).toEqual([]);
  expect(conversion.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([[rule, true]]);
});
