/** The last words of the large chunks of a Pagefind index, read from the chunks (CBOR, RFC 8949). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Below this, a chunk that is fetched in vain costs less than to say that it need not be. */
const LARGE = 4000;
const SIGNATURE = 'pagefind_dcd'.length;

/** Of each large chunk in the folder of an index its last word, by the chunk's name. */
export function endsOfLargeChunks(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort();
  const large = files.map((file) => ({ file, packed: readFileSync(join(folder, file)) }));
  return Object.fromEntries(
    large
      .filter(({ packed }) => packed.length > LARGE)
      .map(({ file, packed }) => [file.replace(/\.[^.]*$/u, ''), lastWord(gunzipSync(packed).subarray(SIGNATURE))]),
  );
}

/** A chunk is an array with the array of its words; each is an array that begins with the word. */
function lastWord(chunk: Buffer): string {
  const [words] = new CborReader(chunk).value() as [[word: string][]];
  return words.at(-1)?.[0] ?? '';
}

/** Reads what Pagefind writes of CBOR: whole numbers, texts, arrays and null. */
class CborReader {
  #at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): unknown {
    const head = this.#bytes.readUInt8(this.#at++);
    const [kind, short] = [head >> 5, head & 31];
    const count = short < 24 ? short : this.#more(short);
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 3) return this.#bytes.toString('utf8', this.#at, (this.#at += count));
    if (kind === 4) return Array.from({ length: count }, () => this.value());
    if (kind === 7) return null;
    throw new RangeError(`Unexpected CBOR of kind ${kind} in a chunk of Pagefind’s index, expected an array of words`);
  }

  /** 24, 25 and 26: the count follows in one, two or four bytes. */
  #more(short: number): number {
    const size = 2 ** (short - 24);
    this.#at += size;
    return this.#bytes.readUIntBE(this.#at - size, size);
  }
}
