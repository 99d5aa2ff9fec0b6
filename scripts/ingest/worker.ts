/** Converts one document after the other, in a thread of its own. Reads files, writes none. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { convert } from '../pipeline/pipeline.ts';
import type { Source } from './find-sources.ts';
import { readReference } from './reference.ts';
import { type Result, resultOf } from './result.ts';
import { tooLarge } from './too-large.ts';

const reference = readReference();

parentPort?.on('message', async (source: Source) => {
  parentPort?.postMessage(await convertFile(source));
});

async function convertFile({ file, name, sidecar }: Source): Promise<Result> {
  const start = performance.now();
  try {
    const refused = tooLarge(file);
    if (refused) return refused;
    const bytes = new Uint8Array(readFileSync(file));
    const beside = sidecar === undefined ? {} : { sidecar: readFileSync(sidecar, 'utf8') };
    const conversion = await convert({ path: name, bytes, ...beside }, reference);
    return resultOf(conversion, (performance.now() - start) / 1000);
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Result {
  const reason = `Unexpected fault while reading: ${error instanceof Error ? error.message : String(error)}`;
  const words = { source: 0, kept: 0, furniture: 0, lost: 0 };
  return { outputs: [], words, messages: [{ rule: 'unreadable', severity: 'fail', reason }], seconds: 0 };
}
