/**
 * Brings what is new from a list of documents, one after the other; a fault of one is reported and does not stop the
 * others.
 */
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { type Collected, conditionsOf, readCollected, store, type Stored } from './collected.ts';
import { type FetchedResponse, NotFetched, type PoliteFetcher } from './polite.ts';
import type { Wanted } from './wanted.ts';

export interface CollectOutcome {
  wanted: Wanted;
  state: Stored | 'would fetch' | 'failed';
  /** Of a failure: what happened and what to do. */
  reason?: string;
}

export interface Collecting {
  fetcher: PoliteFetcher;
  /** Folder of the files. */
  out: string;
  dryRun: boolean;
  /** Called after each document. */
  told: (outcome: CollectOutcome, done: number, of: number) => void;
  /** Set where the reader asked to stop: the document in hand is finished. */
  stop?: { asked: boolean };
}

/** @throws Error where the record of earlier runs cannot be read */
export async function collect(wanted: readonly Wanted[], { fetcher, out, dryRun, told, stop }: Collecting) {
  const collected = readCollected(out);
  const unique = [...new Map(wanted.map((each) => [each.url, each])).values()];
  const outcomes: CollectOutcome[] = [];
  for (const each of unique) {
    if (stop?.asked) break;
    const outcome = dryRun ? planned(each, collected, out) : await fetched(each, { fetcher, out, collected });
    outcomes.push(outcome);
    told(outcome, outcomes.length, unique.length);
  }
  return outcomes;
}

function planned(wanted: Wanted, collected: Collected, out: string): CollectOutcome {
  const known = collected[wanted.url];
  return { wanted, state: known && existsSync(join(out, known.file)) ? 'unchanged' : 'would fetch' };
}

interface Fetching {
  fetcher: PoliteFetcher;
  out: string;
  collected: Collected;
}

async function fetched(wanted: Wanted, { fetcher, out, collected }: Fetching): Promise<CollectOutcome> {
  try {
    const answer = await fetcher.fetch(wanted.url, conditionsOf(collected, wanted.url, out));
    if (answer.status === 304) return { wanted, state: 'unchanged' };
    const reason = problemOf(answer);
    if (reason !== undefined) return { wanted, state: 'failed', reason };
    return { wanted, state: store(wanted, answer, out, collected) };
  } catch (error) {
    const known = error instanceof NotFetched || (error instanceof Error && 'code' in error);
    if (!known) throw error;
    return { wanted, state: 'failed', reason: error.message };
  }
}

/** Why an answer is not the document. */
function problemOf({ status, body }: FetchedResponse): string | undefined {
  if (status === 404 || status === 410) return `it is gone (${status}): correct its address in the list`;
  if (status !== 200) return `the server answers ${status}: open the address in a browser`;
  const head = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  if (!head.includes('%PDF-')) {
    const what = /<!doctype html|<html/iu.test(head) ? 'a web page' : 'something else';
    return `${what} came in the place of a PDF: open the address in a browser`;
  }
  const end = new TextDecoder('latin1').decode(body.subarray(-2048));
  return end.includes('%%EOF') ? undefined : 'the PDF is cut short: it is fetched again next time';
}
