/** `npm run ingest`: converts PDFs and texts into the reports of the site. What it takes: `ingest/arguments.ts`. */
import { type DocumentAccount, type Totals, totalsOf } from './ingest/account.ts';
import { INGEST_USAGE, type IngestOptions, parseArguments, UnusableArguments } from './ingest/arguments.ts';
import { cacheFile } from './ingest/cache.ts';
import { writeCoverage } from './ingest/coverage-file.ts';
import { faultOf } from './ingest/file-fault.ts';
import { findSources, type FoundSource } from './ingest/find-sources.ts';
import { removeLeftovers, removeLeftoversOf } from './ingest/leftovers.ts';
import { printable } from './ingest/printable.ts';
import { ingestProgress } from './ingest/progress.ts';
import { runIngest, type RunOutcome } from './ingest/run.ts';
import { endQuietlyUnread, stopBetweenDocuments } from './ingest/stop.ts';
import { ingestSummary } from './ingest/summary.ts';
import { refuseUnwritable } from './ingest/usable.ts';
import { writeWhole } from './ingest/write-whole.ts';

stopBetweenDocuments();
endQuietlyUnread(process.stdout);
process.exitCode = await main(process.argv.slice(2));

/** 0: all converted; 1: some failed; 2: the arguments, the machine or the disk did not allow the run. */
async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = parseArguments(args);
    const sources = findSources(options.paths);
    refuseUnwritable(options);
    return await ingest(options, sources);
  } catch (error) {
    if (error instanceof UnusableArguments) console.error(`${printable(error.message)}\n\n${INGEST_USAGE}`);
    else console.error(printable(faultOf(error, 'running the ingest', 'a run that comes to its end')));
    return 2;
  }
}

async function ingest(options: IngestOptions, sources: readonly FoundSource[]): Promise<0 | 1 | 2> {
  const start = performance.now();
  cleanUp(options);
  const outcome = await runIngest(sources, options, ingestProgress(process.stdout));
  const totals = totalsOf(outcome.documents, (performance.now() - start) / 1000);
  console.log(ingestSummary(totals, outcome.vanished));
  const faults = accountFaults(options, outcome, totals);
  for (const fault of faults) console.error(printable(fault));
  if (faults.length > 0) return 2;
  return totals.failed > 0 ? 1 : 0;
}

/** A killed run leaves what it was just writing. */
function cleanUp({ out, report }: IngestOptions): void {
  removeLeftovers(out);
  removeLeftoversOf(cacheFile(out));
  if (report !== undefined) removeLeftoversOf(report);
}

/** Writes what became of the documents, and says what could not be written; the reports are there either way. */
function accountFaults({ out, report }: IngestOptions, { documents, uncached }: RunOutcome, totals: Totals): string[] {
  const faults = [
    tryTo('writing coverage.json', () => writeCoverage(out, documents)),
    report === undefined ? undefined : tryTo(`writing ${report}`, () => writeReport(report, documents, totals)),
    uncached,
  ];
  return faults.filter((fault) => fault !== undefined);
}

function tryTo(doing: string, act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return faultOf(error, doing, 'a place that can be written');
  }
}

function writeReport(file: string, documents: DocumentAccount[], totals: Totals): void {
  writeWhole(file, `${JSON.stringify({ documents, totals }, undefined, 2)}\n`);
}
