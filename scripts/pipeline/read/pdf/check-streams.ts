/** Finds damage in a PDF before pdf.js reads the file and silently passes over it. Takes some 6 ms a report. */
import { type ObjectText, objectsOfFile, objectsOfStream, pagesOfContents } from './page-numbers.ts';
import { marksIn } from './actual-text.ts';
import type { MarksByPage } from './read-pages.ts';
import { doubtOf } from './skeleton.ts';
import { type Stream, streamsOf, unpackStream } from './streams.ts';

/**
 * The most that the streams of one document may unpack to, without pictures. The largest report known unpacks to 2.4
 * MB.
 */
const MOST_MB = 100;

/** A stream that cannot be unpacked. */
export interface DamagedStream {
  why: string;
  /** Whether text may stand in it: it does not in the outlines of a font. */
  holdsText: boolean;
  /** Where one page draws it. */
  page?: number;
}

export interface StreamCheck {
  damaged: DamagedStream[];
  /** How many megabytes are too many, where they are. */
  tooLarge?: number;
  /** Why what stands between the streams is in doubt, where it is. */
  doubt?: string;
  /** The marks of pages that say of some of them what they stand for. */
  marks?: MarksByPage;
}

/** Streams without words, in which damage can be seen on the page: pictures, notes of the writing program, curves. */
const NO_TEXT = /\/Subtype\s{0,4}\/Image|\/Type\s{0,4}\/(?:Metadata|EmbeddedFile)|\/FunctionType/u;
const FONT = /\/Length[123]\b|\/Subtype\s{0,4}\/(?:Type1C|CIDFontType0C|OpenType)/u;
/** A profile of colours. */
const PROFILE = /\/N\s{1,4}\d/u;
const OBJECTS = /\/Type\s{0,4}\/ObjStm/u;

/** Unpacks what may hold words. A file with a password is not looked into: all in it is ciphered. */
export function checkStreams(bytes: Uint8Array): StreamCheck {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (file.includes('/Encrypt')) return { damaged: [] };
  const streams = [...streamsOf(file, bytes)];
  const objects = objectsOfFile(file);
  const unpackedBy = new Map<number, Uint8Array>();
  const broken: { stream: Stream; why: string }[] = [];
  let left = MOST_MB * 1e6;
  for (const stream of streams.filter(holdsWords)) {
    const unpacked = unpackStream(stream, left);
    if (unpacked.is === 'too-large') return { damaged: [], tooLarge: MOST_MB };
    if (unpacked.is === 'damaged') broken.push({ stream, why: unpacked.why });
    if (unpacked.is === 'whole') {
      left -= unpacked.bytes.length;
      unpackedBy.set(stream.number, unpacked.bytes);
    }
    if (unpacked.is === 'whole' && OBJECTS.test(stream.dictionary)) {
      objects.push(...objectsOfStream(unpacked.bytes, stream.dictionary));
    }
  }
  const doubt = doubtOf(file, streams);
  const marks = marksByPage(unpackedBy, objects);
  return { damaged: damagedOf(broken, objects), ...(doubt !== undefined && { doubt }), ...(marks && { marks }) };
}

/** The marks of each page whose content holds an `ActualText`; most files hold none. */
function marksByPage(
  unpacked: ReadonlyMap<number, Uint8Array>,
  objects: readonly ObjectText[],
): MarksByPage | undefined {
  const buffers = new Map(
    [...unpacked].map(([number, bytes]) => [number, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]),
  );
  const holding = new Set(
    [...buffers].filter(([, buffer]) => buffer.includes('/ActualText')).map(([number]) => number),
  );
  if (holding.size === 0) return undefined;
  const contents = [...pagesOfContents(objects)];
  const pages = new Set(contents.filter(([number]) => holding.has(number)).map(([, page]) => page));
  return new Map(
    [...pages].map((page) => {
      const own = contents
        .filter((each) => each[1] === page)
        .map(([number]) => buffers.get(number)?.toString('latin1') ?? '');
      return [page, marksIn(own.join('\n'))];
    }),
  );
}

function holdsWords({ dictionary }: Stream): boolean {
  return !NO_TEXT.test(dictionary) && (!PROFILE.test(dictionary) || OBJECTS.test(dictionary));
}

function damagedOf(broken: readonly { stream: Stream; why: string }[], objects: ObjectText[]): DamagedStream[] {
  if (broken.length === 0) return [];
  const pages = pagesOfContents(objects);
  return broken.map(({ stream: { number, dictionary }, why }) => {
    const page = pages.get(number);
    return { why, holdsText: !FONT.test(dictionary), ...(page === undefined ? {} : { page }) };
  });
}
