/** A Pagefind bundle of the pages of reports, written by Pagefind's own Node API. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { forPagefind } from './page.ts';

/** What Pagefind writes for its own interfaces, which this site does not use. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/u;
const FOLDERS = ['fragment', 'index', 'filter'];
/** What every packed file of Pagefind begins with. */
const SIGNATURE = 'pagefind_dcd';

/** A page as it stands in the built site. */
export interface BuiltPage {
  /** From the root of the site, without its base: `/reports/…/`. */
  url: string;
  html: string;
}

/** What Pagefind kept of a page: its words in order, and where its anchors stand among them. */
export interface Fragment {
  /** Pagefind's name of the page, by its content. */
  id: string;
  url: string;
  content: string;
  anchors: { id: string; text: string; location: number }[];
}

/**
 * Has bundles written, all with chunks of one size. Pagefind's binary reads that from the environment when it starts, so
 * each size has a process of its own; the name says that another version may know it no more, so the version is pinned
 * and a test looks at the chunks.
 * @param chunkSize Bytes of a chunk of the index before it is packed: Pagefind's own 40,000 would make a query of six
 *   words half a megabyte.
 */
export async function withChunkSize(chunkSize: number, write: () => Promise<void>): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  await write();
  await close();
}

/** Writes a bundle into a folder, in place of what stood there. Fails with Pagefind's own words. */
export async function writeBundle(pages: readonly BuiltPage[], folder: string): Promise<Fragment[]> {
  for (const each of FOLDERS) rmSync(join(folder, each), { recursive: true, force: true });
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { url, html } of pages) {
    const added = await index.addHTMLFile({ url, content: forPagefind(html) });
    if (added.errors.length > 0) throw new Error(`Pagefind cannot index ${url}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind cannot write ${folder}: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
  return readFragments(folder);
}

function readFragments(folder: string): Fragment[] {
  return readdirSync(join(folder, 'fragment')).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString();
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Omit<Fragment, 'id'>;
    return { ...fragment, id: name.slice(0, name.indexOf('.')) };
  });
}
