/** The recorded moves of published addresses, as the pages show them. Reports from elsewhere have none. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ledgerEntry, type LedgerEntry, move, type Move, nameOf } from '../domain/ledger.ts';
import { cameTo, leftFor, type MoveNote, movedReports, type PublishedAddress, wentFrom } from '../domain/moves.ts';
import type { ReportData } from '../domain/report.ts';
import { reportAddress } from './address.ts';
import { longDate } from '../domain/dates.ts';
import { contentDirectory } from '../library/directories.ts';
import { once } from '../domain/once.ts';

const ledger = join(contentDirectory, 'ledger');
const allMoves = once(readMoves);

function readMoves(): Move[] {
  const file = join(ledger, 'moves.yaml');
  const isShipped = process.env['PILCROW_REPORTS'] === undefined && existsSync(file);
  return isShipped ? z.array(move).parse(parse(readFileSync(file, 'utf8')) ?? []) : [];
}

/** A note that tells of a move. */
export interface MovedNote {
  text: string;
  href?: string;
  /** The old anchor, where nothing else has it now: old links still arrive. */
  id?: string;
}

/** What a paragraph was called before, and where the text went that was here before. */
export function movesAt(report: ReportData, anchor: string): MovedNote[] {
  const name = nameOf(report);
  const anchors = anchorsOf(report);
  return [
    ...cameTo(allMoves(), name, anchor).map((note) => came(note, name, anchors)),
    ...wentFrom(allMoves(), name, anchor).map((note) => ({
      text: `Until ${longDate(note.on)} another text stood here. ${note.because}`,
      href: hrefOf(note.other),
    })),
  ];
}

function came({ other, on, because }: MoveNote, name: string, anchors: ReadonlySet<string>): MovedNote {
  const was = other.report === name ? `#${other.anchor}` : `${other.report}#${other.anchor}`;
  const text = `Until ${longDate(on)} this was ${was}. ${because}`;
  const isFree = other.report === name && !anchors.has(other.anchor);
  return isFree ? { text, id: other.anchor } : { text };
}

/** Whether a move of an anchor of a report is recorded: its note tells of it then. */
export const isMoved = (report: ReportData, anchor: string): boolean =>
  wentFrom(allMoves(), nameOf(report), anchor).length > 0;

/** Old anchors of a report whose text is in another one, or is now a section's. */
export function movedAway(report: ReportData): MovedNote[] {
  const paragraphs = new Set(report.paragraphs.map(({ anchor }) => anchor));
  return leftFor(allMoves(), nameOf(report), anchorsOf(report), paragraphs).map(({ anchor, note }) => ({
    text: `What was #${anchor} until ${longDate(note.on)} is elsewhere now. ${note.because}`,
    href: hrefOf(note.other),
    id: anchor,
  }));
}

export interface MovedReport {
  authority: string;
  id: string;
  href: string;
  note: string;
  anchors: { anchor: string; href: string }[];
}

/** The reports that stand at another address now. */
export function allMovedReports(): MovedReport[] {
  return movedReports(allMoves(), allMoves().length === 0 ? [] : published()).map(({ from, note, anchors }) => {
    const [authority = '', id = ''] = from.report.split('/');
    const text = `It moved on ${longDate(note.on)}. ${note.because}`;
    const links = anchors.map(({ anchor, to }) => ({ anchor, href: hrefOf(to) }));
    return { authority, id, href: hrefOf(note.other), note: text, anchors: links };
  });
}

function published(): LedgerEntry[] {
  const files = readdirSync(ledger, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.map((name) => ledgerEntry.parse(JSON.parse(readFileSync(join(ledger, name), 'utf8'))));
}

function hrefOf({ report, anchor }: PublishedAddress): string {
  const [authority = '', id = ''] = report.split('/');
  return reportAddress({ authority, id }, anchor === '' ? undefined : anchor);
}

function anchorsOf(report: ReportData): ReadonlySet<string> {
  const sections = report.sections.flatMap(({ id, numberAnchor }) => [id, ...(numberAnchor ? [numberAnchor] : [])]);
  return new Set([...sections, ...[...report.paragraphs, ...report.footnotes].map(({ anchor }) => anchor)]);
}
