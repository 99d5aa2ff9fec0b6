import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { coverage, type CoveredDocument } from '../../src/domain/coverage.ts';
import type { DocumentAccount } from './account.ts';
import type { Severity } from '../pipeline/tree/message.ts';
import type { Message } from './result.ts';
import { writeWhole } from './write-whole.ts';

/** Keeps `coverage.json` beside the reports: documents of this run anew, those of other runs while their reports stand. */
export function writeCoverage(out: string, documents: readonly DocumentAccount[]): void {
  const file = join(out, 'coverage.json');
  const now = new Map(documents.map((document) => [basename(document.source), coveredOf(out, document)]));
  const others = readCoverage(file).filter(({ source, reports }) => !now.has(source) && stand(out, reports));
  const all = [...others, ...now.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
  writeWhole(file, `${JSON.stringify({ documents: all }, undefined, 2)}\n`);
}

function readCoverage(file: string): CoveredDocument[] {
  if (!existsSync(file)) return [];
  try {
    return coverage.parse(JSON.parse(readFileSync(file, 'utf8'))).documents;
  } catch {
    return [];
  }
}

function stand(out: string, reports: readonly string[]): boolean {
  return reports.length > 0 && reports.every((report) => existsSync(join(out, `${report}.mdx`)));
}

function coveredOf(out: string, { source, status, outputs, words, messages }: DocumentAccount): CoveredDocument {
  const reports = outputs.filter((path) => path.endsWith('.mdx')).map((path) => path.slice(out.length + 1, -4));
  return {
    source: basename(source),
    status: status === 'failed' ? 'failed' : 'converted',
    reports: reports.map((report) => report.replaceAll('\\', '/')),
    words,
    failures: noticesOf(messages, 'fail'),
    warnings: noticesOf(messages, 'warn'),
  };
}

function noticesOf(messages: readonly Message[], severity: Severity): CoveredDocument['failures'] {
  return messages
    .filter((message) => message.severity === severity)
    .map(({ rule, reason, page, line }) => ({
      rule,
      reason,
      ...(page === undefined ? {} : { page }),
      ...(line === undefined ? {} : { line }),
    }));
}
