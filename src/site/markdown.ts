/** A report as plain Markdown: the tree of its MDX without our components, so that only the words of the record and their form stay. */
import type { List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import { JTAI_THEME_NAMES, OUTCOME_NAMES, partnersInWords } from '../domain/joint.ts';
import type { ReportData } from '../domain/report.ts';
import { authorityNamed } from '../library/authorities.ts';
import { kindName, licenceOf, publisherName, unreadInWords, whenInWords } from '../library/report-facts.ts';

/** @param body the MDX, with its frontmatter or without */
export function reportMarkdown(report: ReportData, body: string, address: string): string {
  const published = `${authorityNamed(report.authority).council}: ${kindName(report)} by ${publisherName(report)}, ${whenInWords(report)}`;
  const link: PhrasingContent = { type: 'link', url: address, children: [text(address)] };
  const head: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(report.title)] },
    paragraph([text(published)]),
    paragraph([link, text(` · ${licenceOf(report).name}`)]),
    ...factList(report),
    { type: 'thematicBreak' },
  ];
  return written({ type: 'root', children: [...head, ...contentOf(body)] });
}

/** What the head of the page says of the document, as a list; nothing where there is nothing to say. */
function factList(report: ReportData): List[] {
  const { partners = [], theme, outcome, leadInspectors, inspectors, improvements, priorityActions } = report;
  const others = inspectors.filter((name) => !leadInspectors.includes(name));
  const count = (points: readonly unknown[]): string => (points.length === 0 ? '' : String(points.length));
  const facts = [
    ['Inspectorates', partners.length > 1 ? partnersInWords(partners) : ''],
    ['Theme', theme ? JTAI_THEME_NAMES[theme] : ''],
    ['Outcome', outcome ? `${OUTCOME_NAMES[outcome.outcome]} (as printed: “${outcome.printed}”)` : ''],
    [leadInspectors.length > 1 ? 'Lead inspectors' : 'Lead inspector', leadInspectors.join(', ')],
    [leadInspectors.length > 0 ? 'Other inspectors' : 'Inspectors', others.join(', ')],
    ['Priority actions', count(priorityActions)],
    ['Points to improve', count(improvements)],
  ].filter(([, value]) => value !== '');
  const children = facts.map(([name, value]) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph([text(`${name}: ${value}`)])],
  }));
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children }];
}

/** The body alone. */
export function plainBody(body: string): string {
  return written({ type: 'root', children: contentOf(body) }).trim();
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function contentOf(body: string): RootContent[] {
  const { children } = mdxToMdast(body, { position: false }) as Root;
  return unwrapped({ type: 'root', children: children.filter(({ type }) => type !== 'yaml') });
}

/** The children of a node, with those of our components in the place of the components. */
function unwrapped(node: Nodes): RootContent[] {
  if (!('children' in node)) return [];
  return (node.children as Nodes[]).flatMap((child): RootContent[] => {
    if (child.type === 'mdxJsxFlowElement' && child.name === 'Unread') return [unreadPage(child)];
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') return unwrapped(child);
    return [('children' in child ? { ...child, children: unwrapped(child) } : child) as RootContent];
  });
}

/** That a page could not be read, in brackets: the words are ours. */
function unreadPage({ attributes }: MdxJsxFlowElement): Paragraph {
  const page = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'page')?.value;
  return paragraph([text(`[${unreadInWords([Number(typeof page === 'string' ? page : page?.value)])}]`)]);
}

function written(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  });
}
