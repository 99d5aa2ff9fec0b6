/** Numbers of variable length: seven bits a byte, the lowest first; the eighth bit says that more follow. */

/** The bytes of a list of whole numbers from 0 on. */
export function encodeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (let rest of numbers) {
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads such a list, one number after the other. */
export class NumberReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Fails where the bytes end. */
  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('Unexpected end of a file of the search, expected a number');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}
