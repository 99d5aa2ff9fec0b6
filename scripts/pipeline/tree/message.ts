import { VFileMessage } from 'vfile-message';

/** How bad: `fail` no output for this file; `warn` a person should look; `info` noticed and handled. */
export type Severity = 'fail' | 'warn' | 'info';

/** Something that a step or a rule found. */
export interface Found {
  reason: string;
  severity: Severity;
  page?: number;
  line?: number;
}

/** A finding as the message that the run reports: `fatal` is true for `fail`, false for `warn`, null for `info`. */
export function messageOf(rule: string, { reason, severity, page, line }: Found): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'pilcrow' });
  message.fatal = severity === 'fail' ? true : severity === 'warn' ? false : null;
  if (line !== undefined) message.line = line;
  return Object.assign(message, page === undefined ? {} : { page });
}
