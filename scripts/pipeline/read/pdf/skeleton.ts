/**
 * What stands between the streams of a PDF: objects, and the table that says where each is. No checksum covers it. Where
 * it is out of order, pdf.js looks for what it can still find and goes on without the rest, which may be most of the text.
 */
import type { Stream } from './streams.ts';

/** More zero bytes in a row than any object holds: they show that a file was put together from pieces. */
const ZEROS = '\0'.repeat(16);

/** Why the skeleton of a file is in doubt, if it is. `file` is a letter a byte. */
export function doubtOf(file: string, streams: readonly Stream[]): string | undefined {
  const last = file.slice(file.lastIndexOf('startxref'));
  const table = Number(/^startxref\s{1,4}(?<place>\d{1,10})/u.exec(last)?.groups?.['place'] ?? -1);
  if (!/^\s{0,4}(?:xref|\d{1,9}\s\d{1,5}\sobj)/u.test(file.slice(table, table + 32)))
    return 'its table of objects is not where it says';
  if (streams.some(({ isMeasured }) => !isMeasured)) return 'a stream does not end where it says';
  const skeleton = between(file, streams);
  if (skeleton.includes(ZEROS)) return 'it holds a hole of zeros';
  const begun = count(skeleton, /\d{1,9}\s{1,4}\d{1,5}\s{1,4}obj\b/gu);
  const ended = count(skeleton, /\bendobj\b/gu);
  return begun === ended ? undefined : `of ${begun} objects ${ended} have an end`;
}

function between(file: string, streams: readonly Stream[]): string {
  const edges = [0, ...streams.flatMap(({ start, end }) => [start, end]), file.length];
  return edges.map((edge, index) => (index % 2 === 0 ? file.slice(edge, edges[index + 1]) : '')).join('\n');
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
