import { paragraphNumbersOf } from '../tree/paragraph-numbers.ts';
import type { Rule } from './rule.ts';

export const numbersRun: Rule = {
  id: 'numbers-run',
  reason: 'Paragraphs run 1 … N; where print leaves one out or prints one twice, a person should know that we saw it.',
  check({ report }) {
    const { missing, doubled } = paragraphNumbersOf(report);
    return [
      ...missing.map((number) => ({
        severity: 'info' as const,
        reason: `Unexpected gap: no paragraph ${number} in print, left out`,
      })),
      ...doubled.map((number) => ({
        severity: 'info' as const,
        reason: `Unexpected second paragraph ${number}, kept as #p${number}-2`,
      })),
    ];
  },
};
