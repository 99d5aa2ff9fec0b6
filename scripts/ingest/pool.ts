import { availableParallelism } from 'node:os';
import type { FoundSource } from './find-sources.ts';
import { hasFailed, type Result } from './result.ts';
import { Thread } from './thread.ts';

/** Converts documents in as many threads as there are cores; `done` is called for each as it is ready. */
export async function convertAll(
  sources: readonly FoundSource[],
  done: (source: FoundSource, result: Result) => void,
): Promise<void> {
  const waiting = [...sources];
  const threads = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: threads }, () => workThrough(waiting, done)));
}

async function workThrough(waiting: FoundSource[], done: (source: FoundSource, result: Result) => void): Promise<void> {
  let thread = new Thread();
  for (let source = waiting.shift(); source; source = waiting.shift()) {
    let outcome = await thread.convert(source);
    if (outcome.fell && thread.given > 1) {
      // What a document before it left behind may be to blame: it is judged by a thread of its own.
      thread = await replaced(thread);
      outcome = await thread.convert(source);
    }
    // A file that failed may leave promises of the PDF reader behind, which fail while the next is converted.
    if (hasFailed(outcome.result.messages, false)) thread = await replaced(thread);
    done(source, outcome.result);
  }
  await thread.end();
}

async function replaced(thread: Thread): Promise<Thread> {
  await thread.end();
  return new Thread();
}
