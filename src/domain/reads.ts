/**
 * What is read while something is made, by name: `field leeds/2018-11-ilacs paragraphs`. A build that makes only the
 * pages that change remembers of each page what it read, and makes it again when one of these is not what it was.
 */

interface Frame {
  reads: Set<string>;
  /** The values made once whose reads are among these already. */
  seen: Set<object>;
}

const frames: (Frame | undefined)[] = [];

/** Whether anybody asks what is read. */
export const isRecorded = (): boolean => frames.at(-1) !== undefined;

/** Notes that something was read. */
export function noteRead(name: string): void {
  frames.at(-1)?.reads.add(name);
}

/** Runs something, and says what it read. */
export function readsOf<T>(run: () => T): { value: T; reads: ReadonlySet<string> } {
  const frame: Frame = { reads: new Set(), seen: new Set() };
  return { value: within(frame, run), reads: frame.reads };
}

/** Runs something whose reads are no matter of who asks for it. */
export const unread = <T>(run: () => T): T => within(undefined, run);

function within<T>(frame: Frame | undefined, run: () => T): T {
  frames.push(frame);
  try {
    return run();
  } finally {
    frames.pop();
  }
}

/** Who uses what was made before has read what it was made of. @param of what was made; the same is not gone through twice */
export function noteReads(of: object, reads: ReadonlySet<string>): void {
  const frame = frames.at(-1);
  if (frame === undefined || frame.seen.has(of)) return;
  frame.seen.add(of);
  for (const name of reads) frame.reads.add(name);
}

/**
 * As `readsOf`, for what takes its time; nothing else may be recorded meanwhile. Fails where something is, for its reads
 * would be counted to the wrong page.
 */
export async function readsWhile<T>(run: () => Promise<T>): Promise<{ value: T; reads: ReadonlySet<string> }> {
  if (frames.length > 0) throw new Error('Two pages are made at once, expected one after the other.');
  const frame: Frame = { reads: new Set(), seen: new Set() };
  frames.push(frame);
  try {
    return { value: await run(), reads: frame.reads };
  } finally {
    frames.pop();
  }
}
