import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LedgerFinding } from '../../src/domain/compare-ledger.ts';
import { ledgerEntry, type LedgerEntry, move, type Move, nameOf, versionName } from '../../src/domain/ledger.ts';
import { reportData } from '../../src/domain/report.ts';
import { converterVersion } from '../ingest/version.ts';
import { addressesOf } from './addresses.ts';
import { anchorsApart } from './page-anchors.ts';

/** The ledger as committed, by report. */
export function readLedger(directory: string): LedgerEntry[] {
  return jsonBelow(directory).map((file) => ledgerEntry.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** The recorded moves. */
export function readMoves(directory: string): Move[] {
  const file = join(directory, 'moves.yaml');
  if (!existsSync(file)) return [];
  return z.array(move).parse(parse(readFileSync(file, 'utf8')) ?? []);
}

/** The addresses of the reports in a directory, as they are now. */
export function readAddresses(directory: string, on = today(), converter = converterVersion()): LedgerEntry[] {
  return jsonBelow(directory).map((file) => {
    const entry = addressesOf(reportData.parse(JSON.parse(readFileSync(file, 'utf8'))), on, converter);
    const [kept] = VERSION.exec(file) ?? [];
    return kept === undefined
      ? entry
      : { ...entry, report: versionName(entry.report, Number.parseInt(basename(file), 10)) };
  });
}

/**
 * Where pages and data of the reports in a directory do not agree, but for what a recorded move explains. Earlier
 * versions that are kept are compared too.
 */
export function readApart(directory: string, moves: readonly Move[] = []): LedgerFinding[] {
  const recorded = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return apartIn(directory).filter(({ address }) => !recorded.has(address));
}

function apartIn(directory: string): LedgerFinding[] {
  return jsonBelow(directory).flatMap((file): LedgerFinding[] => {
    const data = reportData.parse(JSON.parse(readFileSync(file, 'utf8')));
    const kept = VERSION.test(file);
    const name = kept ? versionName(nameOf(data), Number.parseInt(basename(file), 10)) : nameOf(data);
    const page = file.replace(/\.json$/u, '.mdx');
    if (!existsSync(page)) return [{ is: 'apart', address: name }];
    return anchorsApart(readFileSync(page, 'utf8'), data).map(({ anchor, moved }) => ({
      is: moved ? 'apart' : 'differs',
      address: `${name}#${anchor}`,
    }));
  });
}

/** Writes one report's entry, an anchor a line. */
export function writeEntry(directory: string, entry: LedgerEntry): void {
  const file = join(directory, `${entry.report}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(entry, null, 2)}\n`);
}

/** The day, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

function jsonBelow(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => filesOf(join(directory, name))).sort();
}

/** Of an authority: its reports, and the earlier versions of each. */
function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const wanted = names.filter((name) => !name.includes(sep) || VERSION.test(name));
  return wanted.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** `…/versions/1.json` */
const VERSION = /[/\\]versions[/\\]\d+\.json$/u;
