import { toString } from 'mdast-util-to-string';
import {
  type Paragraph,
  type ReportData,
  reportData,
  type ReportFrontmatter,
  type Section,
} from '../../../src/domain/report.ts';
import { headingText } from '../tree/heading-text.ts';
import {
  type ActionNode,
  type AddressedNode,
  notesOf,
  type ReportTree,
  type SectionNode,
} from '../tree/report-tree.ts';
import { textOf } from '../tree/text-of.ts';

/** The report as data: the same tree as the MDX, for search, themes and whoever reuses it. */
export function writeJson(report: ReportTree, frontmatter: ReportFrontmatter): string {
  const { paragraphs: numbers, ...rest } = frontmatter;
  const data: ReportData = {
    ...rest,
    id: report.id,
    sections: report.sections.map(sectionData),
    paragraphs: report.sections.flatMap(paragraphsOf),
    numbers,
    footnotes: notesOf(report).map(({ anchor, marker, page, children }) => ({
      anchor,
      marker,
      text: toString({ type: 'paragraph', children }),
      ...(page === undefined ? {} : { page }),
    })),
    abbreviations: report.abbreviations,
  };
  return `${JSON.stringify(reportData.parse(data), null, 2)}\n`;
}

function sectionData(section: SectionNode): Section {
  const { id, role, depth, parent, numberAnchor, area, grade, printedGrade } = section;
  const title = section.title === null ? null : headingText(section);
  return {
    id,
    role,
    title: title !== null && section.number !== null ? `${section.number} ${title}` : title,
    depth,
    parent,
    ...(numberAnchor === undefined ? {} : { numberAnchor }),
    ...(area === undefined ? {} : { area }),
    ...(grade === undefined ? {} : { grade }),
    ...(printedGrade === undefined ? {} : { printedGrade }),
  };
}

function paragraphsOf(section: SectionNode): Paragraph[] {
  return section.children.flatMap((child): Paragraph[] => {
    if (child.type === 'addressed') return [paragraphData(child, section.id)];
    return child.type === 'action' ? [actionData(child, section.id)] : [];
  });
}

function paragraphData(node: AddressedNode, section: string): Paragraph {
  const { anchor, kind, number, page, themes, direction, directionMatched } = node;
  const { responsible, flaggedRecommendation, recommendations, answers } = node;
  return {
    anchor,
    kind,
    number,
    text: textOf(node),
    section,
    ...(page === undefined ? {} : { page }),
    themes,
    ...(direction ? { direction } : {}),
    ...(directionMatched ? { directionMatched } : {}),
    ...(responsible === undefined || responsible === '' ? {} : { responsible }),
    ...(flaggedRecommendation ? { flaggedRecommendation } : {}),
    ...(recommendations ? { recommendations } : {}),
    ...(answers ? { answers } : {}),
  };
}

function actionData(node: ActionNode, section: string): Paragraph {
  const cells = node.cells.map(({ column, children }) => ({ column, text: toString({ type: 'paragraph', children }) }));
  const text = cells
    .map((cell) => cell.text)
    .filter((each) => each !== '')
    .join('\n');
  const { anchor, number, page, themes, answers } = node;
  return {
    anchor,
    kind: 'action',
    number,
    text,
    section,
    ...(page === undefined ? {} : { page }),
    themes,
    cells,
    ...(answers ? { answers } : {}),
  };
}
