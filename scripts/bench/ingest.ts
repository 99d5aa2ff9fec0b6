/** How fast and how large the conversion is, beside `pdftotext` on the same files in the same run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';

interface RunReport {
  documents: { outputs: string[] }[];
  totals: { words: { source: number } };
}

export const ingest: BenchPart = {
  name: 'ingest',
  about: 'pages and words per second of processor time, against pdftotext on the same files',
  run: measureIngest,
};

async function measureIngest({ corpus, workspace }: BenchOptions): Promise<Figures> {
  const source = corpus ?? 'content/sources';
  const report = join(workspace, 'ingest.json');
  const command = ['node', 'scripts/ingest.ts', '--out', join(workspace, 'reports'), '--report', report, source];
  const first = await measure(command);
  const run = JSON.parse(readFileSync(report, 'utf8')) as RunReport;
  const yardstick = await pdftotext(source);
  const second = await measure(command);
  return {
    pages: pagesOf(run),
    words: run.totals.words.source,
    cpuSeconds: first.cpuSeconds,
    yardstickCpuSeconds: yardstick,
    ratio: yardstick === null ? null : first.cpuSeconds / yardstick,
    peakMb: first.peakMb,
    secondRunCpuSeconds: second.cpuSeconds,
  };
}

/** Seconds that pdftotext takes for the PDFs of a folder; null where there is no PDF or no pdftotext. */
async function pdftotext(folder: string): Promise<number | null> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  if (files.length === 0) return null;
  const script =
    'command -v pdftotext >/dev/null || exit 9; for f in "$@"; do pdftotext "$f" - >/dev/null 2>&1; done; exit 0';
  const { cpuSeconds, exitCode } = await measure([
    'bash',
    '-c',
    script,
    'bash',
    ...files.map((name) => join(folder, name)),
  ]);
  return exitCode === 9 ? null : cpuSeconds;
}

function pagesOf({ documents }: RunReport): number {
  const first = documents.flatMap(({ outputs }) => outputs.filter((output) => output.endsWith('.mdx')).slice(0, 1));
  return first.reduce((sum, file) => sum + Number(/^  pages: (\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0), 0);
}
