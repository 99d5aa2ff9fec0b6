import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../tree/source-tree.ts';
import type { HeadingLabel } from '../tree/draft.ts';
import { saysNone } from './no-recommendation.ts';
import { withMarker } from './phrasing.ts';
import type { AddressedNode, SectionContent, SectionNode } from '../tree/report-tree.ts';

const LEADING = /:$|\bfollowing (?:actions?|areas?|steps?|improvements?)\b[^.]*\.$/u;

/** Items that are set in deeper stand here: no report prints a list so deep, and readers of Markdown fall over it. */
const DEEPEST = 12;
/** The sections of a report while they are put together. */
export class Builder {
  readonly sections: SectionNode[] = [];
  /** The paragraph that a bullet, a quotation or the rest of a sentence belongs to. */
  open: AddressedNode | undefined;
  /** Whether the open paragraph began as a bullet, or has a number behind a list mark. */
  openIsItem = false;
  /** How deep it stood as a bullet: under a numbered paragraph all items may stand one level deeper. */
  openLevel = 1;
  /** The printed levels of the items that the open list stands in, from the outermost on; empty where none is open. */
  private listLevels: number[] = [];
  /** Footnotes wait for the end of the block that they interrupt. */
  private waiting: SectionContent[] = [];

  get section(): SectionNode {
    const last = this.sections.at(-1);
    return last ?? this.begin({ role: 'other', id: 'text' });
  }

  /** A section without a heading. */
  begin({ role, id }: { role: SectionNode['role']; id: string }): SectionNode {
    return this.add({
      type: 'section',
      id,
      role,
      number: null,
      title: null,
      depth: 2,
      namedAt: 2,
      parent: null,
      children: [],
    });
  }

  heading(label: HeadingLabel, block: Block): SectionNode {
    const printed = label.number === undefined ? null : block.marker.replace(/^[^\d]*/u, '') || label.number;
    const inText = block.marker === '' && printed !== null;
    const rest =
      printed === null ? block : { ...block, marker: '', runs: inText ? afterNumber(block, printed) : block.runs };
    const section: SectionNode = {
      type: 'section',
      id: label.id ?? '',
      role: label.role,
      number: printed,
      title: withMarker(rest, { bold: false }),
      depth: label.level ?? label.depth,
      namedAt: label.depth,
      parent: null,
      children: [],
    };
    if (label.area !== undefined) section.area = label.area;
    if (label.grade !== undefined) section.grade = label.grade;
    if (label.printedGrade !== undefined) section.printedGrade = label.printedGrade;
    if (label.role === 'recommendations') this.leadOn();
    return this.add(section);
  }

  /**
   * "… the authority should take the following action." above "Immediately" leads to recommendations and is not one.
   */
  private leadOn(): void {
    if (this.open?.kind === 'recommendation' && LEADING.test(this.lastText)) this.open.kind = 'paragraph';
  }

  /** An addressed paragraph; what follows may belong to it. */
  address(
    node: Pick<AddressedNode, 'kind' | 'number' | 'printed' | 'series'>,
    block: Block,
    phrasing: PhrasingContent[],
  ): void {
    this.settle();
    const { section } = this;
    const place: Pick<AddressedNode, 'page' | 'line'> = {};
    if (block.page !== undefined) place.page = block.page;
    if (block.line !== undefined) place.line = block.line;
    const kind = saysNone(block.value) ? 'paragraph' : node.kind;
    this.open = {
      type: 'addressed',
      anchor: '',
      ...node,
      kind,
      ...place,
      children: [mdastParagraph(phrasing)],
      themes: [],
    };
    section.children.push(this.open);
    this.openIsItem = block.shape === 'item';
    this.openLevel = 1;
    this.listLevels = [];
  }

  /** Something without an address. */
  put(content: SectionContent): void {
    this.settle();
    this.section.children.push(content);
    this.open = undefined;
  }

  /** A footnote: after the block that it interrupts. */
  aside(content: SectionContent): void {
    if (this.open) this.waiting.push(content);
    else this.section.children.push(content);
  }

  /** A further block of the open paragraph. */
  append(content: BlockContent): void {
    this.open?.children.push(content);
    this.listLevels = [];
  }

  /** The rest of what the source cut: to the end of the last text of the open paragraph. */
  join(phrasing: PhrasingContent[]): void {
    const last = lastParagraph(this.open?.children.at(-1));
    const space: PhrasingContent[] = last?.length === 0 ? [] : [{ type: 'text', value: ' ' }];
    if (last) last.push(...space, ...phrasing);
    else this.append(mdastParagraph(phrasing));
  }

  /** An item of a list inside the open paragraph; levels that print leaves out make no lists of their own. */
  item(printedLevel: number, phrasing: PhrasingContent[]): void {
    if (!this.open) return;
    const level = Math.min(printedLevel, DEEPEST);
    this.listLevels = [...this.listLevels.filter((outer) => outer < level), level];
    const item: ListItem = { type: 'listItem', spread: false, children: [mdastParagraph(phrasing)] };
    let list = openList(this.open.children);
    for (let depth = 1; depth < this.listLevels.length; depth += 1) {
      const last = list.children.at(-1);
      if (last) list = openList(last.children);
    }
    list.children.push(item);
  }

  /** The printed level of its outermost items: 0 where none is open. */
  get outermostLevel(): number {
    return this.listLevels[0] ?? 0;
  }

  /** How deep the open list is: 0 where none is open. */
  get listDepth(): number {
    return this.listLevels.length;
  }

  /** The text so far of the open paragraph's last block. */
  get lastText(): string {
    return toString({ type: 'paragraph', children: lastParagraph(this.open?.children.at(-1)) ?? [] });
  }

  /** The notes that waited now stand. */
  settle(): void {
    const { waiting } = this;
    this.waiting = [];
    if (waiting.length > 0) this.section.children.push(...waiting);
  }

  private add(section: SectionNode): SectionNode {
    if (this.sections.length > 0) this.settle();
    this.sections.push(section);
    this.open = undefined;
    this.listLevels = [];
    return section;
  }
}

export function mdastParagraph(children: PhrasingContent[]): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children };
}

function openList(children: (BlockContent | ListItem['children'][number])[]): List {
  const last = children.at(-1);
  if (last?.type === 'list') return last;
  const list: List = { type: 'list', ordered: false, spread: false, children: [] };
  children.push(list);
  return list;
}

function lastParagraph(node: BlockContent | ListItem['children'][number] | undefined): PhrasingContent[] | undefined {
  if (node?.type === 'paragraph') return node.children;
  if (node?.type === 'list') return lastParagraph(node.children.at(-1)?.children.at(-1));
  if (node?.type === 'blockquote') return lastParagraph(node.children.at(-1) as BlockContent | undefined);
  return undefined;
}

/** The runs after a number that stands in the text itself. */
function afterNumber(block: Block, printed: string): Block['runs'] {
  const [first, ...rest] = block.runs;
  if (!first?.text.startsWith(printed)) return block.runs;
  return [{ ...first, text: first.text.slice(printed.length).trimStart() }, ...rest];
}
