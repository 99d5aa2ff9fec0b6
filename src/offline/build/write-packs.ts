/** Writes the packs of the sets into the built site. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { forgetUnused, keptBytes } from '../../incremental/kept-steps.ts';
import { inTurn } from '../sets/in-turn.ts';
import { packGroups, type PageFacts } from './packs.ts';
import { filesAt, plan } from '../sets/plan.ts';
import { isPrecached, type CutSet, type ListedFile, type Pack, type SetManifest } from '../sets/sets.ts';
import { contentOf, hash } from './site-files.ts';

const FOLDER = 'offline/packs';
const PACKED_AT_A_TIME = 2;
const compress = promisify(zstdCompress);

type Packed = Omit<Pack, 'holds' | 'prefix'>;

/** What a pack is made of. */
interface Contents {
  files: ListedFile[];
  prefix: ListedFile[];
}

/** Gives every set its packs; sets that hold the same contents share them. */
export async function withPacks<Cut extends CutSet>(
  dist: string,
  sets: readonly Cut[],
  facts: PageFacts,
): Promise<(Cut & SetManifest)[]> {
  const groups = sets.map(({ files }) =>
    packGroups(files, facts).map(({ holds, prefix = [] }) => {
      const contents = { files: filesAt(files, holds), prefix: filesAt(files, prefix) };
      return { holds, prefix, key: keyOf(contents), contents };
    }),
  );
  const written = await writePacks(dist, new Map(groups.flat().map(({ key, contents }) => [key, contents])));
  return sets.map((set, at) => {
    const packs = (groups[at] ?? []).flatMap(({ holds, prefix, key }) => {
      const packed = written.get(key);
      return packed === undefined ? [] : [{ ...packed, holds, ...(prefix.length === 0 ? {} : { prefix }) }];
    });
    return { ...set, packs, wire: plan({ files: set.files, packs }, precached(set.files)).bytes };
  });
}

const precached = (files: readonly ListedFile[]): Set<string> =>
  new Set(files.filter(([path]) => isPrecached(path)).map(([, content]) => content));

const keyOf = ({ files, prefix }: Contents): string =>
  [prefix, files].map((some) => some.map(([, content]) => content).join()).join(' ');

async function writePacks(dist: string, groups: Map<string, Contents>): Promise<Map<string, Packed>> {
  rmSync(join(dist, FOLDER), { recursive: true, force: true });
  mkdirSync(join(dist, FOLDER), { recursive: true });
  const written = new Map<string, Packed>();
  await inTurn(
    [...groups],
    PACKED_AT_A_TIME,
    async ([key, contents]) => void written.set(key, await writePack(dist, contents)),
  );
  forgetUnused('pack');
  return written;
}

/** Its file's ending names no compression: a host could take that for one of the transfer. */
async function writePack(dist: string, contents: Contents): Promise<Packed> {
  const read = (files: readonly ListedFile[]) => Buffer.concat(files.map(([path]) => contentOf(dist, path)));
  const bytes = await keptBytes('pack', keyOf(contents), () => pack(read(contents.files), read(contents.prefix)));
  const path = `${FOLDER}/${hash(bytes)}.pack`;
  writeFileSync(join(dist, path), bytes);
  return { path, bytes: bytes.length };
}

/**
 * Packs contents; it reaches back over the whole of them, though the decoder no farther than 2^25 bytes.
 * @param prefix Contents that the device has already: what they say is not said again.
 */
export function pack(raw: Uint8Array, prefix: Uint8Array = new Uint8Array()): Promise<Buffer> {
  const window = Math.min(25, Math.max(10, Math.ceil(Math.log2(raw.length + prefix.length + 1))));
  return compress(raw, {
    pledgedSrcSize: raw.length,
    chunkSize: 1 << 20,
    ...(prefix.length === 0 ? {} : { dictionary: prefix }),
    params: { [constants.ZSTD_c_compressionLevel]: 12, [constants.ZSTD_c_windowLog]: window },
  });
}
