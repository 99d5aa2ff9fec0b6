import { toString } from 'mdast-util-to-string';
import type { ReportTree, SectionContent, SectionNode } from '../tree/report-tree.ts';
import { definitionsIn } from './abbreviations.ts';
import { treesOf } from './phrasing-trees.ts';
import { type Mark, wrapTexts } from './wrap.ts';

/** What an abbreviation stands for, from the place where the report says so. */
type Known = Map<string, string>;

/**
 * Notes where the report spells an abbreviation out, and marks its later uses, the first in each paragraph.
 * The report's own words only: what it never spells out is left to the glossary.
 */
export function addAbbreviations(report: ReportTree): void {
  const known: Known = new Map();
  for (const section of report.sections.filter(({ role }) => role !== 'cover')) {
    if (section.title) learn(toString({ type: 'paragraph', children: section.title }), section.id, known, report);
    for (const child of section.children) {
      const marked = new Set<string>();
      for (const tree of treesOf(child))
        wrapTexts(tree, (text) => marksIn(text, placeOf(child, section), known, marked, report));
    }
  }
}

/** Marks in one text: what was spelt out before it, or earlier in it. */
function marksIn(text: string, anchor: string, known: Known, marked: Set<string>, report: ReportTree): Mark[] {
  const before = new Map(known);
  const defined = learn(text, anchor, known, report);
  return [...known].flatMap(([abbreviation, expansion]) => {
    if (marked.has(abbreviation)) return [];
    const own = defined.filter((each) => each.abbreviation === abbreviation).at(-1);
    const use = usesOf(abbreviation, text).find(({ start }) => (own ? start > own.end : before.has(abbreviation)));
    if (own || use) marked.add(abbreviation);
    return use ? [{ ...use, element: 'Abbr' as const, attributes: { expansion } }] : [];
  });
}

function learn(text: string, anchor: string, known: Known, report: ReportTree): ReturnType<typeof definitionsIn> {
  const definitions = definitionsIn(text);
  for (const { abbreviation, expansion } of definitions) {
    if (known.get(abbreviation) !== expansion) report.abbreviations.push({ abbreviation, expansion, anchor });
    known.set(abbreviation, expansion);
  }
  return definitions;
}

/** Uses of an abbreviation in a text: `IRO` and `IROs`, never inside another word. */
function usesOf(abbreviation: string, text: string): { start: number; end: number }[] {
  if (!text.includes(abbreviation)) return [];
  const uses = text.matchAll(patternOf(abbreviation));
  return [...uses].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length }));
}

/** Building a pattern takes longer than using it, and most reports spell out the same few abbreviations. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 500;

function patternOf(abbreviation: string): RegExp {
  const known = patterns.get(abbreviation);
  if (known) return known;
  const escaped = RegExp.escape(abbreviation);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}&])${escaped}s?(?![\\p{L}\\p{N}&])`, 'gu');
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(abbreviation, pattern);
  return pattern;
}

/** Where a part of a section can be linked to. */
function placeOf(child: SectionContent, section: SectionNode): string {
  return 'anchor' in child ? child.anchor : section.id;
}
