/** Builds the index of what is kept, beside the page. */
/// <reference lib="webworker" />
import { buildIndexWith, type Craft, type IndexFiles } from './index/build.ts';
import { together, type Shelf } from './shelf.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Nothing travels and nothing is stored: names need only differ, and bytes stay as they are. */
function inMemory(): Craft {
  let names = 0;
  return { name: () => String((names += 1)), pack: (bytes) => bytes };
}

self.onmessage = ({ data }: MessageEvent<Shelf[]>): void => {
  self.postMessage(buildIndexWith(inMemory(), together(data)) satisfies IndexFiles);
};
