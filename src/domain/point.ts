/** What a report asks for, whatever it calls it: the points that later reports are read for. */
import type { Paragraph } from './report.ts';

/** Whether a paragraph is a point to improve, a priority action or a recommendation. */
export function isPoint({ kind }: Pick<Paragraph, 'kind'>): boolean {
  return kind === 'improvement' || kind === 'recommendation' || kind === 'priority-action';
}
