import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { reportAt } from '../library/reports.ts';
import { plainBody, reportMarkdown } from './markdown.ts';

test('the tags go, the words, lists and tables stay; a printed number is text, which no list counts anew', () => {
  const body = [
    '<Section id="improve" role="improvements">',
    '  ## What needs to improve?',
    '',
    '  <Paragraph anchor="p1" themes="early-help">',
    '    <N anchor="p1">1.</N> Plans<NoteRef to="note-1">¹</NoteRef> are \\<Section late.',
    '',
    '    - a bullet',
    '  </Paragraph>',
    '</Section>',
  ].join('\n');
  expect(plainBody(body)).toBe('## What needs to improve?\n\n1\\. Plans¹ are \\<Section late.\n\n- a bullet');
});

test('a page that could not be read is said in its place', () => {
  const body = '<Section id="a" role="other">\n  <Unread page={2} />\n\n  After it.\n</Section>';
  expect(plainBody(body)).toBe('\\[Page 2 of the original is a picture and could not be read.]\n\nAfter it.');
});

test('every word of every shipped report is in its Markdown', () => {
  const directory = 'content/reports';
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.mdx')) continue;
    const body = readFileSync(join(directory, file), 'utf8');
    const json = JSON.parse(readFileSync(join(directory, file.replace(/mdx$/, 'json')), 'utf8'));
    const written = wordsOf(plainBody(body).replace(/^#+ /gmu, ''));
    expect(written.length, file).toBe(json.words.kept);
  }
});

test('the head of a joint inspection says by whom, on what, and what is asked', () => {
  const report = reportAt('stockton-on-tees', '2023-03-ilacs');
  if (!report) throw new Error('The shipped report is missing.');
  const joint = {
    ...report,
    partners: ['ofsted' as const, 'cqc' as const],
    theme: 'neglect' as const,
    outcome: { outcome: 'inconsistent' as const, printed: 'Experiences are inconsistent.' },
    leadInspectors: ['Ann Lee'],
    inspectors: ['Ann Lee', 'Bo Ray'],
    priorityActions: [{ anchor: 'priority-1', text: 'Act now.' }],
  };
  const [, , , , , , ...list] = reportMarkdown(joint, '', 'https://pilcrow.example/').split('\n');
  expect(list.slice(0, 7)).toEqual([
    '- Inspectorates: Ofsted and CQC',
    '- Theme: Neglect',
    '- Outcome: Inconsistent experiences and outcomes (as printed: “Experiences are inconsistent.”)',
    '- Lead inspector: Ann Lee',
    '- Other inspectors: Bo Ray',
    '- Priority actions: 1',
    `- Points to improve: ${report.improvements.length}`,
  ]);
});

test('what a title has of marks is text', () => {
  const report = reportAt('stockton-on-tees', '2023-03-ilacs');
  if (!report) throw new Error('The shipped report is missing.');
  const hostile = { ...report, title: '# *Plans* <script>alert(1)</script> [x](javascript:y)' };
  const [first] = reportMarkdown(hostile, '', 'https://pilcrow.example/').split('\n');
  expect(first).toBe('# # \\*Plans\\* \\<script>alert(1)\\</script> \\[x]\\(javascript:y)');
});
