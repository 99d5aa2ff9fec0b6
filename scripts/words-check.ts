/**
 * `npm run words:check -- --report FILE`: the words of each report of a run beside those that `pdftotext`
 * (poppler-utils, which only this script needs) finds in the same PDF.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readPdf } from './pipeline/read/pdf/read-pdf.ts';
import { bagOf, compareBags, minus, plus, sumOf, type Bag } from './words-check/compare-words.ts';
import { wordsWritten } from './pipeline/write/words-written.ts';

/** A report may differ from the other extraction by so much of its words. */
const AIM = 0.001;
/** So many of the words that differ are shown. */
const SHOWN = 12;

const run = z.object({ documents: z.array(z.object({ source: z.string(), outputs: z.array(z.string()) })) });

const { values } = parseArgs({ options: { report: { type: 'string' } } });
if (values.report === undefined) {
  console.error('Use: npm run words:check -- --report FILE (of a run of the ingest over PDFs)');
  process.exitCode = 2;
} else process.exitCode = await checkAll(values.report);

async function checkAll(report: string): Promise<0 | 1> {
  const { documents } = run.parse(JSON.parse(readFileSync(report, 'utf8')));
  const pdfs = documents.filter(({ source, outputs }) => /\.pdf$/iu.test(source) && outputs.length > 0);
  let differ = 0;
  let words = 0;
  let apart = 0;
  for (const { source, outputs } of pdfs) {
    const found = await check(source, outputs);
    words += found.words;
    apart += found.apart;
    if (found.apart <= AIM * found.words && found.twice === 0) continue;
    differ += 1;
    console.log(found.line);
  }
  console.log(
    `${pdfs.length} reports, ${words} words, ${apart} apart; ${differ} reports differ by more than ${AIM * 100} %`,
  );
  return differ === 0 ? 0 : 1;
}

async function check(source: string, outputs: readonly string[]) {
  const mdx = outputs.filter((path) => path.endsWith('.mdx')).map((path) => readFileSync(path, 'utf8'));
  const written = bagOf(mdx.flatMap(wordsWritten).join(' '));
  const tree = await readPdf(new Uint8Array(readFileSync(source)));
  const read = bagOf(tree.words.join(' '));
  const furniture = minus(read, written);
  const twice = minus(written, read);
  const other = bagOf(execFileSync('pdftotext', ['-layout', source, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
  const { missing, extra } = compareBags(plus(written, furniture), other);
  const words = sumOf(written);
  const apart = sumOf(missing) + sumOf(extra);
  const line = `${basename(source)} ${apart} of ${words}: missing ${shown(missing)}; extra ${shown(extra)}; twice ${shown(twice)}`;
  return { words, apart, twice: sumOf(twice), line };
}

function shown(bag: Bag): string {
  const all = [...bag].map(([word, count]) => (count > 1 ? `${word}×${count}` : word));
  return all.length === 0 ? '–' : all.slice(0, SHOWN).join(' ') + (all.length > SHOWN ? ' …' : '');
}
