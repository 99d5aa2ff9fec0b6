/** Fetches the files of a set: a few at a time, each checked against its hash, stopped and resumed at any file. */
import { PAST_THE_WORKER } from './places.ts';
import { missing } from './record.ts';
import type { ListedFile } from './sets.ts';
import { BASE, hashOf, presentHashes, putContent } from './store.client.ts';
import type { Outcome } from './wording.ts';

const AT_A_TIME = 6;
const TRIES = 3;

export type Progress = (done: number, of: number, secondsLeft: number | undefined) => void;
type Stop = Exclude<Outcome['state'], 'keeping' | 'changed'>;

/** Fetches what is missing of these files; says how it ended. `ready` means: every content was found in the store. */
export async function fetchFiles(
  files: readonly ListedFile[],
  signal: AbortSignal,
  progress: Progress,
): Promise<{ state: Stop; done: number; of: number; paths: string[] }> {
  const todo = missing(files, await presentHashes());
  const of = total(missing(files, new Set()));
  let done = of - total(todo);
  const [began, before] = [performance.now(), done];
  const failed: string[] = [];
  let stop: Stop | undefined;
  progress(done, of, undefined);
  const worker = async (): Promise<void> => {
    for (let file = todo.shift(); file !== undefined && stop === undefined; file = todo.shift()) {
      if (signal.aborted) return void (stop = 'paused');
      const result = await fetchFile(file, signal);
      if (result === 'failed') failed.push(`/${file[0]}`);
      else if (result !== 'kept') stop ??= result;
      else {
        done += file[3];
        const pace = (performance.now() - began) / 1000 / (done - before);
        progress(done, of, performance.now() - began > 1000 ? pace * (of - done) : undefined);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  const left = stop ?? (failed.length > 0 ? 'failed' : undefined);
  if (left !== undefined) return { state: left, done, of, paths: failed };
  const gone = missing(files, await presentHashes());
  return { state: gone.length === 0 ? 'ready' : 'failed', done, of, paths: gone.map(([path]) => `/${path}`) };
}

type Fetched = 'kept' | 'failed' | 'paused' | 'lost' | 'full';

async function fetchFile([path, hash]: ListedFile, signal: AbortSignal): Promise<Fetched> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    let response: Response;
    let body: ArrayBuffer;
    try {
      response = await fetch(`${BASE}${encodeURI(path)}?${PAST_THE_WORKER}=${hash}`, { cache: 'no-store', signal });
      body = await response.arrayBuffer();
    } catch {
      return signal.aborted ? 'paused' : 'lost';
    }
    if (!response.ok || (await hashOf(body)) !== hash) continue;
    try {
      await putContent(hash, body, response.headers.get('Content-Type') ?? 'application/octet-stream');
      return 'kept';
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'QuotaExceededError') return 'full';
    }
  }
  return 'failed';
}

const total = (files: readonly ListedFile[]): number => files.reduce((sum, [, , , wire]) => sum + wire, 0);
