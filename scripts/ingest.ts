/** `npm run ingest`: converts PDFs and texts into the reports of the site. What it takes: `ingest/arguments.ts`. */
import { type DocumentAccount, totalsOf } from './ingest/account.ts';
import { type Options, parseArguments, UnusableArguments, USAGE } from './ingest/arguments.ts';
import { cacheFile } from './ingest/cache.ts';
import { writeCoverage } from './ingest/coverage-file.ts';
import { findSources, type Source } from './ingest/find-sources.ts';
import { removeLeftovers, removeLeftoversOf } from './ingest/leftovers.ts';
import { progressOn } from './ingest/progress.ts';
import { runIngest } from './ingest/run.ts';
import { stopBetweenDocuments } from './ingest/stop.ts';
import { summaryOf } from './ingest/summary.ts';
import { writeWhole } from './ingest/write-whole.ts';

stopBetweenDocuments();
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const asked = understand(args);
  return asked === undefined ? 2 : ingest(asked.options, asked.sources);
}

function understand(args: readonly string[]): { options: Options; sources: Source[] } | undefined {
  try {
    const options = parseArguments(args);
    return { options, sources: findSources(options.paths) };
  } catch (error) {
    if (!(error instanceof UnusableArguments)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return undefined;
  }
}

async function ingest(options: Options, sources: readonly Source[]): Promise<0 | 1> {
  const start = performance.now();
  cleanUp(options);
  const { documents, vanished } = await runIngest(sources, options, progressOn(process.stdout));
  const totals = totalsOf(documents, (performance.now() - start) / 1000);
  writeCoverage(options.out, documents);
  if (options.report !== undefined) writeReport(options.report, documents, totals);
  console.log(summaryOf(totals, vanished));
  return totals.failed > 0 ? 1 : 0;
}

/** A killed run leaves what it was just writing. */
function cleanUp({ out, report }: Options): void {
  removeLeftovers(out);
  removeLeftoversOf(cacheFile(out));
  if (report !== undefined) removeLeftoversOf(report);
}

function writeReport(file: string, documents: DocumentAccount[], totals: ReturnType<typeof totalsOf>): void {
  writeWhole(file, `${JSON.stringify({ documents, totals }, undefined, 2)}\n`);
}
