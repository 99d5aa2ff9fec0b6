import { parseArgs } from 'node:util';

/** What `npm run ingest` was asked to do. */
export interface IngestOptions {
  /** Files or folders. */
  paths: string[];
  /** Where the reports go. */
  out: string;
  /** Where the account of the run goes, as JSON. */
  report?: string;
  /** Warnings fail too. */
  strict: boolean;
}

/** The arguments cannot be used: the process ends with 2. */
export class UnusableArguments extends Error {}

export const INGEST_USAGE = `Use: npm run ingest -- [--out DIR] [--report FILE.json] [--strict] [PATH …]

Converts PDF and text files into reports. A PATH is a file (.pdf, .txt) or a folder of such files.
Without PATH: content/sources. Without --out: content/reports.
  --out DIR           where the reports go: DIR/<authority>/<id>.mdx
  --report FILE.json  writes what became of each document
  --strict            a document with warnings fails
Ends with 0 where all were converted, 1 where some failed, 2 where the arguments cannot be used or the disk does not allow the run,
130 where Ctrl-C stopped it: what was written is whole, and the next run goes on from there.`;

/** @throws UnusableArguments */
export function parseArguments(args: readonly string[]): IngestOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, report: { type: 'string' }, strict: { type: 'boolean' } },
    });
    const paths = positionals.length > 0 ? positionals : ['content/sources'];
    const options: IngestOptions = { paths, out: values.out ?? 'content/reports', strict: values.strict ?? false };
    if (values.report !== undefined) options.report = values.report;
    return options;
  } catch (error) {
    throw new UnusableArguments(error instanceof Error ? error.message : String(error));
  }
}
