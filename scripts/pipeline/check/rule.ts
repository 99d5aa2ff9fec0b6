import type { WordAccount } from './account.ts';
import type { Found } from '../tree/message.ts';
import type { ReportTree } from '../tree/report-tree.ts';

/** What the rules see: the finished tree and the account of its words. */
export interface Checked {
  report: ReportTree;
  account: WordAccount;
}

/** One thing that must hold for every report. */
export interface Rule {
  id: string;
  /** Why it must hold. */
  reason: string;
  check(checked: Checked): Found[];
}
