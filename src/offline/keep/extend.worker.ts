/** Makes the terms of a newer index beside the page. */
/// <reference lib="webworker" />
import { extendedShards } from '../../search/kept/index/additions.ts';

export interface ExtendMessage {
  shards: Uint8Array[];
  addition: Uint8Array;
}

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { shards, addition } }: MessageEvent<ExtendMessage>): void => {
  self.postMessage(extendedShards(shards, addition));
};
