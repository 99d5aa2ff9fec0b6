import { toString } from 'mdast-util-to-string';
import { countWords, plain } from '../print/printed.ts';
import type { AddressedNode, SectionNode } from '../tree/report-tree.ts';
import type { Found } from '../tree/message.ts';
import type { Rule } from './rule.ts';
import { anyOf } from '../../../src/domain/any-of.ts';

export const recommendationsExtent: Rule = {
  id: 'recommendations-extent',
  reason:
    'How many recommendations a report makes hangs on where they end: a heading that no rule knows word for word, or statements among the demands, are for a person to see.',
  check({ report: { sections, facts } }) {
    if (!facts.byOfsted) return [];
    return sections.flatMap((section, index) => {
      if (section.role !== 'recommendations') return [];
      const next = sections[index + 1];
      return [...statementsAtEnd(section), ...(next ? unknownEnd(section, next) : [])];
    });
  },
};

/** What a recommendation says and a finding does not. */
const DEMAND = anyOf(
  /\b(?:should|must|needs? to|to be|so that|continue to|in order to)\b/iu,
  /\b(?:ensur(?:e|ing)|improve|strengthen|develop|review|prioritise|urgently)\b/iu,
);
const STATEMENT = /\b(?:is|are|was|were|has|have|had|do|does|did)\b/u;
/** "There are no areas for priority and immediate action." */
const NONE = /^(?:there are no|the inspection did not (?:find|identify))\b/u;
/** The fewest statements at the end that count as findings. A single one among demands is a way of demanding. */
const STATEMENTS = 3;

function statementsAtEnd(section: SectionNode): Found[] {
  const all = addressedIn(section);
  const last = all.findLastIndex((node) => !isStatement(textOf(node)));
  const statements = all.slice(last + 1);
  const [first] = statements;
  if (statements.length < STATEMENTS || !first) return [];
  const found = `${statements.length} statements at the end of the recommendations, from ${nameOf(first)} on`;
  return [warning(found, 'demands', first)];
}

function isStatement(text: string): boolean {
  return countWords(text) > 3 && !NONE.test(plain(text)) && !DEMAND.test(text) && STATEMENT.test(text);
}

/** Headings after recommendations, word for word as reports print them: behind any other, the numbers must begin anew. */
const KNOWN_ENDS = anyOf(
  /^key strengths and weaknesses of the \w?\w?scb$/u,
  /^the (?:local authority|lscb|board)'s strengths$/u,
  /^(?:inspection|key) findings\b.*$/u,
  /^(?:inspection )?judge?ments? about the .*$/u,
  /^summary for children.*$/u,
  /^(?:information )?about this inspection$/u,
  /^section \d.*$/u,
  /^outcomes for looked after children.{0,20}$/u,
);

/** The numbers run on behind a heading that is known by its look, or by its first words, only. */
function unknownEnd(section: SectionNode, next: SectionNode): Found[] {
  if (next.role !== 'findings' && next.role !== 'other') return [];
  const [last, first] = [addressedIn(section).at(-1), addressedIn(next)[0]];
  if (!last?.number || !first?.number || Number(first.number) !== Number(last.number) + 1) return [];
  const title = toString({ type: 'paragraph', children: next.title ?? [] });
  if (KNOWN_ENDS.test(plain(title).replace(/[:.]$/u, ''))) return [];
  const found = `heading "${title.slice(0, 80)}" where the recommendations end (at ${nameOf(last)}; ${nameOf(first)} follows)`;
  return [warning(found, 'one that is known word for word', first)];
}

function addressedIn({ children }: SectionNode): AddressedNode[] {
  return children.filter((node) => node.type === 'addressed');
}

function textOf({ children }: AddressedNode): string {
  return toString({ type: 'root', children });
}

function nameOf({ number, children }: AddressedNode): string {
  return number ?? `"${toString({ type: 'root', children }).slice(0, 40)}"`;
}

function warning(found: string, expected: string, { page }: AddressedNode): Found {
  const reason = `Unexpected ${found}, expected ${expected}: please compare with the source`;
  return { severity: 'warn', reason, ...(page === undefined ? {} : { page }) };
}
