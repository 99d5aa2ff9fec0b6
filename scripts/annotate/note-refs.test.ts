import { expect, test } from 'vitest';
import { convert } from '../pipeline.ts';

const nothing = { authorities: [], themes: [], glossary: [] };

async function mdxOf(body: string): Promise<string> {
  const cover = 'Inspection of Anytown local authority children’s services\n\nInspection dates: 6 to 17 March 2023\n';
  const bytes = new TextEncoder().encode(
    `${cover}\nServices in Anytown are good for all children who live there.\n\n${body}`,
  );
  const { outputs } = await convert({ path: 'a.txt', bytes }, nothing);
  return outputs.find(({ path }) => path.endsWith('.mdx'))?.text ?? '';
}

test('a footnote marked twice in the text is led to twice, and each marker has an id of its own', async () => {
  const mdx = await mdxOf(
    '1. Some live in schools² and some in other schools².\n\n² These are residential special schools.\n',
  );
  expect(mdx).toContain('<NoteRef to="note-1">²</NoteRef>');
  expect(mdx).toContain('<NoteRef to="note-1" nth="2">²</NoteRef>');
});

test('a footnote that no marker leads to says so: nothing leads back from it', async () => {
  const mdx = await mdxOf('1. Some live in schools.\n\n² These are residential special schools.\n');
  expect(mdx).toContain('<Note id="note-1" marks={0}>');
});
