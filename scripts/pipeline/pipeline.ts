/**
 * The way of a source through the house: read → recognise → structure → annotate → write → check.
 * Pure: what it needs comes in, what it made goes out; files are the business of `ingest.ts`.
 */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { WordCount } from '../../src/domain/report.ts';
import { annotate } from './annotate/annotate.ts';
import { checkReports } from './check/check.ts';
import type { Conversion, ReferenceData, SourceFile } from './tree/conversion.ts';
import { readSource } from './read/read-source.ts';
import { messageOf } from './tree/message.ts';
import { readSidecar } from './tree/sidecar.ts';
import { recognise, recogniseText } from './recognise/recognise.ts';
import { divide } from './structure/divide-blocks.ts';
import { structure } from './structure/structure.ts';
import { outputs } from './write/outputs.ts';
import { write } from './write/write.ts';

/** The steps, in order; each takes the tree of the one before. */
const pipeline = unified()
  .use(recognise)
  .use(divide)
  .use(recogniseText)
  .use(structure)
  .use(annotate)
  .use(write)
  .use(checkReports)
  .use(outputs)
  .freeze();

/** Converts one source into its reports. Never throws: a failure is a fatal message. */
export async function convert(source: SourceFile, reference: ReferenceData): Promise<Conversion> {
  const file = new VFile({ path: source.path || 'unnamed', data: { source, reference } });
  try {
    file.data.sidecar = readSidecar(source.sidecar);
    const tree = await readSource(source);
    file.data.words = tree.words.length;
    file.messages.push(...(tree.doubts ?? []).map((doubt) => messageOf('pdf-damaged', doubt)));
    const bundle = await pipeline.run(tree, file);
    const result = pipeline.stringify(bundle, file) as unknown as Pick<Conversion, 'outputs' | 'words'>;
    const failed = file.messages.some((message) => message.fatal === true);
    return { outputs: failed ? [] : result.outputs, words: result.words, messages: file.messages };
  } catch (error) {
    return { outputs: [], words: noWords(file), messages: [...file.messages, asMessage(error)] };
  }
}

function noWords(file: VFile): WordCount {
  const source = file.data.words ?? 0;
  return { source, kept: 0, furniture: 0, lost: source };
}

function asMessage(error: unknown): VFileMessage {
  const known = error instanceof VFileMessage;
  const message = known
    ? error
    : new VFileMessage(`Unexpected fault: ${String(error).replace(/\s+/gu, ' ')}`, {
        ruleId: 'fault',
        source: 'pilcrow',
      });
  if (!known && error instanceof Error) message.note = error.stack;
  message.fatal = true;
  return message;
}
