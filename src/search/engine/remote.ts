/** The engine in a worker, so that no search holds up the page; where there can be no worker, in the page itself. */
import { IndexRenewed, IndexUnavailable } from './files.ts';
import type { Library } from './library.ts';
import type { Addresses } from './source.ts';

type Method = keyof Library;

/** From the page: first the addresses, then calls by number. */
export type ToWorker = { addresses: Addresses } | { number: number; method: Method; argument: unknown };

/** From the worker: what came of a call, or why nothing did. */
export type FromWorker = { number: number } & ({ value: unknown } | { problem: Problem });

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
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('problem' in data) asked?.reject(unpackProblem(data.problem));
    else asked?.resolve(data.value as never);
  };
  worker.onerror = ({ message }) => {
    failed();
    for (const { reject } of waiting.values())
      reject(new IndexUnavailable(message || 'The search could not be fetched: there seems to be no connection.'));
    waiting.clear();
  };
  send({ addresses });
  return {
    prepare: () => call('prepare'),
    shown: () => call('shown'),
    run: (request) => call('run', request),
    counts: (request) => call('counts', request),
    list: (request) => call('list', request),
  };
}
