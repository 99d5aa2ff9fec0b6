/** The anchors of a report as its page has them: read from the MDX, which the page is made of, and not from the JSON. */
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { ReportData } from '../../src/domain/report.ts';

/** What has an address on the page, and where its address stands. */
const ADDRESS = new Map([
  ['Section', 'id'],
  ['Paragraph', 'anchor'],
  ['Action', 'anchor'],
  ['Note', 'id'],
]);
/** Numbers and marks of notes: JSON has them beside the text. */
const BESIDE = new Set(['N']);

interface JsxElement {
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
}

/** By anchor, in the order of the page: its letters and figures, without those of what has an anchor within it. */
export function anchorsOfPage(mdx: string): Map<string, string> {
  const anchors = new Map<string, string>();
  collect(mdxToMdast(mdx, { position: false }) as Nodes, undefined, anchors);
  return anchors;
}

function collect(node: Nodes, within: string | undefined, anchors: Map<string, string>): void {
  const { name, attributes } = node as JsxElement;
  if (node.type === 'yaml' || (typeof name === 'string' && BESIDE.has(name))) return;
  if ('value' in node && within !== undefined) anchors.set(within, (anchors.get(within) ?? '') + lettersOf(node.value));
  const key = ADDRESS.get(name ?? '');
  const own = key === undefined ? undefined : attributes?.find((each) => each.name === key)?.value;
  const home = typeof own === 'string' ? own : within;
  if (typeof own === 'string') anchors.set(own, anchors.get(own) ?? '');
  if ('children' in node) for (const child of node.children) collect(child, home, anchors);
}

/** Letters and figures alone: JSON and MDX part words from signs in ways of their own. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The same of the JSON: of sections only that they are there. */
export function anchorsOfData({ sections, paragraphs, footnotes }: ReportData): Map<string, string | undefined> {
  return new Map<string, string | undefined>([
    ...sections.map(({ id }) => [id, undefined] as const),
    ...paragraphs.map(({ anchor, text }) => [anchor, lettersOf(text)] as const),
    ...footnotes.map(({ anchor, marker, text }) => [anchor, lettersOf(`${marker ?? ''}${text}`)] as const),
  ]);
}

/** An anchor on which page and data do not agree. `moved`: one of them lacks it, or has the words of another there. */
export interface Apart {
  anchor: string;
  moved: boolean;
}

/** Anchors on which the page and the data of a report do not agree. */
export function anchorsApart(mdx: string, data: ReportData): Apart[] {
  const [page, known] = [anchorsOfPage(mdx), anchorsOfData(data)];
  const texts = new Set(known.values());
  return [...new Set([...known.keys(), ...page.keys()])].flatMap((anchor) => {
    const [there, expected] = [page.get(anchor), known.get(anchor)];
    if (there === undefined || !known.has(anchor)) return [{ anchor, moved: true }];
    return expected === undefined || expected === there ? [] : [{ anchor, moved: texts.has(there) }];
  });
}
