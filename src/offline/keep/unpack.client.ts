/** Unpacks in a worker. */
import { aside } from './aside.client.ts';
import type { PackedMessage } from './unpack.worker.ts';

/** The contents of a pack one after another; fails where it cannot be read. */
export function unpackAside(
  packed: Uint8Array<ArrayBuffer>,
  length: number,
  prefix: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('unpack.worker.ts', import.meta.url), { type: 'module' });
  return aside(worker, { packed, length, prefix } satisfies PackedMessage, [packed.buffer, prefix.buffer]);
}
