/**
 * `npm run ingest:check -- --truth FILE --report FILE [--json FILE]`: holds a run of the ingest against the truth.
 * FILE of `--report` is what `npm run ingest -- --report` wrote. Exit 0: nothing differs; 1: something does; 2: unusable arguments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { reportFrontmatter, type ReportFrontmatter } from '../src/domain/report.ts';
import { compare, type Converted } from './ingest-check/compare.ts';
import { formatComparison } from './ingest-check/print.ts';
import { readTruth } from './ingest-check/truth.ts';
import { readAuthorities } from './reference/read-authorities.ts';

interface RunReport {
  documents: { source: string; outputs: string[]; messages: { severity: string }[] }[];
}

function frontmatterOf(file: string): ReportFrontmatter {
  const { children } = mdxToMdast(readFileSync(file, 'utf8'), { position: false }) as Root;
  const yaml = children.find((node) => node.type === 'yaml');
  return reportFrontmatter.parse(parse(yaml?.value ?? ''));
}

function readRun(file: string): Map<string, Converted> {
  const { documents } = JSON.parse(readFileSync(file, 'utf8')) as RunReport;
  return new Map(
    documents.map(({ source, outputs, messages }) => [
      basename(source),
      {
        reports: outputs.filter((output) => output.endsWith('.mdx')).map(frontmatterOf),
        warned: messages.some(({ severity }) => severity !== 'info'),
      },
    ]),
  );
}

const { values } = parseArgs({
  options: { truth: { type: 'string' }, report: { type: 'string' }, json: { type: 'string' } },
});
if (values.truth === undefined || values.report === undefined) {
  console.error('Usage: npm run ingest:check -- --truth FILE --report FILE [--json FILE]');
  process.exit(2);
}
const comparison = compare(
  readTruth(readFileSync(values.truth, 'utf8')),
  readRun(values.report),
  readAuthorities('content/authorities'),
);
console.log(formatComparison(comparison));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(comparison, null, 2)}\n`);
process.exitCode = comparison.differences.length === 0 ? 0 : 1;
