import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { firstMonth } from '../../print/dates.ts';
import { blockOf, cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';

const COLUMNS = /\barea for improvement\b|\brequired actions?\b|\brecommendation\b.*\b(?:action|lead|timescale)\b/u;
const PLAN_LINE = /^action plan\b.{0,60}$/u;

/** What an action plan says of each action: what is done, by whom, by when. */
const WHAT = /\b(?:actions?|activity|activities|what)\b/u;
const WHO = /\b(?:lead|leads|owner|owners|responsible|responsibility|officer|who|accountable)\b/u;
const WHEN = /\b(?:when|date|dates|deadline|due|timescales?|target|completion|timeline)\b/u;
/** The heading of a column has no more words. */
const HEADING_WORDS = 6;

/** Whether a table is one that Ofsted's way of planning asks for: the plan stands behind a report, as a document of its own. */
export function beginsPlan(piece: Piece): boolean {
  return COLUMNS.test(headingsOf(piece).join(' '));
}

/** Whether a table is that of an action plan: by its first row. */
export function isActionTable(piece: Piece): boolean {
  const headings = headingsOf(piece);
  if (COLUMNS.test(headings.join(' '))) return true;
  if (headings.some((heading) => heading.split(/\s+/u).length > HEADING_WORDS)) return false;
  return [WHAT, WHO, WHEN].every((column) => headings.some((heading) => column.test(heading)));
}

/** The cells of the first row of a table of four columns or more, in lower case. */
function headingsOf({ node }: Piece): string[] {
  const first = node.type === 'table-block' ? node.children[0] : undefined;
  return first && first.children.length > 3 ? cellTexts(first).map((text) => text.toLowerCase()) : [];
}

export const actionTable: Recogniser = {
  id: 'action-table',
  reason: 'An action plan is a table that repeats its headings on every page and runs its rows over pages.',
  examples: {
    takes: [
      {
        kind: 'action-plan',
        lines: [
          '▸ Area for Improvement\tRequired Actions\tResponsible Officer\tDate',
          '▸ Visits\tSee children alone\tHead of service\tMay 2017',
        ],
      },
      {
        kind: 'action-plan',
        lines: ['▸ Area\tAction\tLead\tBy when', '▸ Care\tComplete health checks\tNurse\tMay 2017'],
      },
      { kind: 'action-plan', lines: ['▸ Action Plan June 2017 Version 5'] },
    ],
    leaves: [
      { kind: 'action-plan', lines: ['▸ Judgement\tGrade', '▸ Leadership\tGood'] },
      { kind: 'council-report', lines: ['▸ Area for Improvement\tRequired Actions\tResponsible Officer\tDate'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (KIND_FACTS[facts.kind].points !== 'actions') return;
    for (const piece of pieces) {
      if (!piece.label && isActionTable(piece)) piece.label = { is: 'action-table' };
      if (blockOf(piece) && /^key:?$/u.test(piece.plain))
        piece.label = { is: 'heading', role: 'other', depth: 2, id: 'key' };
    }
    const first = pieces.find((piece) => piece.label?.is === 'action-table');
    if (first) first.opens = { role: 'other', id: 'actions' };
    const line = pieces.find((piece) => blockOf(piece) && PLAN_LINE.test(piece.plain));
    if (!line) return;
    line.label = { is: 'plain' };
    facts.title = line.text;
    facts.dated ??= firstMonth(line.text);
    const version = /\bversion (?<version>[\d.]+)/u.exec(line.plain)?.groups?.['version'];
    if (version !== undefined) facts.version = version;
  },
};
