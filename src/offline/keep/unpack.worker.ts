/** Unpacks beside the page, which stays quick under the reader's hand meanwhile. */
/// <reference lib="webworker" />
import { unpack } from './unpack.ts';

export interface PackedMessage {
  packed: Uint8Array<ArrayBuffer>;
  length: number;
  prefix: Uint8Array<ArrayBuffer>;
}

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { packed, length, prefix } }: MessageEvent<PackedMessage>): void => {
  const raw = unpack(packed, length, prefix);
  // A part of a buffer would travel with all of it.
  const own = raw.byteOffset === 0 ? raw : raw.slice();
  self.postMessage(own, [own.buffer]);
};
