import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Source } from './find-sources.ts';
import type { Result } from './result.ts';

const WORKER = new URL('./worker.ts', import.meta.url);
/** A document that takes longer is stopped. */
const LONGEST_MS = 120_000;
const OLD_SPACE_MB = 400;

/** Converts documents in as many threads as there are cores; `done` is called for each as it is ready. */
export async function convertAll(
  sources: readonly Source[],
  done: (source: Source, result: Result) => void,
): Promise<void> {
  const waiting = [...sources];
  const threads = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: threads }, () => workThrough(waiting, done)));
}

async function workThrough(waiting: Source[], done: (source: Source, result: Result) => void): Promise<void> {
  let worker: Worker | undefined;
  for (let source = waiting.shift(); source; source = waiting.shift()) {
    worker ??= newWorker();
    const result = await convertOne(worker, source);
    if (result.dead) worker = undefined;
    done(source, result.result);
  }
  await worker?.terminate();
}

function newWorker(): Worker {
  return new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE_MB } });
}

/** One document; a thread that dies or does not answer fails that document only, and a new one goes on. */
function convertOne(worker: Worker, source: Source): Promise<{ result: Result; dead: boolean }> {
  return new Promise((resolve) => {
    const finish = (result: Result, dead: boolean): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      resolve({ result, dead });
    };
    const answered = (result: Result): void => finish(result, false);
    const failed = (error: unknown): void => finish(stopped(String(error)), true);
    const ended = (code: number): void => finish(stopped(`its thread ended with ${code}`), true);
    const timer = setTimeout(() => {
      finish(stopped(`no answer within ${LONGEST_MS / 1000} seconds`), true);
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', answered).once('error', failed).once('exit', ended);
    worker.postMessage(source);
  });
}

function stopped(why: string): Result {
  const reason = `Unexpected end of the conversion (${why}), expected a report: the file may be damaged; open it and save it anew`;
  const words = { source: 0, kept: 0, furniture: 0, lost: 0 };
  return { outputs: [], words, messages: [{ rule: 'stopped', severity: 'fail', reason }], seconds: 0 };
}
