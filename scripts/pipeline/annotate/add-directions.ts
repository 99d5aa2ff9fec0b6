import type { DirectionModel } from '../../../src/domain/direction.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import { textOf } from '../tree/text-of.ts';
import { judgeDirections } from './direction/judge.ts';

/** Gives each paragraph of a report its direction; rows of a plan have none, for a plan finds nothing. */
export function addDirections(report: ReportTree, model: DirectionModel): void {
  for (const { children, role } of report.sections) {
    const nodes = children.filter((child) => child.type === 'addressed');
    const judged = judgeDirections(
      nodes.map((node) => ({ text: textOf(node), kind: node.kind, role })),
      model,
    );
    for (const [at, node] of nodes.entries()) {
      const found = judged[at];
      if (!found) continue;
      node.direction = found.direction;
      if (found.matched.strength.length + found.matched.weakness.length > 0) node.directionMatched = found.matched;
    }
  }
}
