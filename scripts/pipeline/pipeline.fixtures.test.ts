/**
 * Small documents, each with something that is hard, beside what must come out of them.
 * `npx vitest run scripts/pipeline.fixtures.test.ts -u` writes what comes out now: read the diff.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from './pipeline.ts';
import { REFERENCE } from '../testing/reference.ts';

const FOLDER = 'scripts/fixtures';

test.each(readdirSync(FOLDER).sort())('%s', async (name) => {
  const folder = `${FOLDER}/${name}`;
  const { outputs, messages, words } = await convert(
    { path: `${name}.txt`, bytes: readFileSync(`${folder}/source.txt`) },
    REFERENCE,
  );
  expect(words.lost).toBe(0);
  const notes = messages.map(
    ({ fatal, ruleId, reason, line }) => `${String(fatal)} ${ruleId} ${line ?? ''} ${reason}\n`,
  );
  await expect(notes.join('')).toMatchFileSnapshot(`${process.cwd()}/${folder}/expected.messages.txt`);
  for (const { path, text } of outputs) {
    const kind = path.split('.').at(-1) ?? '';
    await expect(text).toMatchFileSnapshot(`${process.cwd()}/${folder}/expected.${kind}`);
  }
});
