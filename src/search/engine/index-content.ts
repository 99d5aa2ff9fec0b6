/**
 * Whether bytes are what a file of the index holds. A network that wants a sign-in answers every address with its page,
 * and some hosts answer with JSON: neither may pass for an index in which nothing is found.
 */

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const beginsWith = (bytes: Uint8Array, pattern: RegExp): boolean => pattern.test(text(bytes.subarray(0, 400)));
const endsWith = (bytes: Uint8Array, sign: string): boolean => bytes.at(-1) === sign.charCodeAt(0);

const isList = (bytes: Uint8Array): boolean => beginsWith(bytes, /^\[(?:\["|\])/u) && endsWith(bytes, ']');
const isForms = (bytes: Uint8Array): boolean => beginsWith(bytes, /^\{(?:\}|"[^"]*":\[\[)/u) && endsWith(bytes, '}');
const isNames = (bytes: Uint8Array): boolean => beginsWith(bytes, /^\{"authorities":\{/u) && endsWith(bytes, '}');

/** Facts as JSON, with their length before them. */
function isFacts(bytes: Uint8Array): boolean {
  if (bytes.length < 6) return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const isWhole = bytes.length >= 4 + length && bytes[3 + length] === '}'.charCodeAt(0);
  return isWhole && beginsWith(bytes.subarray(4), /^\{"version":\d/u);
}

/** By the ends of addresses. */
const CONTENTS: readonly (readonly [address: RegExp, test: (bytes: Uint8Array) => boolean])[] = [
  [/\.(?:pf_index|pf_meta|pagefind)$/u, (bytes) => beginsWith(bytes, /^pagefind_dcd/u)],
  [/paragraphs\/facts\.bin$/u, isFacts],
  [/paragraphs\/themes\.bin$/u, (bytes) => bytes.includes(0)],
  [/paragraphs\/anchors\.bin$/u, isList],
  [/paragraphs\/texts\/[^/]+$/u, isList],
  [/paragraphs\/forms\/[^/]+$/u, isForms],
  [/paragraphs\/words\/[^/]+$/u, (bytes) => beginsWith(bytes, /^\S+ \d+(?:\n|$)/u)],
  [/names\.bin$/u, isNames],
];

/** Whether a file of this address may hold these bytes, unpacked. */
export function isIndexContent(address: string, bytes: Uint8Array): boolean {
  const [, test] = CONTENTS.find(([pattern]) => pattern.test(address)) ?? [];
  return test?.(bytes) ?? bytes.length > 0;
}
