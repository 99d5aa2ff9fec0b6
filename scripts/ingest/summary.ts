import type { Totals } from './account.ts';
import { printable } from './printable.ts';

/** The table at the end of a run. */
export function ingestSummary(totals: Totals, vanished: readonly string[]): string {
  const { words } = totals;
  const rows: [string, number | string][] = [
    ['converted', totals.converted],
    ['unchanged', totals.unchanged],
    ['failed', totals.failed],
    ['words of the sources', words.source],
    ['  kept', words.kept],
    ['  furniture', words.furniture],
    ['  lost', words.lost],
    ...Object.entries(totals.warnings).map(([rule, count]): [string, number] => [`warnings: ${rule}`, count]),
    ['seconds', totals.seconds.toFixed(1)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${String(value).padStart(9)}`);
  return [...lines, ...vanished.map(goneLine)].join('\n');
}

function goneLine(file: string): string {
  return `The source ${printable(file)} of an earlier run is gone; its report stands. Remove that by hand if it should go too.`;
}
