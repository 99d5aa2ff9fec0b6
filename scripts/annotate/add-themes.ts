import { toString } from 'mdast-util-to-string';
import type { GlossaryEntry } from '../../src/domain/glossary.ts';
import type { ThemeDefinition } from '../../src/domain/theme.ts';
import type { ActionNode, AddressedNode, ReportTree, SectionNode } from '../structure/report-tree.ts';
import { textOf } from '../write/frontmatter.ts';
import { type ThemeInput, tagThemes } from './themes/tag.ts';

/** Tags the paragraphs of a report, and the rows of a plan, with their themes. */
export function addThemes(
  report: ReportTree,
  themes: readonly ThemeDefinition[],
  glossary: readonly GlossaryEntry[],
): void {
  const inputs: ThemeInput[] = [];
  const nodes: (AddressedNode | ActionNode)[] = [];
  for (const section of report.sections) {
    const own = section.children.filter((child) => child.type === 'addressed' || child.type === 'action');
    const texts = own.map((node) => (node.type === 'addressed' ? textOf(node) : textOfAction(node)));
    for (const [index, node] of own.entries()) {
      nodes.push(node);
      inputs.push(inputOf(node, section, report, texts, index));
    }
  }
  const tags = tagThemes(inputs, themes, glossary);
  for (const [index, node] of nodes.entries()) node.themes = tags[index] ?? [];
}

function inputOf(
  node: AddressedNode | ActionNode,
  section: SectionNode,
  report: ReportTree,
  texts: readonly string[],
  index: number,
): ThemeInput {
  const input: ThemeInput = {
    text: texts[index] ?? '',
    section: toString({ type: 'paragraph', children: section.title ?? [] }),
    role: section.role,
    kind: node.type === 'action' ? 'action' : node.kind,
    framework: report.facts.framework,
  };
  const area = areaAbove(section, report.sections);
  if (area !== undefined) input.area = area;
  const [previous, next] = [texts[index - 1], texts[index + 1]];
  if (previous !== undefined) input.previous = previous;
  if (next !== undefined) input.next = next;
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
