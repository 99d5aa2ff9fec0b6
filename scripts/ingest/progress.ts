import { basename } from 'node:path';
import type { DocumentAccount } from './account.ts';
import { printable } from './printable.ts';
import type { Listener } from './run.ts';

/** A stream that can say whether it is a terminal. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** On a terminal one line that is written again and again; elsewhere a plain line for each document. */
export function ingestProgress(screen: Screen, now: () => number = Date.now): Listener {
  let total = 0;
  let done = 0;
  let start = 0;
  return {
    started(toConvert) {
      total = toConvert;
      start = now();
    },
    finished(account) {
      done += 1;
      if (account.status === 'failed') screen.write(`${screen.isTTY ? '\r\u001b[K' : ''}${failureOf(account)}\n`);
      else if (!screen.isTTY) screen.write(`converted ${printable(account.source)}\n`);
      if (screen.isTTY) screen.write(lineOf(screen, account, { done, total, seconds: (now() - start) / 1000 }));
    },
  };
}

function failureOf({ source, messages }: DocumentAccount): string {
  const failures = messages.filter(({ severity }) => severity === 'fail');
  const shown = failures.length > 0 ? failures : messages.filter(({ severity }) => severity === 'warn');
  return [`failed ${printable(source)}`, ...shown.map(({ rule, reason }) => `  ${printable(reason)} [${rule}]`)].join(
    '\n',
  );
}

interface Going {
  done: number;
  total: number;
  seconds: number;
}

function lineOf(screen: Screen, { source }: DocumentAccount, { done, total, seconds }: Going): string {
  if (done >= total) return '\r\u001b[K';
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((total - done) / rate);
  const width = 20;
  const bar = '█'.repeat(Math.floor((done / total) * width)).padEnd(width, '░');
  const line = `${bar} ${done}/${total}  ${rate.toFixed(1)}/s  ${clock(left)} left  ${printable(basename(source))}`;
  return `\r\u001b[K${line.slice(0, (screen.columns ?? 80) - 1)}`;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
