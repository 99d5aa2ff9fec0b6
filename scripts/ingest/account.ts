import type { WordCount } from '../../src/domain/report.ts';
import type { Message } from './result.ts';

export type Status = 'converted' | 'unchanged' | 'failed';

/** What became of one source in one run: a published form, the `documents` of `--report`. */
export interface DocumentAccount {
  source: string;
  status: Status;
  outputs: string[];
  words: WordCount;
  messages: Message[];
  seconds: number;
}

/** The `totals` of `--report`. */
export interface Totals {
  documents: number;
  converted: number;
  unchanged: number;
  failed: number;
  words: WordCount;
  /** Number of warnings by rule. */
  warnings: Record<string, number>;
  seconds: number;
}

export function totalsOf(documents: readonly DocumentAccount[], seconds: number): Totals {
  const count = (status: Status): number => documents.filter((document) => document.status === status).length;
  const words: WordCount = { source: 0, kept: 0, furniture: 0, lost: 0 };
  for (const document of documents) {
    for (const key of ['source', 'kept', 'furniture', 'lost'] as const) words[key] += document.words[key];
  }
  return {
    documents: documents.length,
    converted: count('converted'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    words,
    warnings: warningsByRule(documents),
    seconds: roundSeconds(seconds),
  };
}

function warningsByRule(documents: readonly DocumentAccount[]): Record<string, number> {
  const rules = documents.flatMap(({ messages }) =>
    messages.filter(({ severity }) => severity === 'warn').map(({ rule }) => rule),
  );
  const counts = new Map<string, number>();
  for (const rule of rules.sort()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}

export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
