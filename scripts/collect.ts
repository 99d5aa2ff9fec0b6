/** `npm run collect`: brings documents that are not here yet. What it takes: `collect/arguments.ts`. */
import { readFileSync } from 'node:fs';
import { COLLECT_USAGE, type CollectOptions, optionsOf } from './collect/arguments.ts';
import { UnusableArguments } from './ingest/arguments.ts';
import { NotFetched, PoliteFetcher } from './collect/polite.ts';
import { collectProgress, collectSummary } from './collect/progress.ts';
import { readList } from './collect/read-list.ts';
import { providerPage, publicationsOn } from './collect/regulator-pages.ts';
import { collect } from './collect/run.ts';
import type { Wanted } from './collect/wanted.ts';
import { printable } from './ingest/printable.ts';
import { readAuthorities } from './reference/read-authorities.ts';

const stop = { asked: false };
process.on('SIGINT', () => {
  if (stop.asked) process.exit(130);
  stop.asked = true;
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = optionsOf(args);
    const fetcher = new PoliteFetcher({ pauseMs: options.pauseMs });
    const { wanted, faults } = await wantedOf(options, fetcher);
    for (const fault of faults) console.error(printable(fault));
    const { out, dryRun } = options;
    const outcomes = await collect(wanted, { fetcher, out, dryRun, told: collectProgress(process.stdout), stop });
    console.log(collectSummary(outcomes));
    if (stop.asked) return 130;
    return faults.length > 0 || outcomes.some(({ state }) => state === 'failed') ? 1 : 0;
  } catch (error) {
    const usage = error instanceof UnusableArguments ? `\n\n${COLLECT_USAGE}` : '';
    console.error(`${printable(error instanceof Error ? error.message : String(error))}${usage}`);
    return 2;
  }
}

/**
 * The documents of the list and of the authorities' pages; a page that cannot be fetched is reported, and the run goes
 * on.
 */
async function wantedOf(
  options: CollectOptions,
  fetcher: PoliteFetcher,
): Promise<{ wanted: Wanted[]; faults: string[] }> {
  const wanted = options.list === undefined ? [] : listed(options.list);
  const faults: string[] = [];
  for (const slug of options.authorities) {
    if (stop.asked) break;
    try {
      wanted.push(...(await onPageOf(slug, options.site, fetcher)));
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      faults.push(`failed ${slug}\n  ${error.message}`);
    }
  }
  return { wanted, faults };
}

function listed(file: string): Wanted[] {
  try {
    return readList(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnusableArguments(`The list ${file} cannot be used. ${(error as Error).message}`);
  }
}

async function onPageOf(slug: string, site: string, fetcher: PoliteFetcher): Promise<Wanted[]> {
  const urn = readAuthorities('content/authorities').find((authority) => authority.slug === slug)?.codes.ofsted;
  if (urn === undefined)
    throw new UnusableArguments(`Unexpected authority "${slug}", expected a slug with Ofsted's number`);
  const { status, body, url } = await fetcher.fetch(providerPage(site, urn));
  if (status !== 200)
    throw new NotFetched(`${providerPage(site, urn)} answers ${status}: look at the page in a browser`);
  return publicationsOn(new TextDecoder().decode(body), url).map((each) => ({ ...each, authority: slug }));
}
