/**
 * `npm run structure:check -- FOLDER [--json FILE]`: converts each PDF of a folder (or one PDF) and lists where the
 * structure of the output differs from the geometry of its pages: where paragraphs and items begin, how headings rank.
 * Exit 0: nothing differs; 1: something does, or a file could not be converted; 2: unusable arguments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UnusableArguments } from './ingest/arguments.ts';
import { findSources, type FoundSource } from './ingest/find-sources.ts';
import { readReference } from './ingest/reference.ts';
import { convert } from './pipeline/pipeline.ts';
import { type StructureComparison, compareStructure } from './structure-check/compare-structure.ts';
import { blocksOf } from './structure-check/output-blocks.ts';
import { readLines } from './structure-check/page-lines.ts';
import { printFile, printTotals } from './structure-check/print-structure.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
process.exitCode = await main(positionals, values.json);

async function main(paths: readonly string[], json: string | undefined): Promise<0 | 1 | 2> {
  const sources = sourcesOf(paths);
  if (!sources) return 2;
  // Themes and directions change no structure.
  const { authorities, glossary } = readReference();
  const reference = { authorities, glossary, themes: [] };
  const found: ({ file: string } & StructureComparison)[] = [];
  let failed = 0;
  for (const { file, name } of sources) {
    const bytes = new Uint8Array(readFileSync(file));
    const { outputs, messages } = await convert({ path: name, bytes }, reference);
    if (outputs.length === 0) {
      failed += 1;
      console.log(`${name}: not converted (${messages.find(({ fatal }) => fatal)?.reason ?? 'no output'})`);
      continue;
    }
    const written = outputs.filter(({ path }) => path.endsWith('.mdx')).map(({ text }) => blocksOf(text));
    found.push({ file: name, ...compareStructure(await readLines(bytes), written) });
    const lines = printFile(found.at(-1));
    if (lines !== '') console.log(lines);
  }
  console.log(printTotals(found));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(found, null, 2)}\n`);
  return failed === 0 && found.every(({ differences }) => differences.length === 0) ? 0 : 1;
}

function sourcesOf(paths: readonly string[]): FoundSource[] | undefined {
  try {
    const sources = findSources(paths).filter(({ file }) => /\.pdf$/iu.test(file));
    if (sources.length > 0) return sources;
    console.error('Usage: npm run structure:check -- FOLDER [--json FILE], a folder that holds PDFs');
  } catch (error) {
    if (!(error instanceof UnusableArguments)) throw error;
    console.error(error.message);
  }
  return undefined;
}
