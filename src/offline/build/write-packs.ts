/** Writes the packs of the sets into the built site. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { forgetUnused, keptBytes } from '../../incremental/kept-steps.ts';
import { inTurn } from '../sets/in-turn.ts';
import { packGroups } from './packs.ts';
import { filesAt, plan } from '../sets/plan.ts';
import { isPrecached, type CutSet, type ListedFile, type Pack, type SetManifest } from '../sets/sets.ts';
import { contentOf, hash } from './site-files.ts';

const FOLDER = 'offline/packs';
const PACKED_AT_A_TIME = 2;
const compress = promisify(zstdCompress);

type Packed = Omit<Pack, 'holds'>;

/** Gives every set its packs; sets that hold the same contents share them. */
export async function withPacks<Cut extends CutSet>(
  dist: string,
  sets: readonly Cut[],
  age: (path: string) => string,
): Promise<(Cut & SetManifest)[]> {
  const groups = sets.map(({ files }) =>
    packGroups(files, age).map((holds) => ({ holds, key: keyOf(filesAt(files, holds)), files: filesAt(files, holds) })),
  );
  const written = await writePacks(dist, new Map(groups.flat().map(({ key, files }) => [key, files])));
  return sets.map((set, at) => {
    const packs = (groups[at] ?? []).flatMap(({ holds, key }) => {
      const packed = written.get(key);
      return packed === undefined ? [] : [{ ...packed, holds }];
    });
    return { ...set, packs, wire: plan({ files: set.files, packs }, precached(set.files)).bytes };
  });
}

const precached = (files: readonly ListedFile[]): Set<string> =>
  new Set(files.filter(([path]) => isPrecached(path)).map(([, content]) => content));

const keyOf = (files: readonly ListedFile[]): string => files.map(([, content]) => content).join();

async function writePacks(dist: string, groups: Map<string, ListedFile[]>): Promise<Map<string, Packed>> {
  rmSync(join(dist, FOLDER), { recursive: true, force: true });
  mkdirSync(join(dist, FOLDER), { recursive: true });
  const written = new Map<string, Packed>();
  await inTurn(
    [...groups],
    PACKED_AT_A_TIME,
    async ([key, files]) => void written.set(key, await writePack(dist, files)),
  );
  forgetUnused('pack');
  return written;
}

/** Its file's ending names no compression: a host could take that for one of the transfer. */
async function writePack(dist: string, files: readonly ListedFile[]): Promise<Packed> {
  const bytes = await keptBytes('pack', keyOf(files), () =>
    pack(Buffer.concat(files.map(([path]) => contentOf(dist, path)))),
  );
  const path = `${FOLDER}/${hash(bytes)}.pack`;
  writeFileSync(join(dist, path), bytes);
  return { path, bytes: bytes.length };
}

/** Packs contents; it reaches back over the whole of them, though the decoder no farther than 2^25 bytes. */
export function pack(raw: Uint8Array): Promise<Buffer> {
  const window = Math.min(25, Math.max(10, Math.ceil(Math.log2(raw.length + 1))));
  return compress(raw, {
    pledgedSrcSize: raw.length,
    chunkSize: 1 << 20,
    params: { [constants.ZSTD_c_compressionLevel]: 12, [constants.ZSTD_c_windowLog]: window },
  });
}
