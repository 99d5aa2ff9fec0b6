/**
 * `npm run bench -- [PART …] [--corpus DIR] [--json FILE]`: tables for people, and JSON with one key a part.
 * PARTs as in `bench/parts.ts`; none named: all. DIR is a folder of PDFs; without it, the shipped documents.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figures } from './bench/part.ts';
import { PARTS } from './bench/parts.ts';
import { formatPart } from './bench/print.ts';

const { values, positionals } = parseArgs({
  options: { corpus: { type: 'string' }, json: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`Unknown part ${unknown.join(', ')}; expected one of ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const figures: Record<string, Figures> = {};
for (const [name, load] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  figures[name] = await runPart(load, values.corpus);
  console.log(`${formatPart(name, figures[name])}\n`);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

async function runPart(load: (typeof PARTS)[string], corpus: string | undefined): Promise<Figures> {
  const workspace = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  try {
    return await (await load()).run({ ...(corpus === undefined ? {} : { corpus }), workspace });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
