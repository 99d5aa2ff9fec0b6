import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { WordCount } from '../../../src/domain/report.ts';
import type { Bundle } from '../tree/bundle.ts';
import { messageOf } from '../tree/message.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import type { PageNote } from '../tree/source-tree.ts';
import { accountOf } from './account.ts';
import { RULES } from './index.ts';
import { isHidden } from './words-covered.ts';

/** A step of the pipeline: counts the words that were written against those that were read, then applies the rules. */
export function checkReports(): (tree: Node, file: VFile) => Node {
  return (tree, file) => {
    const bundle = tree as Bundle;
    for (const report of bundle.children) checkReport(report, file);
    return bundle;
  };
}

function checkReport(report: ReportTree, file: VFile): void {
  const account = accountOf(report.source, report.written ?? []);
  report.words = withCovered(account.words, report.notes);
  for (const rule of RULES)
    for (const found of rule.check({ report, account })) file.messages.push(messageOf(rule.id, found));
}

/** Words that the pages do not show are furniture too, and counted apart. */
function withCovered(words: WordCount, notes: readonly PageNote[]): WordCount {
  const covered = notes.filter(isHidden).reduce((sum, note) => sum + note.words, 0);
  if (covered === 0) return words;
  return { ...words, source: words.source + covered, furniture: words.furniture + covered, covered };
}
