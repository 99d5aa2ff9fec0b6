/** Which folders make a site: every shard once, all made of the same. */
import type { ShardMark } from '../../src/incremental/shard.ts';

export { MARK_FILE, type ShardMark } from '../../src/incremental/shard.ts';

/** A folder, and what stands in its `shard.json`; nothing where it has none. */
export interface MarkedFolder {
  folder: string;
  mark: ShardMark | undefined;
}

/** Why the folders do not make a site, in words that say what to do; nothing where they do. */
export function whyNoSite(folders: readonly MarkedFolder[]): string | undefined {
  const marks = folders.flatMap(({ mark }) => mark ?? []);
  const unmarked = folders.find(({ mark }) => mark === undefined);
  if (unmarked)
    return `${unmarked.folder} is no shard: it has no shard.json. Build it with PILCROW_SHARD=1/3 and so on.`;
  const [first] = marks;
  if (!first) return 'No shard is given. Name the folders of all of them.';
  const different = folders.find(({ mark }) => mark?.made !== first.made || mark.of !== first.of);
  if (different)
    return `${different.folder} was built of other code, settings or reports than ${folders[0]?.folder}. Build all shards of one state.`;
  const numbers = marks.map(({ number }) => number);
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0) return `Shard ${missing.join(', ')} of ${first.of} is missing.`;
  if (numbers.length > first.of) return `A shard is given twice: ${numbers.join(', ')} of ${first.of}.`;
  return undefined;
}
