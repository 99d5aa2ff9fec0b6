import { actionsOf, addressedOf, notesOf } from '../tree/report-tree.ts';
import type { Rule } from './rule.ts';

export const anchorsUnique: Rule = {
  id: 'anchors-unique',
  reason: 'A link leads to one place.',
  check({ report }) {
    const seen = new Set<string>();
    const all = [
      ...report.sections.map(({ id }) => id),
      ...[...addressedOf(report), ...actionsOf(report), ...notesOf(report)].map(({ anchor }) => anchor),
    ];
    return all
      .filter((anchor) => seen.has(anchor) || !seen.add(anchor))
      .map((anchor) => ({ severity: 'fail', reason: `Unexpected second "#${anchor}", expected each anchor once` }));
  },
};

export const anchorsArePrinted: Rule = {
  id: 'anchors-are-printed-numbers',
  reason: 'Who cites paragraph 12 must find it at #p12.',
  check({ report }) {
    return addressedOf(report)
      .filter(
        ({ anchor, number }) =>
          number !== null && !new RegExp(`(?:^|-)p${number.replaceAll('.', '\\.')}(?:-\\d+)?$`, 'u').test(anchor),
      )
      .map(({ anchor, number }) => ({
        severity: 'fail',
        reason: `Unexpected "#${anchor}" for paragraph ${number}, expected "#p${number}"`,
      }));
  },
};
