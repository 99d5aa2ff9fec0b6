/** The trees of a report in which words stand: what is marked in its text is looked for in them. */
import type { Nodes } from 'mdast';
import type { ReportTree, SectionContent } from '../tree/report-tree.ts';

/** All trees of a report that hold words, in printed order. */
export function phrasingTrees(report: ReportTree): Nodes[] {
  return report.sections.flatMap((section): Nodes[] => [
    { type: 'paragraph', children: section.title ?? [] },
    ...section.children.flatMap(treesOf),
  ]);
}

/** The trees that hold the words of one part of a section. */
export function treesOf(child: SectionContent): Nodes[] {
  if (child.type === 'addressed') return [{ type: 'root', children: child.children }];
  if (child.type === 'columns') return child.columns.map((children) => ({ type: 'paragraph', children }));
  if (child.type === 'action') return child.cells.map((cell) => ({ type: 'paragraph', children: cell.children }));
  if (child.type === 'unread') return [];
  if (child.type === 'note') return [{ type: 'paragraph', children: child.children }];
  return [child];
}
