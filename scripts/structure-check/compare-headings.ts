/** The headings of an output beside their print: rank by size and weight, and what is printed like a heading. */
import { gradeOf, splitGrade } from '../pipeline/print/grades.ts';
import type { StructureDifference } from './difference.ts';
import { PrefixIndex, matchingKey, lineKey } from './find-text.ts';
import type { WrittenBlock } from './output-blocks.ts';
import type { PlacedLine } from './printed-starts.ts';

/** Sizes nearer than this, in points, are one. */
const SIZE = 0.7;
const LONGEST_HEADING = 14;
const AREA = 'judgement-area';
/** Without headings of their own: what stands there is printed large for other reasons. */
const NO_HEADINGS = new Set(['cover', 'back-matter']);
/** The first row of a box that holds an area and its grade. */
const BOX = /^(?:key )?(?:inspection )?judge?ments? (?:judge?ment |inspection )?grades?$/iu;

interface Printed extends WrittenBlock {
  line: PlacedLine;
}

/** What differs in the headings of one document. */
export function compareHeadings(lines: readonly PlacedLine[], blocks: readonly WrittenBlock[]): StructureDifference[] {
  const headings = blocks.filter(({ is }) => is === 'heading');
  const printed = printedHeadings(lines, headings);
  const body = bodyOf(lines);
  return [
    ...empty(headings),
    ...skipped(headings),
    ...ranks(printed.filter((heading) => !isBoxed(heading, body))),
    ...made(printed, body),
    ...lost(lines, blocks),
  ];
}

/** The headings of which the line is found: each after the one before it. */
function printedHeadings(lines: readonly PlacedLine[], headings: readonly WrittenBlock[]): Printed[] {
  let from = 0;
  return headings.flatMap((heading): Printed[] => {
    const key = matchingKey(heading.text);
    const at = lines.findIndex((line, index) => index >= from && begins(key, matchingKey(line.text)));
    const line = lines[at];
    if (!line) return [];
    from = at + 1;
    return [{ ...heading, line }];
  });
}

function begins(heading: string, line: string): boolean {
  return line.length > 3 && heading.startsWith(line);
}

function empty(headings: readonly WrittenBlock[]): StructureDifference[] {
  return headings
    .filter((heading) => heading.empty)
    .map(({ place, text }) => ({
      kind: 'section-empty',
      place,
      text,
      says: 'neither text nor a deeper heading below it',
    }));
}

function skipped(headings: readonly WrittenBlock[]): StructureDifference[] {
  return headings.flatMap(({ depth = 2, place, text }, index): StructureDifference[] => {
    const above = headings[index - 1]?.depth ?? 1;
    return depth > above + 1
      ? [{ kind: 'level-skipped', place, text, says: `level ${depth} below level ${above}` }]
      : [];
  });
}

/** 1 where the first is printed the larger or bolder, -1 where the second is, 0 where they are printed alike. */
export function compareRank(a: PlacedLine, b: PlacedLine): -1 | 0 | 1 {
  if (Math.abs(a.size - b.size) > SIZE) return a.size > b.size ? 1 : -1;
  if (a.bold !== b.bold) return a.bold ? 1 : -1;
  return 0;
}

/** An area in the letters of the text is set apart by a ruled box, whose rank no letters tell. */
function isBoxed({ role, line }: Printed, body: number): boolean {
  return role === AREA && line.size < body + SIZE;
}

/** A heading is printed no larger than the one that it stands below, and no smaller than one that it ends. */
function ranks(headings: readonly Printed[]): StructureDifference[] {
  return headings.flatMap((heading, index): StructureDifference[] => {
    const { depth = 2, place, text, line } = heading;
    const parent = headings.slice(0, index).findLast((other) => (other.depth ?? 2) < depth);
    // Areas are of one level, whatever their letters: some reports print one of them smaller.
    const before = headings.slice(0, index).findLast(({ role }) => heading.role !== AREA || role !== AREA);
    const found = { kind: 'heading-rank' as const, page: line.page, place, text };
    if (parent && compareRank(line, parent.line) > 0)
      return [{ ...found, says: `${printOf(line)} stands below "${parent.text}" of ${printOf(parent.line)}` }];
    if (before && (before.depth ?? 2) >= depth && compareRank(before.line, line) > 0)
      return [{ ...found, says: `${printOf(line)} ends "${before.text}" of ${printOf(before.line)}` }];
    return [];
  });
}

function printOf({ size, bold }: PlacedLine): string {
  return `${size.toFixed(1)} pt${bold ? ' bold' : ''}`;
}

/** The size of most of the text. */
function bodyOf(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const near = Math.round(size * 2) / 2;
    counts.set(near, (counts.get(near) ?? 0) + text.length);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** Headings of the output in the letters of the text. */
function made(headings: readonly Printed[], body: number): StructureDifference[] {
  return (
    headings
      // The area in a ruled box is set apart by the box.
      .filter(({ line, role }) => role !== AREA && !line.bold && line.size < body + 0.4)
      .map(({ line, place, text }) => ({
        kind: 'heading-made',
        page: line.page,
        place,
        text,
        says: `a heading of the output, printed like the text (${printOf(line)})`,
      }))
  );
}

/** Short bold lines between gaps that the output has as text. */
function lost(lines: readonly PlacedLine[], blocks: readonly WrittenBlock[]): StructureDifference[] {
  const inText = new PrefixIndex(blocks, ({ text }) => matchingKey(text));
  return lines.flatMap((line): StructureDifference[] => {
    if (!looksLikeHeading(line)) return [];
    const found = inText.like(lineKey(line));
    const [block] = found;
    if (!block || found.some(({ is, role }) => is === 'heading' || is === 'cell' || NO_HEADINGS.has(role ?? '')))
      return [];
    return [
      {
        kind: 'heading-lost',
        page: line.page,
        place: block.place,
        text: line.text,
        says: `printed like a heading, a ${block.is} of the output`,
      },
    ];
  });
}

/** A grade alone, or a sentence that ends in one, is a judgement and no heading. */
function looksLikeHeading({ bold, begins: begun, mark, text }: PlacedLine): boolean {
  if (!bold || begun !== 'starts' || mark !== 'none') return false;
  if (text.split(' ').length > LONGEST_HEADING || /[.;,]$/u.test(text)) return false;
  return (
    !BOX.test(text) &&
    splitGrade(text) === undefined &&
    gradeOf(text) === undefined &&
    !/\brequires?(?: improvement(?: to be)?)?$/iu.test(text)
  );
}
