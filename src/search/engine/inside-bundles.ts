/** Files inside a bundle that is one file, by addresses as if that were a folder: `…/kept/theme-neglect.bin/paragraphs/facts.bin`. */
import { splitFiles } from '../layer/joined.ts';
import { unpacked, type Fetch } from './files.ts';

const INSIDE = /^(?<bundle>.+\.bin)\/(?<path>.+)$/u;

type Opened = Map<string, Uint8Array<ArrayBuffer>> | Response;

/** Fetches files, those inside such a bundle too: each bundle is fetched and taken apart once. */
export function insideBundles(fetcher: Fetch): Fetch {
  const bundles = new Map<string, Promise<Opened>>();
  const open = async (bundle: string, init?: RequestInit): Promise<Opened> => {
    const response = await fetcher(bundle, init);
    return response.ok ? splitFiles(await unpacked(new Uint8Array(await response.arrayBuffer()))) : response;
  };
  return async (address, init) => {
    const { bundle, path = '' } = INSIDE.exec(address)?.groups ?? {};
    if (bundle === undefined) return fetcher(address, init);
    let opening = bundles.get(bundle);
    if (opening === undefined) {
      opening = open(bundle, init);
      opening.catch(() => bundles.delete(bundle));
      bundles.set(bundle, opening);
    }
    const opened = await opening;
    if (opened instanceof Response) return opened.clone();
    const file = opened.get(path);
    return new Response(file ?? null, { status: file === undefined ? 404 : 200 });
  };
}
