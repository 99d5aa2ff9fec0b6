/** Fetches what is missing of a set, packs first: each content checked against its hash, stopped and resumed at any. */
import { Account, type Progress } from './account.ts';
import { fetchFile, type Stop } from './fetch-file.client.ts';
import { fetchPack } from './fetch-pack.client.ts';
import { inTurn } from '../sets/in-turn.ts';
import { plan, wireOf, type Load, type Parcel } from '../sets/plan.ts';
import { missing } from '../sets/sets.ts';
import { keepFromShell } from './shell.client.ts';
import { presentHashes } from './store.client.ts';

export type { Progress } from './account.ts';

const FILES_AT_A_TIME = 6;
/** Where the first answers are all something else, the network is another's: the sign-in page of a train, say. */
const MOST_FOREIGN = 6;
/** One is unpacked while the next arrives. */
const PACKS_AT_A_TIME = 2;

export interface End {
  state: 'ready' | 'failed' | Stop;
  done: number;
  of: number;
  paths: string[];
}

/** Fetches what is missing; says how it ended. `ready` means: every content was found in the store. */
export async function fetchFiles(load: Load, signal: AbortSignal, progress: Progress): Promise<End> {
  const before = await presentHashes();
  const shell = await keepFromShell(load.files, before);
  const present = new Set([...before, ...shell]);
  const { parcels, files, bytes } = plan(load, present);
  const account = new Account(plan(load, shell).bytes, bytes, progress);
  const failed: string[] = [];
  let arrived = 0;
  const single = [...files];
  const inPacks = (some: readonly Parcel[]): Promise<Stop | undefined> =>
    inTurn(some, PACKS_AT_A_TIME, async (parcel) => {
      const wanted = { ...parcel, missing: new Set(missing(parcel.contents, present).map(([, hash]) => hash)) };
      const end = await fetchPack(wanted, signal, (came) => account.came(came));
      if (!Array.isArray(end)) return end;
      // What a pack could not give comes by itself.
      if (end.length > 0) account.more(wireOf(end));
      single.push(...end);
      return undefined;
    });
  const alone = (): Promise<Stop | undefined> =>
    inTurn(single.splice(0), FILES_AT_A_TIME, async (file) => {
      const end = await fetchFile(file, signal);
      if (end === 'kept') {
        account.came(file[3]);
        arrived += 1;
      } else if (end === 'failed') {
        failed.push(`/${file[0]}`);
        if (arrived === 0 && failed.length >= MOST_FOREIGN) return 'foreign';
      } else return end;
      return undefined;
    });
  const { ready = [], later = [] } = Object.groupBy(parcels, ({ prefix }) => (prefix.length === 0 ? 'ready' : 'later'));
  const stop = (await inPacks(ready)) ?? (await alone()) ?? (await inPacks(later)) ?? (await alone());
  const left = stop ?? (failed.length > 0 ? 'failed' : undefined);
  if (left !== undefined) return { state: left, ...account.sum(), paths: failed };
  const gone = missing(load.files, await presentHashes()).map(([path]) => `/${path}`);
  return { state: gone.length === 0 ? 'ready' : 'failed', ...account.sum(), paths: gone };
}
