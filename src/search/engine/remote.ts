/** The engine in a worker, so that no search holds up the page; where there can be no worker, in the page itself. */
import { IndexRenewed, IndexUnavailable } from './files.ts';
import type { Library, Shown } from './library.ts';
import type { Addresses } from './source.ts';

type Method = keyof Library;

const NO_SCRIPT = 'The search could not be fetched: there seems to be no connection.';
const NO_ANSWER = 'The site does not answer: the search did not come in time.';
/** A script that has not come by then does not come. */
const LONGEST_START_MS = 20_000;

/** From the page: first the addresses, then calls by number. */
export type ToWorker = { addresses: Addresses } | { number: number; method: Method; argument: unknown };

/** From the worker: first that it runs; then what came of a call, or why nothing did. */
export type FromWorker = { ready: true } | Answer;

type Answer = { number: number } & ({ value: unknown } | { problem: Problem });

interface Problem {
  kind: 'unavailable' | 'renewed' | 'fault';
  message: string;
}

/** A problem as it travels. */
export function packProblem(problem: unknown): Problem {
  const message = problem instanceof Error ? problem.message : String(problem);
  if (problem instanceof IndexRenewed) return { kind: 'renewed', message };
  return { kind: problem instanceof IndexUnavailable ? 'unavailable' : 'fault', message };
}

function unpackProblem({ kind, message }: Problem): Error {
  if (kind === 'renewed') return new IndexRenewed(message);
  return kind === 'unavailable' ? new IndexUnavailable(message) : new Error(message);
}

/** The library at these addresses, asked through a worker. @param failed Called where the worker cannot start or breaks. */
export function openInWorker(worker: Worker, addresses: Addresses, failed: () => void): Library {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (problem: Error) => void }>();
  let calls = 0;
  const send = (message: ToWorker): void => worker.postMessage(message);
  const call = <Value>(method: Method, argument?: unknown): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const number = (calls += 1);
      waiting.set(number, { resolve, reject });
      send({ number, method, argument });
    });
  const giveUp = (why: string): void => {
    failed();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new IndexUnavailable(why));
    waiting.clear();
  };
  const silent = setTimeout(() => giveUp(NO_ANSWER), LONGEST_START_MS);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('ready' in data) return clearTimeout(silent);
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('problem' in data) asked?.reject(unpackProblem(data.problem));
    else asked?.resolve(data.value as never);
  };
  worker.onerror = ({ message }) => {
    clearTimeout(silent);
    giveUp(message || NO_SCRIPT);
  };
  send({ addresses });
  // The same for every query, and long: it comes once.
  let shown: Promise<Shown> | undefined;
  const forget = (problem: unknown): never => {
    shown = undefined;
    throw problem;
  };
  return {
    prepare: () => call('prepare'),
    shown: () => (shown ??= call<Shown>('shown').catch(forget)),
    run: (request) => call('run', request),
    counts: (request) => call('counts', request),
    list: (request) => call('list', request),
  };
}
