/** A thread that converts documents: how it answers, falls silent, grows too large or dies. */
import { Worker } from 'node:worker_threads';
import { failed } from './file-fault.ts';
import type { FoundSource } from './find-sources.ts';
import { hasFailed, type Result } from './result.ts';

const WORKER = new URL('./worker.ts', import.meta.url);
/** A document that takes longer is stopped. */
const LONGEST_MS = 120_000;
/** Of the heap alone, in MiB. */
const OLD_SPACE_MB = 400;
/** Of heap and buffers together; a report of 100 pages takes 150 MB. */
const MOST_MB = 800;
const LOOK_EVERY_MS = 250;

/** What became of one document in a thread. */
export interface ThreadOutcome {
  result: Result;
  /** The thread did not come to an answer of its own: it died, or an error came that nobody was waiting for. */
  fell: boolean;
}

/** What a worker posts: its result, and errors of promises that nobody waited for. */
export interface WorkerAnswer {
  result: Result;
  strays: string[];
}

export class Thread {
  /** How many documents it was given. */
  given = 0;
  private readonly worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE_MB } });
  private dead: string | undefined;
  /** Tells the document that is waiting, if one is. */
  private tell: ((why: string) => void) | undefined;

  constructor() {
    // These stay for the life of the thread: an error without a listener would end the whole run.
    this.worker.on('error', (error: unknown) => this.die(error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => this.die(`its thread ended with ${code}`));
  }

  /** Converts one document; never rejects. */
  async convert(source: FoundSource): Promise<ThreadOutcome> {
    this.given += 1;
    const stop = new AbortController();
    const died = new Promise<ThreadOutcome>((resolve) => (this.tell = (why) => resolve(fallen(why))));
    if (this.dead !== undefined) this.tell?.(this.dead);
    const first = await Promise.race([this.answerTo(source, stop.signal), died, this.limits(stop.signal)]);
    stop.abort();
    this.tell = undefined;
    return first;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private die(why: string): void {
    this.dead ??= why;
    this.tell?.(this.dead);
  }

  private answerTo(source: FoundSource, stop: AbortSignal): Promise<ThreadOutcome> {
    return new Promise((resolve) => {
      const answered = (answer: WorkerAnswer): void => resolve(outcomeOf(answer));
      this.worker.once('message', answered);
      stop.addEventListener('abort', () => this.worker.off('message', answered));
      this.worker.postMessage(source);
    });
  }

  /** Too long, or too much memory. */
  private limits(stop: AbortSignal): Promise<ThreadOutcome> {
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(tooLong()), LONGEST_MS);
      const look = setInterval(() => {
        void this.megabytes().then((size) => size > MOST_MB && resolve(tooMuch(size)));
      }, LOOK_EVERY_MS);
      stop.addEventListener('abort', () => {
        clearTimeout(late);
        clearInterval(look);
      });
    });
  }

  /** Heap and buffers of the thread. */
  private async megabytes(): Promise<number> {
    try {
      const { used_heap_size: heap, external_memory: buffers } = await this.worker.getHeapStatistics();
      return Math.round((heap + buffers) / 1e6);
    } catch {
      return 0;
    }
  }
}

/** A document that failed by itself has the better reason; one that came out although the PDF reader erred is not whole. */
function outcomeOf({ result, strays: [stray] }: WorkerAnswer): ThreadOutcome {
  if (stray === undefined || hasFailed(result.messages, false)) return { result, fell: false };
  const reason = `Unexpected damage (${stray}), expected a whole PDF: download it again`;
  return { result: failed('pdf-damaged', reason), fell: true };
}

function fallen(why: string): ThreadOutcome {
  const reason = `Unexpected end of the conversion (${why}), expected a report: the file may be damaged; open it and save it anew`;
  return { result: failed('stopped', reason), fell: true };
}

function tooLong(): ThreadOutcome {
  const reason = `Unexpected silence of ${LONGEST_MS / 1000} seconds, expected a report: the file may be damaged; open it and save it anew`;
  return { result: failed('stopped', reason), fell: false };
}

function tooMuch(size: number): ThreadOutcome {
  const reason = `Unexpected ${size} MB of memory, expected at most ${MOST_MB} MB for one document: it unpacks to more than any report; open it and save it anew`;
  return { result: failed('too-much-memory', reason), fell: false };
}
