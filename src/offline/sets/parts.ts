/** The contents that stand in a pack, one after another. */
import type { ListedFile } from './sets.ts';

/** How long these contents are together. */
export const lengthOf = (contents: readonly ListedFile[]): number =>
  contents.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** Each content by itself, in their order. */
export function splitPack(raw: Uint8Array<ArrayBuffer>, contents: readonly ListedFile[]): Uint8Array<ArrayBuffer>[] {
  let at = 0;
  return contents.map(([, , bytes]) => raw.subarray(at, (at += bytes)));
}
