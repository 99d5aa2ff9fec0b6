import type { VFileMessage } from 'vfile-message';
import type { WordCount } from '../../src/domain/report.ts';
import type { Conversion } from '../pipeline/tree/conversion.ts';
import type { Severity } from '../pipeline/tree/message.ts';

/** A message of the pipeline, as it can be stored and sent. */
export interface Message {
  rule: string;
  severity: Severity;
  page?: number;
  line?: number;
  reason: string;
}

/** What the conversion of one document came to. */
export interface Result {
  outputs: Conversion['outputs'];
  words: WordCount;
  messages: Message[];
  seconds: number;
}

/** Whether a document failed: of its messages one fails, or, strictly, one warns. */
export function hasFailed(messages: readonly Message[], strict: boolean): boolean {
  return messages.some(({ severity }) => severity === 'fail' || (strict && severity === 'warn'));
}

/** A conversion without what only this process can hold. */
export function resultOf({ outputs, words, messages }: Conversion, seconds: number): Result {
  return { outputs, words, messages: messages.map(messageOf), seconds };
}

function messageOf(message: VFileMessage & { page?: unknown; sourcePage?: unknown }): Message {
  const severity = message.fatal === true ? 'fail' : message.fatal === false ? 'warn' : 'info';
  const found: Message = { rule: message.ruleId ?? 'unknown', severity, reason: message.reason };
  const page = message.page ?? message.sourcePage;
  if (typeof page === 'number') found.page = page;
  if (typeof message.line === 'number') found.line = message.line;
  return found;
}
