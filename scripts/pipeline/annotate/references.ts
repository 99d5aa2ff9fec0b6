import { KIND_FACTS } from '../../../src/domain/kind-facts.ts';
import type { Bundle } from '../tree/bundle.ts';
import { addressedOf, type ReportTree } from '../tree/report-tree.ts';
import { treesOf } from './phrasing-trees.ts';
import { type Pointer, pointersIn } from './cross-references.ts';
import { mentionsIn } from './document-mentions.ts';
import { type Mark, wrapTexts } from './wrap.ts';

/**
 * Marks words that point to a paragraph, section or appendix as links, and words that name another document.
 * Only where what is pointed at is there, once: a wrong link is worse than none.
 */
export function addReferences(report: ReportTree, bundle: Bundle): void {
  for (const section of report.sections.filter(({ role }) => role !== 'cover')) {
    for (const child of section.children) {
      const own = 'anchor' in child ? child.anchor : '';
      const find = (text: string): Mark[] => [...pointed(text, own, report, bundle), ...mentioned(text)];
      for (const tree of treesOf(child)) wrapTexts(tree, find);
    }
  }
}

function pointed(text: string, own: string, report: ReportTree, bundle: Bundle): Mark[] {
  return pointersIn(text).flatMap((pointer): Mark[] => {
    const { start, end } = pointer;
    if (pointer.kind === 'appendix') {
      const part = appendixOf(report, bundle, Number(pointer.number));
      return part === undefined ? [] : [{ start, end, element: 'DocumentRef', attributes: { report: part } }];
    }
    const to = anchorOf(pointer, report);
    return to === undefined || to === own ? [] : [{ start, end, element: 'Ref', attributes: { to } }];
  });
}

/** The anchor of the one place that a pointer can mean. */
function anchorOf({ kind, number, page }: Pointer, report: ReportTree): string | undefined {
  if (kind === 'section') return sectionOf(number, report);
  const numbered = addressedOf(report).filter((each) => each.number === number);
  const meant = kind === 'recommendation' ? numbered.filter((each) => each.kind === 'recommendation') : numbered;
  const [only] = meant;
  return only && meant.length === 1 && isOnPage(only.page, page) ? only.anchor : undefined;
}

/** Reports print such pages from an earlier state of themselves: they differ from those of the file by as much as this. */
const UNCOUNTED = 4;

/** A page printed beside the pointer must be that of the paragraph; another is of another document. */
function isOnPage(page: number | undefined, printed: number | undefined): boolean {
  return printed === undefined || (page !== undefined && Math.abs(page - printed) <= UNCOUNTED);
}

/** The sections of a council report are numbered; elsewhere "section 17" is of an Act. */
function sectionOf(number: string, report: ReportTree): string | undefined {
  if (KIND_FACTS[report.facts.kind].headings !== 'numbered') return undefined;
  const meant = report.sections.filter((each) => each.number?.replace(/(?:\.0)?\.?$/u, '') === number);
  return meant.length === 1 ? meant[0]?.numberAnchor : undefined;
}

/** The second part of a bundle is its Appendix 2, where the whole names as many appendices as it has parts. */
function appendixOf({ parts = [] }: ReportTree, bundle: Bundle, number: number): string | undefined {
  const [whole] = bundle.children;
  if (!whole || parts.length === 0) return undefined;
  return appendicesNamedIn(whole.source) === parts.length ? parts[number - 1] : undefined;
}

/** Counted once a document: it may point to its appendices thousands of times. */
const appendices = new WeakMap<ReportTree['source'], number>();

function appendicesNamedIn(source: ReportTree['source']): number {
  const known = appendices.get(source);
  if (known !== undefined) return known;
  const { size } = new Set(source.flatMap(({ block }) => appendicesIn(block.value)));
  appendices.set(source, size);
  return size;
}

function appendicesIn(text: string): number[] {
  return pointersIn(text).flatMap(({ kind, number }) => (kind === 'appendix' ? [Number(number)] : []));
}

function mentioned(text: string): Mark[] {
  return mentionsIn(text).map(({ kind, date, start, end }) => ({
    start,
    end,
    element: 'DocumentRef',
    attributes: { kind, date },
  }));
}
