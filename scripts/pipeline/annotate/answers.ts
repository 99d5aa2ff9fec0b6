import { KIND_FACTS } from '../../../src/domain/kind-facts.ts';
import { toString } from 'mdast-util-to-string';
import { type ActionNode, actionsOf, type AddressedNode, addressedOf, type ReportTree } from '../tree/report-tree.ts';
import { shareOfWords } from './nearest.ts';

/** An action plan repeats the recommendation that it answers, word for word or nearly: this much of it. */
const SAME = 0.6;

/** In a bundle, links each row of an action plan with the recommendation of the inspection that it answers, both ways. */
export function addAnswers(reports: readonly ReportTree[]): void {
  const plan = reports.find(({ facts }) => KIND_FACTS[facts.kind].points === 'actions');
  const inspection = reports.find(({ facts }) => KIND_FACTS[facts.kind].event !== 'none');
  if (!plan || !inspection) return;
  const recommendations = addressedOf(inspection).filter(
    ({ kind }) => kind === 'recommendation' || kind === 'improvement',
  );
  let number: string | null = null;
  for (const action of actionsOf(plan)) {
    number = action.number ?? number;
    const answered = answeredBy(action, number, recommendations);
    if (answered) link(action, plan, answered, inspection);
  }
}

function answeredBy(
  action: ActionNode,
  number: string | null,
  all: readonly AddressedNode[],
): AddressedNode | undefined {
  const area = toString({ type: 'paragraph', children: action.cells[0]?.children ?? [] });
  const same = all.find((each) => each.number === number && sharesWords(area, each));
  return same ?? all.find((each) => sharesWords(area, each));
}

function sharesWords(area: string, recommendation: AddressedNode): boolean {
  return shareOfWords(area, recommendation.children.map((child) => toString(child)).join(' ')) >= SAME;
}

function link(action: ActionNode, plan: ReportTree, answered: AddressedNode, inspection: ReportTree): void {
  action.answers = [{ report: inspection.id, anchor: answered.anchor }];
  answered.answers = [...(answered.answers ?? []), { report: plan.id, anchor: action.anchor }];
}
