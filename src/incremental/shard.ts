/** A site built in shards: each builds the pages of some authorities and themes, `npm run join` puts them together. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../library/digest.ts';
import { reportsDirectory } from '../library/directories.ts';
import { madeBy } from './made-by.ts';

export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** What a shard says of itself, in a file that the joined site does not have. */
export interface ShardMark extends Shard {
  /** The hash of all that it was made of: shards of one site have the same. */
  made: string;
}
export const MARK_FILE = 'shard.json';

/**
 * The shard that `PILCROW_SHARD` names, such as `2/3`; undefined where the whole site is built.
 * @throws where it names none
 */
export function shardNamed(text: string | undefined): Shard | undefined {
  if (text === undefined || text === '') return undefined;
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/u.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new Error(`PILCROW_SHARD is “${text}”; it names a shard and how many there are, such as 2/3.`);
  return { number, of };
}

/** Whether the pages of an authority or a theme, by its slug, are built in the shard: each is in one, on every machine. */
export const isInShard = (slug: string, { number, of }: Shard): boolean =>
  Number.parseInt(hash('sha256', slug, 'hex').slice(0, 8), 16) % of === number - 1;

/** As an Astro integration, beside those that need no whole site: leaves the mark. */
export function markShard({ number, of }: Shard): AstroIntegration {
  return {
    name: 'pilcrow:shard',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const mark: ShardMark = { number, of, made: digestOf([madeBy(), reportsDigest()]) };
        writeFileSync(join(fileURLToPath(dir), MARK_FILE), JSON.stringify(mark));
        logger.info(`shard ${number} of ${of}: search, offline sets and links come when all are joined`);
      },
    },
  };
}

function reportsDigest(): string {
  const files = readdirSync(reportsDirectory, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return digestOf(
    paths.map((path) => [path.slice(reportsDirectory.length), hash('sha256', readFileSync(path), 'hex')]),
  );
}
