import type { TextLine } from './lines.ts';
import { isMarkAlone } from './starts.ts';

/** So many lines at the top and at the foot of a page may be its running head and foot. */
const EDGE = 4;
/** The fewest pages on which a line must stand to be a running line. */
const FEWEST_PAGES = 3;
const PAGE_NUMBER = /^(?:page )?(?<number>\d{1,3})(?: of \d{1,3})?$/iu;

/**
 * The lines that pages repeat at their very edges, figures apart, and the numbers of the pages: no sentence goes on in
 * them. What they are is for a recogniser to say.
 */
export function pageEdges(lines: readonly TextLine[]): Set<TextLine> {
  const numbers = new Set(pageNumbers(lines));
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  const edges = pages.flatMap((page) => [page.slice(0, EDGE), page.slice(-EDGE).reverse()]);
  const repeated = new Set([...Map.groupBy(new Set(edges.flat()), asRepeated).values()].filter(onMany).flat());
  const isEdge = (line: TextLine): boolean =>
    numbers.has(line) || (repeated.has(line) && !isMarkAlone(line.text) && numberOf(line) === undefined);
  return new Set([...numbers, ...edges.flatMap((edge) => whileFirst(edge, isEdge))]);
}

/** The first of these for which it holds, up to one for which it does not. */
function whileFirst(lines: readonly TextLine[], holds: (line: TextLine) => boolean): TextLine[] {
  const end = lines.findIndex((line) => !holds(line));
  return end < 0 ? [...lines] : lines.slice(0, end);
}

const asRepeated = ({ text }: TextLine): string => text.trim().replace(/\s+/gu, ' ').replace(/\d+/gu, '0');
const onMany = (lines: readonly TextLine[]): boolean => new Set(lines.map(({ page }) => page)).size >= FEWEST_PAGES;

/** Numbers that stand alone and run with the pages. They need not stand at the edge: a foot can come before a list. */
function pageNumbers(lines: readonly TextLine[]): TextLine[] {
  const numbers = lines.filter((line) => numberOf(line) !== undefined && line.page !== undefined);
  const byOffset = Map.groupBy(numbers, (line) => (line.page ?? 0) - (numberOf(line) ?? 0));
  return [...byOffset.values()].filter(onMany).flat();
}

function numberOf({ text }: TextLine): number | undefined {
  const number = PAGE_NUMBER.exec(text.trim())?.groups?.['number'];
  return number === undefined ? undefined : Number(number);
}
