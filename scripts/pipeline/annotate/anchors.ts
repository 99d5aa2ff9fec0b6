import { isReserved } from '../../../src/domain/reserved-anchors.ts';
import { headingText } from '../tree/heading-text.ts';
import type { AddressedNode, ReportTree, SectionNode } from '../tree/report-tree.ts';
import { slugOf } from '../../../src/domain/slug.ts';

/**
 * Gives every section, paragraph, row and footnote its address. An address depends on what is printed and on
 * nothing else, so that a link once published works for ever.
 */
export function addAnchors(report: ReportTree): void {
  const taken = new Taken();
  const counters = new Counters();
  nameSections(report.sections, taken);
  let area: string | undefined;
  for (const section of report.sections) {
    if (section.number !== null) section.numberAnchor = unique(`p${numberOf(section.number)}`, taken);
    for (const child of section.children) {
      if (child.type === 'addressed') child.anchor = unique(anchorOf(child, section, report.sections, counters), taken);
      if (child.type === 'action') {
        area = child.number === null ? area : numberOf(child.number);
        child.anchor = unique(`action-${area ?? counters.next('action')}`, taken);
      }
      if (child.type === 'note') child.anchor = unique(`note-${counters.next('note')}`, taken);
    }
  }
}

function nameSections(sections: readonly SectionNode[], taken: Taken): void {
  const areas = new Set(sections.filter(({ role }) => role === 'judgement-area').map(({ id }) => id));
  const [parents, naming] = [new Path(({ depth }) => depth), new Path(({ namedAt, depth }) => namedAt ?? depth)];
  for (const section of sections) {
    section.parent = parents.enter(section)?.id ?? null;
    section.id = sectionId(section, naming.enter(section), taken, areas);
  }
}

/** The sections that a section stands in, as the sections come one after the other. */
class Path {
  private readonly open: SectionNode[] = [];
  private readonly depthOf: (section: SectionNode) => number;

  constructor(depthOf: (section: SectionNode) => number) {
    this.depthOf = depthOf;
  }

  /** Enters a section; returns the one that it stands in. */
  enter(section: SectionNode): SectionNode | undefined {
    while (this.open.length > 0 && this.depthOf(this.open.at(-1) ?? section) >= this.depthOf(section)) this.open.pop();
    const around = this.open.at(-1);
    this.open.push(section);
    return around;
  }
}

/** Sections that bear the name of the points in them. */
const POINTS = new Set(['improve', 'priority']);
const PREFIXING = new Set<SectionNode['role']>(['judgement-area', 'recommendations']);

/**
 * What stands below an area's heading takes the area's name as prefix. So does a name that is taken already: areas
 * come first.
 */
function sectionId(
  section: SectionNode,
  parent: SectionNode | undefined,
  taken: Taken,
  areas: ReadonlySet<string>,
): string {
  // A second section of points goes by its heading: `improve-2` is the second point.
  const proposed = POINTS.has(section.id) && taken.has(section.id) ? '' : section.id;
  const slug = proposed || slugOf(headingText(section)) || 'section';
  const own = /^p?\d/u.test(slug) || isReserved(slug) ? `section-${slug}` : slug;
  if (section.role === 'judgement-area') return unique(own, taken);
  const below = parent !== undefined && PREFIXING.has(parent.role);
  const isTaken = taken.has(own) || areas.has(own);
  if (parent && (below || isTaken)) return unique(`${parent.id}-${own}`, taken);
  return unique(areas.has(own) ? `${own}-2` : own, taken);
}

function anchorOf(
  node: AddressedNode,
  section: SectionNode,
  sections: readonly SectionNode[],
  counters: Counters,
): string {
  if (node.number !== null) {
    const prefix = node.series > 0 ? `${topOf(section, sections)}-` : '';
    return `${prefix}p${node.number}`;
  }
  if (node.kind === 'priority-action') return `priority-${counters.next('priority')}`;
  if (node.kind !== 'paragraph') return `improve-${counters.next('improve')}`;
  // `improve-1` is a point: the text around the points has names of its own.
  if (POINTS.has(section.id)) return `${section.id}-text-${counters.next(`${section.id}-text`)}`;
  return `${section.id}-${counters.next(section.id)}`;
}

function topOf(section: SectionNode, sections: readonly SectionNode[]): string {
  const parent = sections.find(({ id }) => id === section.parent);
  return parent ? topOf(parent, sections) : section.id;
}

function numberOf(printed: string): string {
  return printed.replace(/\.$/u, '');
}

/** `p57`, and for the same number printed again `p57-2`. */
function unique(anchor: string, taken: Taken): string {
  let candidate = anchor;
  for (let copy = taken.copiesOf(anchor); taken.has(candidate); copy += 1) {
    candidate = `${anchor}-${copy}`;
    taken.keep(anchor, copy + 1);
  }
  taken.add(candidate);
  return candidate;
}

/** The anchors of a report, and for each from which number on its copies are free: thousands may be alike. */
class Taken extends Set<string> {
  private readonly copies = new Map<string, number>();

  copiesOf(anchor: string): number {
    return this.copies.get(anchor) ?? 2;
  }

  keep(anchor: string, copy: number): void {
    this.copies.set(anchor, copy);
  }
}

class Counters {
  private readonly counts = new Map<string, number>();

  next(name: string): number {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count;
  }
}
