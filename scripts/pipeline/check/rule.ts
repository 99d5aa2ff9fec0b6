import type { Account } from './account.ts';
import type { ReportTree } from '../tree/report-tree.ts';

/** How bad: `fail` no output for this file; `warn` a person should look; `info` noticed and handled. */
export type Severity = 'fail' | 'warn' | 'info';

/** Something a rule found. */
export interface Found {
  reason: string;
  severity: Severity;
  page?: number;
  line?: number;
}

/** What the rules see: the finished tree and the account of its words. */
export interface Checked {
  report: ReportTree;
  account: Account;
}

/** One thing that must hold for every report. */
export interface Rule {
  id: string;
  /** Why it must hold. */
  reason: string;
  check(checked: Checked): Found[];
}
