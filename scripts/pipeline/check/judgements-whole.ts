import { KIND_FACTS } from '../../../src/domain/kind-facts.ts';
import { addressedOf } from '../tree/report-tree.ts';
import type { Found } from '../tree/message.ts';
import type { Rule } from './rule.ts';

export const judgementsWhole: Rule = {
  id: 'judgements-whole',
  reason: 'A full inspection prints at least three judgements, its dates and its lead inspector.',
  check({ report: { facts } }) {
    if (!KIND_FACTS[facts.kind].judged) return [];
    const found: Found[] = [];
    if (facts.judgements.length < 3) found.push(missing(`${facts.judgements.length} judgements`, 'three or more'));
    if (hasOverall(facts.inspected[0]?.from) && !facts.judgements.some(({ area }) => area === 'overall'))
      found.push(missing('cover without a judgement on the whole', 'overall effectiveness'));
    if (facts.inspected.length === 0) found.push(missing('cover without dates of inspection', 'them'));
    if (facts.leadInspectors.length === 0) found.push(missing('report without lead inspector', 'a name'));
    return found;
  },
};

/** From April 2026 Ofsted gives no overall grade. */
function hasOverall(firstDay: string | undefined): boolean {
  return firstDay === undefined || firstDay < '2026-04-01';
}

export const somethingAddressed: Rule = {
  id: 'something-addressed',
  reason: 'A document without a paragraph to cite is no use to a reader: most likely it was misread.',
  check({ report }) {
    const actions = report.sections.some(({ children }) => children.some(({ type }) => type === 'action'));
    return addressedOf(report).length > 0 || actions
      ? []
      : [missing('document without an addressed paragraph', 'at least one')];
  },
};

function missing(what: string, expected: string): Found {
  return { severity: 'warn', reason: `Unexpected ${what}, expected ${expected}: please compare with the source` };
}
