/** The index as the site publishes it: compressed, named by content. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildIndexWith, type IndexFiles, type IndexSources } from './build.ts';

/** The files of an index, as they are published. @param additions With what the newest reports add to an older one. */
export const buildIndex = (sources: IndexSources, additions = false): IndexFiles =>
  buildIndexWith(
    {
      name: (content) => createHash('sha256').update(content).digest('hex').slice(0, 10),
      pack: (bytes) => gzipSync(bytes, { level: 9 }),
      additions,
    },
    sources,
  );
