import type { PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type AddressedNode, addressedOf, type ReportTree, type SectionNode } from '../tree/report-tree.ts';
import { nearestTexts } from './nearest.ts';

const FLAG = '(Recommendation)';

/**
 * Findings of single inspections may end "(Recommendation)" without saying which: each is led to the recommendation
 * of its part (the authority's, the Board's) whose words it shares most, if one stands out, else to their list.
 * Ours, not the report's: marked as suggested.
 */
export function addRecommendationLinks(report: ReportTree): void {
  const all = addressedOf(report).filter(({ kind }) => kind === 'recommendation');
  for (const section of report.sections) {
    const part = partOf(section, report.sections);
    const own = all.filter((each) => partOf(sectionOf(each, report), report.sections) === part);
    const candidates = own.length > 0 ? own : all;
    for (const node of section.children) {
      if (node.type === 'addressed' && node.kind === 'paragraph') flag(node, candidates, report);
    }
  }
}

function flag(node: AddressedNode, candidates: readonly AddressedNode[], report: ReportTree): void {
  if (!textOf(node).includes(FLAG)) return;
  node.flaggedRecommendation = true;
  if (candidates.length === 0) return;
  const [nearest] = nearestTexts(textOf(node), candidates.map(textOf)).map((index) => candidates[index]);
  if (nearest !== undefined) node.recommendations = [nearest.anchor];
  const [first] = candidates;
  const to = nearest?.anchor ?? (first && sectionOf(first, report)?.id);
  if (to !== undefined) wrapFlag(node, to);
}

/** The authority's part of a single inspection, or the Board's. */
function partOf(section: SectionNode | undefined, sections: readonly SectionNode[]): 'authority' | 'lscb' {
  for (let each = section; each; each = sections.find(({ id }) => id === each?.parent)) {
    if (each.area === 'lscb') return 'lscb';
  }
  return 'authority';
}

function sectionOf(node: AddressedNode, report: ReportTree): SectionNode | undefined {
  return report.sections.find(({ children }) => children.includes(node));
}

function wrapFlag(node: AddressedNode, to: string): void {
  const root: Root = { type: 'root', children: node.children };
  visit(root, 'text', (text: Text, index, parent) => {
    const at = text.value.indexOf(FLAG);
    if (at < 0 || !parent || index === undefined) return;
    const before: PhrasingContent[] = at > 0 ? [{ type: 'text', value: text.value.slice(0, at) }] : [];
    const rest = text.value.slice(at + FLAG.length);
    const after: PhrasingContent[] = rest === '' ? [] : [{ type: 'text', value: rest }];
    const children: Text[] = [{ type: 'text', value: FLAG }];
    const attributes = [
      { type: 'mdxJsxAttribute' as const, name: 'to', value: to },
      { type: 'mdxJsxAttribute' as const, name: 'suggested', value: null },
    ];
    parent.children.splice(
      index,
      1,
      ...before,
      { type: 'mdxJsxTextElement', name: 'Ref', attributes, children },
      ...after,
    );
    return index + before.length + 1;
  });
}

function textOf(node: AddressedNode): string {
  return node.children.map((child) => toString(child)).join(' ');
}
