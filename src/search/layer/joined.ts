/** The files of a small bundle as one file: what a kept authority or theme is searched by travels and is kept whole. */

/** A table of paths and lengths as JSON, its own length before it in four bytes, and the files behind it. */
export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const table = new TextEncoder().encode(JSON.stringify([...files].map(([path, { length }]) => [path, length])));
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 4 + table.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, table.length);
  bytes.set(table, 4);
  let at = 4 + table.length;
  for (const file of files.values()) {
    bytes.set(file, at);
    at += file.length;
  }
  return bytes;
}

/** The inverse. Fails where the bytes end too early. */
export function splitFiles(bytes: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  let at = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const table = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as [path: string, length: number][];
  return new Map(
    table.map(([path, length]) => {
      const file = bytes.subarray(at, (at += length));
      if (file.length === length) return [path, file];
      throw new RangeError(`Unexpected end of the files of a bundle in ${path}, expected ${length} bytes`);
    }),
  );
}
