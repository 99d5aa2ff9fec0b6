import type { List, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { stringify as yaml } from 'yaml';
import type { ReportFrontmatter } from '../../../src/domain/report.ts';
import type {
  ActionNode,
  AddressedNode,
  ColumnsNode,
  NoteNode,
  ReportTree,
  SectionContent,
  SectionNode,
} from '../tree/report-tree.ts';
import { stringifyMdx } from './stringify.ts';

/** A report as MDX, below its frontmatter: built as a tree, never as text. */
export function writeBody(report: ReportTree): string {
  const root: Root = { type: 'root', children: report.sections.map(sectionElement) };
  return stringifyMdx(root);
}

/** A whole MDX file. The frontmatter alone changes when words are counted: the body is written once. */
export function withFrontmatter(body: string, frontmatter: ReportFrontmatter): string {
  const value = yaml(frontmatter, { lineWidth: 0, version: '1.1' }).trimEnd();
  return ['---\n', value, '\n---\n', body === '' ? '' : `\n${body}`].join('');
}

function sectionElement(section: SectionNode): MdxJsxFlowElement {
  const { id, role, area, grade } = section;
  const children = contentsOf(section.children);
  return flow('Section', { id, role, area, grade }, [...headingOf(section), ...children]);
}

function headingOf(section: SectionNode): RootContent[] {
  if (section.title === null) return [];
  const number = section.number === null ? [] : numberContent(section.number, section.numberAnchor);
  const depth = Math.min(6, Math.max(2, section.depth)) as 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', depth, children: [...number, ...section.title] }];
}

/** What stands in a section. Footnotes stand in the paragraph before them, in its margin on the page. */
function contentsOf(contents: readonly SectionContent[]): RootContent[] {
  const elements: RootContent[] = [];
  for (let at = 0; at < contents.length; at += 1) {
    const content = contents[at] as SectionContent;
    const notes = content.type === 'addressed' ? notesAfter(contents, at) : [];
    elements.push(content.type === 'addressed' ? paragraphElement(content, notes) : contentElement(content));
    at += notes.length;
  }
  return elements;
}

/** The footnotes that follow a part of a section. */
function notesAfter(contents: readonly SectionContent[], at: number): NoteNode[] {
  const rest = contents.slice(at + 1);
  const end = rest.findIndex(({ type }) => type !== 'note');
  return rest.slice(0, end < 0 ? rest.length : end).filter((each) => each.type === 'note');
}

function contentElement(content: SectionContent): RootContent {
  switch (content.type) {
    case 'addressed':
      return paragraphElement(content, []);
    case 'note':
      return noteElement(content);
    case 'unread':
      return flow('Unread', { page: content.page }, []);
    case 'columns':
      return columnsElement(content);
    case 'action':
      return actionElement(content);
    default:
      return content;
  }
}

function paragraphElement(node: AddressedNode, notes: readonly NoteNode[]): MdxJsxFlowElement {
  const { anchor, kind, page, themes, direction } = node;
  const attributes = {
    anchor,
    kind: kind === 'paragraph' ? undefined : kind,
    page,
    themes: themes.map(({ theme }) => theme),
    direction,
  };
  const [first, ...rest] = node.children;
  const beside = notes.map((note) => noteElement(note, 'notes'));
  if (node.number === null || !first) return flow('Paragraph', attributes, [...node.children, ...beside]);
  const lead: MdastParagraph = { type: 'paragraph', children: numberContent(node.printed, anchor) };
  if (first.type !== 'paragraph') return flow('Paragraph', attributes, [lead, ...node.children, ...beside]);
  return flow('Paragraph', attributes, [
    { ...lead, children: [...lead.children, ...first.children] },
    ...rest,
    ...beside,
  ]);
}

/** The printed number, and the space after it. */
function numberContent(printed: string, anchor: string | undefined): PhrasingContent[] {
  const number: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'N',
    attributes: attributesOf({ anchor }),
    children: [text(printed)],
  };
  return [number, text(' ')];
}

/** @param slot where the component around it shows it */
function noteElement(node: NoteNode, slot?: string): MdxJsxFlowElement {
  const children: PhrasingContent[] = [text(`${node.marker} `), ...node.children];
  return flow('Note', { slot, id: node.anchor, marked: node.marked }, [{ type: 'paragraph', children }]);
}

function columnsElement({ columns }: ColumnsNode): MdxJsxFlowElement {
  const children = columns.map((column): List['children'][number] => ({
    type: 'listItem',
    children: [{ type: 'paragraph', children: column }],
  }));
  return flow('Columns', {}, [{ type: 'list', ordered: false, spread: false, children }]);
}

function actionElement(node: ActionNode): MdxJsxFlowElement {
  const { anchor, page, themes } = node;
  const cells = node.cells.map((cell, index) => {
    const number = index === 0 && node.number !== null ? numberContent(node.number, anchor) : [];
    const children: PhrasingContent[] = [...number, ...cell.children];
    return flow('Cell', { column: cell.column }, children.length === 0 ? [] : [{ type: 'paragraph', children }]);
  });
  return flow('Action', { anchor, page, themes: themes.map(({ theme }) => theme) }, cells);
}

type Attributes = Record<string, string | number | true | readonly string[] | undefined>;

function flow(name: string, attributes: Attributes, children: RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: children as MdxJsxFlowElement['children'],
  };
}

function attributesOf(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]): MdxJsxAttribute[] => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (typeof value === 'number') return [numberAttribute(name, value)];
    if (value === true) return [{ type: 'mdxJsxAttribute', name, value: null }];
    return [{ type: 'mdxJsxAttribute', name, value: typeof value === 'string' ? value : value.join(' ') }];
  });
}

/** `page={2}`: the one expression Pilcrow writes, and always a number. */
function numberAttribute(name: string, value: number): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value: String(value) } };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
