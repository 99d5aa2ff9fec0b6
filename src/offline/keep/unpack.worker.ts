/** Unpacks beside the page, which stays quick under the reader's hand meanwhile. */
/// <reference lib="webworker" />
import { unpack } from './unpack.ts';

export interface PackedMessage {
  packed: Uint8Array<ArrayBuffer>;
  length: number;
}

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { packed, length } }: MessageEvent<PackedMessage>): void => {
  const raw = unpack(packed, length);
  self.postMessage(raw, [raw.buffer]);
};
