/** Runs the engine beside the page. */
/// <reference lib="webworker" />
import { openLibrary, type Library } from './library.ts';
import { packProblem, type FromWorker, type ToWorker } from './remote.ts';

declare const self: DedicatedWorkerGlobalScope;

let library: Library | undefined;

async function answer({ number, method, argument }: Extract<ToWorker, { number: number }>): Promise<void> {
  const send = (message: FromWorker): void => self.postMessage(message);
  try {
    send({ number, value: await library?.[method](argument as never) });
  } catch (problem) {
    send({ number, problem: packProblem(problem) });
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if ('addresses' in data) library = openLibrary(data.addresses, (address, init) => fetch(address, init));
  else void answer(data);
};

self.postMessage({ ready: true } satisfies FromWorker);
