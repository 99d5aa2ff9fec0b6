/** Converts one document after the other, in a thread of its own. Reads files, writes none. */
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { convert } from '../pipeline/pipeline.ts';
import { failed, faultOf } from './file-fault.ts';
import type { FoundSource } from './find-sources.ts';
import { readReference } from './reference.ts';
import { refusedUnread } from './refuse-unread.ts';
import { type Result, resultOf } from './result.ts';
import type { WorkerAnswer } from './thread.ts';

const reference = readReference();

/** Errors of promises that nobody waited for: pdf.js makes such where a file is damaged, even after its answer. */
const strays: string[] = [];
process.on('unhandledRejection', (error) => strays.push(error instanceof Error ? error.message : String(error)));

parentPort?.on('message', async (source: FoundSource) => {
  const result = await convertFile(source);
  // Rejections are told at the end of a turn: those of this document come before its answer.
  await setImmediate();
  const answer: WorkerAnswer = { result, strays: strays.splice(0) };
  parentPort?.postMessage(answer);
});

async function convertFile({ file, name, sidecar }: FoundSource): Promise<Result> {
  const start = performance.now();
  try {
    const refused = refusedUnread(file);
    if (refused) return refused;
    const bytes = new Uint8Array(readFileSync(file));
    const beside = sidecar === undefined ? {} : { sidecar: readFileSync(sidecar, 'utf8') };
    const conversion = await convert({ path: name, bytes, ...beside }, reference);
    return resultOf(conversion, (performance.now() - start) / 1000);
  } catch (error) {
    return failed('unreadable', faultOf(error, 'reading it', 'a file that can be read'));
  }
}
