import { toString } from 'mdast-util-to-string';
import type { GlossaryEntry } from '../../../src/domain/glossary.ts';
import type { ThemeDecision, ThemeDefinition } from '../../../src/domain/theme.ts';
import type { ActionNode, AddressedNode, ReportTree, SectionNode } from '../tree/report-tree.ts';
import { textOf } from '../tree/text-of.ts';
import { tagThemes } from './themes/tag.ts';
import type { ThemeInput } from './themes/theme-input.ts';

/** Tags the paragraphs of a report, and the rows of a plan, with their themes. */
export function addThemes(
  report: ReportTree,
  themes: readonly ThemeDefinition[],
  glossary: readonly GlossaryEntry[],
  decision?: ThemeDecision,
): void {
  const inputs: ThemeInput[] = [];
  const nodes: (AddressedNode | ActionNode)[] = [];
  for (const section of report.sections) {
    const own = section.children.filter((child) => child.type === 'addressed' || child.type === 'action');
    nodes.push(...own);
    inputs.push(...own.map((node) => inputOf(node, section, report)));
  }
  const tags = tagThemes(inputs, themes, glossary, decision);
  for (const [index, node] of nodes.entries()) node.themes = tags[index] ?? [];
}

function inputOf(node: AddressedNode | ActionNode, section: SectionNode, report: ReportTree): ThemeInput {
  const input: ThemeInput = {
    text: node.type === 'addressed' ? textOf(node) : textOfAction(node),
    section: toString({ type: 'paragraph', children: section.title ?? [] }),
    role: section.role,
    kind: report.facts.kind,
  };
  const area = areaAbove(section, report.sections);
  if (area !== undefined) input.area = area;
  return input;
}

/** The area that a section, or one above it, is about. */
function areaAbove(section: SectionNode | undefined, sections: readonly SectionNode[]): SectionNode['area'] {
  if (section === undefined || section.area !== undefined) return section?.area;
  return areaAbove(
    sections.find(({ id }) => id === section.parent),
    sections,
  );
}

function textOfAction(node: ActionNode): string {
  return node.cells.map(({ children }) => toString({ type: 'paragraph', children })).join('\n');
}
