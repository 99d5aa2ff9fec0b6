import { UNKNOWN_AUTHORITY } from '../../../src/domain/authority.ts';
import type { Rule } from './rule.ts';

export const kindKnown: Rule = {
  id: 'kind-known',
  reason: 'A kind of document is recognised by its printed title and never guessed.',
  check({ report }) {
    if (report.facts.kind !== 'other') return [];
    const reason =
      'Unexpected document: no title of an inspection, review, visit, letter, council report or action plan in its first lines; kept as "other", its paragraphs addressed';
    return [{ severity: 'warn', reason }];
  },
};

export const authorityKnown: Rule = {
  id: 'authority-known',
  reason: 'Every report belongs to a council with duties for children’s services.',
  check({ report }) {
    if (report.authority !== UNKNOWN_AUTHORITY) return [];
    const printed = report.facts.printedAuthority ?? report.facts.title ?? '';
    const reason = `Unexpected authority "${printed}", expected one of content/authorities: add the name as printed to its aliases`;
    return [{ severity: 'warn', reason }];
  },
};
