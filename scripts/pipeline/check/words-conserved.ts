import type { Rule } from './rule.ts';

export const wordsConserved: Rule = {
  id: 'words-conserved',
  reason: 'A report is a record: every word of the source is in the output, or in furniture that is dropped by name.',
  check({ account }) {
    return account.lost.slice(0, 5).map(({ block }) => ({
      severity: 'fail',
      reason: `Unexpected loss of "${block.value.slice(0, 60)}", expected its words in the output: a fault of Pilcrow, please report it`,
      ...place(block),
    }));
  },
};

export const wordsInOrder: Rule = {
  id: 'words-in-order',
  reason: 'The words of the running text follow each other as in the source.',
  check({ account }) {
    return account.moved.slice(0, 5).map(({ block }) => ({
      severity: 'warn',
      reason: `Unexpected place of "${block.value.slice(0, 60)}", expected it after what it follows in the source`,
      ...place(block),
    }));
  },
};

function place({ page, line }: { page?: number; line?: number }): { page?: number; line?: number } {
  return { ...(page === undefined ? {} : { page }), ...(line === undefined ? {} : { line }) };
}
