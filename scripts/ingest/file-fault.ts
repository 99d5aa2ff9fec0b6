/** What the file system refuses, in words: whoever runs the command has no use for a stack trace. */
import type { Result } from './result.ts';

/** By the code of the system: what is amiss, and what to do. */
const FAULTS: Record<string, readonly [found: string, advice: string]> = {
  EACCES: ['no permission', 'change who may use it'],
  EPERM: ['no permission', 'change who may use it'],
  EROFS: ['a place that is read-only', 'choose another place'],
  ENOSPC: ['a full disk', 'make room and run again'],
  EDQUOT: ['a full quota', 'make room and run again'],
  EFBIG: ['a file larger than the system allows', 'make room and run again'],
  ENOENT: [
    'nothing there (a link that leads nowhere, or a file just removed)',
    'put the file there, or remove the link',
  ],
  EISDIR: ['a folder where a file should be', 'move the folder away'],
  ENOTEMPTY: ['a folder where a file should be', 'move the folder away'],
  ENOTDIR: ['a file where a folder should be', 'move the file away'],
  EEXIST: ['a file where a folder should be', 'move the file away'],
  ENAMETOOLONG: ['a name that is too long for the system', 'rename the file'],
  ELOOP: ['links that lead in a circle', 'remove the link'],
  EMFILE: ['too many open files', 'run again with fewer programs open'],
  EIO: ['a fault of the disk', 'copy the file from elsewhere'],
  ERR_FS_FILE_TOO_LARGE: ['a file of more than 2 GiB', 'take the report out of it'],
};

/** `Unexpected full disk while …`: one sentence on one line, without a stack. */
export function faultOf(error: unknown, doing: string, expected: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = FAULTS[code];
  const said = error instanceof Error ? error.message : String(error);
  const [found, advice] = known ?? [`fault (${said})`, 'look at the file'];
  return `Unexpected ${found}${known ? ` (${code})` : ''} while ${doing}, expected ${expected}: ${advice}`;
}

/** A document that failed before or beside its conversion. */
export function failed(rule: string, reason: string): Result {
  const words = { source: 0, kept: 0, furniture: 0, lost: 0 };
  return { outputs: [], words, messages: [{ rule, severity: 'fail', reason }], seconds: 0 };
}
