import { expect, test } from 'vitest';
import { isReserved } from '../../../src/domain/reserved-anchors.ts';
import { convert } from '../pipeline.ts';

const nothing = { authorities: [], themes: [], glossary: [] };

test('a heading that is called as a part of the page is gets an id of its own', async () => {
  const source = '1 Contents\n\n1.1 The report says this.\n\n2 Tools\n\n2.1 The report says that.\n';
  const bytes = new TextEncoder().encode(`Member Report\n\nTo: Cabinet Date: 11 July 2017\n\n${source}`);
  const { outputs } = await convert({ path: 'a.txt', bytes }, nothing);
  const json = JSON.parse(outputs.find(({ path }) => path.endsWith('.json'))?.text ?? '{}') as {
    sections: { id: string }[];
  };
  const ids = json.sections.map(({ id }) => id);
  expect(ids.filter(isReserved)).toEqual([]);
  expect(ids).toContain('section-tools');
});
