import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { plainBody } from './markdown.ts';

test('the tags go, the words, lists and tables stay, each at the margin', () => {
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
  expect(plainBody(body)).toBe('## What needs to improve?\n\n1. Plans¹ are \\<Section late.\n\n- a bullet');
});

test('every word of every shipped report is in its Markdown', () => {
  const directory = 'content/reports';
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.mdx')) continue;
    const body = readFileSync(join(directory, file), 'utf8').replace(/^---\n[^]*?\n---\n/u, '');
    const json = JSON.parse(readFileSync(join(directory, file.replace(/mdx$/, 'json')), 'utf8'));
    const written = wordsOf(plainBody(body).replace(/^#+ /gmu, ''));
    expect(written.length, file).toBe(json.words.kept);
  }
});
