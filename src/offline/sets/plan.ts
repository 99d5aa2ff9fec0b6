/** Which way missing contents come: packed together, or file by file; whichever costs fewer bytes. */
import { missing, type ListedFile, type Pack, type SetManifest } from './sets.ts';

/** What is wanted: files, and the packs that hold them (by their place among the files). */
export type Load = Pick<SetManifest, 'files' | 'packs'>;

/** A pack that is to be fetched, with the contents that stand in it, in their order. */
export interface Parcel {
  path: string;
  bytes: number;
  contents: ListedFile[];
  /** The contents without which it cannot be unpacked. */
  prefix: ListedFile[];
}

export interface Plan {
  parcels: Parcel[];
  files: ListedFile[];
  /** What travels in all, without headers. */
  bytes: number;
}

/** About what a request costs besides, in bytes: its headers and those of the answer. Of small files that is much. */
const HEADERS = 300;

/** The way that costs the fewest bytes, headers counted, the packs that save most first. */
export function plan({ files, packs }: Load, present: ReadonlySet<string>): Plan {
  const open = new Map(missing(files, present).map((file) => [file[1], file]));
  const found = ({ contents }: Parcel): ListedFile[] =>
    [...new Set(contents.map(([, hash]) => open.get(hash)))].filter((file) => file !== undefined);
  const saved = (parcel: Parcel): number => {
    const alone = found(parcel);
    return wireOf(alone) + alone.length * HEADERS - parcel.bytes - HEADERS;
  };
  const candidates = packs
    .map(({ path, bytes, holds, prefix = [] }) => ({
      path,
      bytes,
      contents: filesAt(files, holds),
      prefix: filesAt(files, prefix),
    }))
    .map((parcel) => ({ parcel, saves: saved(parcel) }))
    .toSorted((one, other) => other.saves - one.saves);
  const parcels: Parcel[] = [];
  for (const { parcel } of candidates) {
    if (saved(parcel) <= 0) continue;
    parcels.push(parcel);
    for (const [, hash] of parcel.contents) open.delete(hash);
  }
  const single = [...open.values()];
  return { parcels, files: single, bytes: parcels.reduce((sum, { bytes }) => sum + bytes, wireOf(single)) };
}

/** What several sets want, as one. */
export function sumOfLoads(loads: readonly Load[]): Load {
  const files: ListedFile[] = [];
  const packs = new Map<string, Pack>();
  for (const load of loads) {
    const shift = files.length;
    const moved = (places: readonly number[]): number[] => places.map((at) => at + shift);
    for (const { prefix, ...pack } of load.packs)
      packs.set(pack.path, {
        ...pack,
        holds: moved(pack.holds),
        ...(prefix === undefined ? {} : { prefix: moved(prefix) }),
      });
    files.push(...load.files);
  }
  return { files, packs: [...packs.values()] };
}

/** The files at these places of a list. */
export const filesAt = (files: readonly ListedFile[], places: readonly number[]): ListedFile[] =>
  places.map((at) => files[at]).filter((file) => file !== undefined);

/** Bytes of files on the wire, each fetched by itself. */
export const wireOf = (files: readonly ListedFile[]): number => files.reduce((sum, [, , , wire]) => sum + wire, 0);
