/** Fetches one file by itself, checks it and keeps it. */
import { unpacked } from '../../search/engine/files.ts';
import { typeOf } from './file-type.ts';
import { PAST_THE_WORKER } from '../sets/places.ts';
import type { ListedFile } from '../sets/sets.ts';
import { BASE, hashOf, putContent } from './store.client.ts';

const TRIES = 3;
/** A server that sends nothing for so long is lost. */
const LONGEST_SILENCE_MS = 30_000;

/** Why fetching stops altogether. */
export type Stop = 'paused' | 'lost' | 'full' | 'foreign';
type Kept = 'kept' | 'failed' | 'full';

/** Fetches a file, some times over if it comes otherwise than published. */
export async function fetchFile(file: ListedFile, signal: AbortSignal): Promise<Kept | Stop> {
  const [path, hash] = file;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const body = await bytesOf(`${path}?${PAST_THE_WORKER}=${hash}`, signal);
    if (body === 'paused' || body === 'lost') return body;
    const kept = body === 'refused' ? 'failed' : await keepContent(file, await contentIn(path, body));
    if (kept !== 'failed') return kept;
  }
  return 'failed';
}

/** The body of a file, straight from the network. */
export async function bytesOf(
  address: string,
  signal: AbortSignal,
  came?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | 'refused' | 'paused' | 'lost'> {
  if (signal.aborted) return 'paused';
  const silence = new Silence(LONGEST_SILENCE_MS);
  try {
    const both = AbortSignal.any([signal, silence.signal]);
    const response = await fetch(BASE + encodeURI(address), { cache: 'no-store', signal: both });
    if (!response.ok) return 'refused';
    const counted = response.body?.pipeThrough(
      counter((bytes) => {
        silence.broken();
        came?.(bytes);
      }),
    );
    return new Uint8Array(await new Response(counted).arrayBuffer());
  } catch {
    return signal.aborted ? 'paused' : 'lost';
  } finally {
    silence.end();
  }
}

/** Aborts when nothing has come for a while. */
class Silence {
  readonly #controller = new AbortController();
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(longest: number) {
    this.#longest = longest;
    this.broken();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(), this.#longest);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** Keeps a content if it is what its hash says. */
export async function keepContent([path, hash]: ListedFile, content: Uint8Array<ArrayBuffer>): Promise<Kept> {
  if ((await hashOf(content)) !== hash) return 'failed';
  try {
    await putContent(hash, content, typeOf(path));
    return 'kept';
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'QuotaExceededError' ? 'full' : 'failed';
  }
}

/** The content of a file as it came: the files of the index are kept unpacked. */
export async function contentIn(path: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return path.endsWith('.bin') ? unpacked(body).catch(() => body) : body;
}

function counter(came: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      came(chunk.length);
      controller.enqueue(chunk);
    },
  });
}
