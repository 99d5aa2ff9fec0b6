import { printable } from '../ingest/printable.ts';
import type { Screen } from '../ingest/progress.ts';
import type { CollectOutcome } from './run.ts';

/** On a terminal one line that is written again and again; what is new or failed gets a line of its own everywhere. */
export function collectProgress(screen: Screen): (outcome: CollectOutcome, done: number, of: number) => void {
  return (outcome, done, of) => {
    const clear = screen.isTTY ? '\r\u001b[K' : '';
    if (outcome.state !== 'unchanged') screen.write(`${clear}${lineOf(outcome)}\n`);
    if (screen.isTTY) screen.write(done < of ? `\r\u001b[K${barOf(done, of)}` : clear);
  };
}

function lineOf({ wanted, state, reason }: CollectOutcome): string {
  const line = `${state} ${printable(wanted.url)}`;
  return reason === undefined ? line : `${line}\n  ${printable(reason)}`;
}

const WIDTH = 20;
const barOf = (done: number, of: number): string =>
  `${'█'.repeat(Math.floor((done / of) * WIDTH)).padEnd(WIDTH, '░')} ${done}/${of}`;

const ORDER = ['new', 'changed', 'unchanged', 'would fetch', 'failed'] as const;

/** A line for each way in which documents ended. */
export function collectSummary(outcomes: readonly CollectOutcome[]): string {
  return ORDER.map((state) => [state, outcomes.filter((outcome) => outcome.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${state.padEnd(12)} ${String(count).padStart(6)}`)
    .join('\n');
}
