/** Hands a pack to a worker of its own, and ends that: its memory goes with it. */
import type { PackedMessage } from './unpack.worker.ts';

/** The contents of a pack one after another; fails where it cannot be read. */
export async function unpackAside(packed: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('unpack.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ packed, length } satisfies PackedMessage, [packed.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
