import { parseArgs } from 'node:util';
import { UnusableArguments } from '../ingest/arguments.ts';

/** What `npm run collect` was asked to do. */
export interface CollectOptions {
  list?: string;
  /** Slugs of authorities whose pages at the regulator are looked through. */
  authorities: string[];
  /** The regulator's site. */
  site: string;
  out: string;
  dryRun: boolean;
  pauseMs: number;
}

export const COLLECT_USAGE = `Use: npm run collect -- [--list FILE] [--authority SLUG …] [--out DIR] [--dry-run] [--pause SECONDS] [--site URL]

Brings documents that are not here yet, each with a sidecar (NAME.pdf.yaml: address, day of publication, when it was
fetched, SHA-256). Without --list and --authority: the list content/sources.csv. Without --out: content/sources.
  --list FILE       a CSV file with the columns url, authority, kind, published, title (only url is needed)
  --authority SLUG  looks through the authority's page at the regulator; may be given several times
  --out DIR         where the files go
  --dry-run         says what would be fetched, and asks no server for a document
  --pause SECONDS   between two requests; 2 where it is left out
Ends with 0 where all went well, 1 where some failed, 2 where the arguments cannot be used, 130 where Ctrl-C stopped it:
the next run goes on from there.`;

/** @throws UnusableArguments */
export function optionsOf(args: readonly string[]): CollectOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        authority: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: 'content/sources' },
        site: { type: 'string', default: 'https://reports.ofsted.gov.uk' },
        'dry-run': { type: 'boolean', default: false },
        pause: { type: 'string', default: '2' },
      },
    });
    if (positionals.length > 0) throw new UnusableArguments(`Unexpected "${positionals[0]}"`);
    const { authority: authorities, out, site, 'dry-run': dryRun } = values;
    const list = values.list ?? (authorities.length === 0 ? 'content/sources.csv' : undefined);
    return { ...(list !== undefined && { list }), authorities, out, site, dryRun, pauseMs: pauseOf(values.pause) };
  } catch (error) {
    throw error instanceof UnusableArguments ? error : new UnusableArguments((error as Error).message);
  }
}

function pauseOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= 0) return seconds * 1000;
  throw new UnusableArguments(`Unexpected pause "${text}", expected seconds`);
}
