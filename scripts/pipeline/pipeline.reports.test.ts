/** `content/reports` is what `npm run ingest` makes of `content/sources` now: nothing edited by hand, nothing stale. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReference } from '../ingest/reference.ts';
import { convert } from './pipeline.ts';

const SOURCES = readdirSync('content/sources').filter((name) => /\.(?:txt|pdf)$/u.test(name));

test.each(SOURCES)('the reports of %s are as the pipeline makes them', async (name) => {
  const { outputs } = await convert({ path: name, bytes: readFileSync(`content/sources/${name}`) }, readReference());
  expect(outputs.length).toBeGreaterThan(0);
  for (const { path, text } of outputs) {
    const same = readFileSync(`content/reports/${path}`, 'utf8') === text;
    expect(same, `content/reports/${path} differs: run npm run ingest, and read the diff`).toBe(true);
  }
});
