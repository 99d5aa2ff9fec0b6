/** On the page of a report that a search led to: marks what was asked for, and leads from match to match. */
import './arrival.css';
import { stem, tokens } from '../words.ts';
import { element } from '../view/element.ts';
import { endVisit, type Visit } from './visit.ts';

const HIGHLIGHT = 'search-match';

/** Marks the matches and shows the bar. */
export function arrive(visit: Visit): void {
  const matches = matchingParagraphs(visit);
  if (matches.length === 0) return;
  const stems = new Set(visit.units.flat(2));
  mark(matches.flatMap((paragraph) => rangesOf(paragraph, stems)));
  document.querySelector('.search-bar')?.remove();
  document.body.append(bar(matches, visit));
}

/** The paragraphs that have every part of the query; where none has, those that have the most. */
function matchingParagraphs(visit: Visit): HTMLElement[] {
  const counted = [...document.querySelectorAll<HTMLElement>('main .p')].map((paragraph) => {
    const found = new Set(tokens(bodyOf(paragraph).textContent).map(({ word }) => stem(word)));
    return {
      paragraph,
      parts: visit.units.filter((unit) => unit.some((way) => way.every((each) => found.has(each)))).length,
    };
  });
  const here = counted.find(({ paragraph }) =>
    paragraph.querySelector(`a.n[id="${CSS.escape(location.hash.slice(1))}"]`),
  );
  const most = Math.min(Math.max(0, ...counted.map(({ parts }) => parts)), here?.parts || Infinity);
  return most === 0 ? [] : counted.filter(({ parts }) => parts >= most).map(({ paragraph }) => paragraph);
}

const bodyOf = (paragraph: HTMLElement): HTMLElement => paragraph.querySelector<HTMLElement>('.b') ?? paragraph;

function rangesOf(paragraph: HTMLElement, stems: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(bodyOf(paragraph), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { word, start, end } of tokens(node.textContent ?? '')) {
      if (!stems.has(stem(word))) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The browser's own highlights move nothing; where it has none, the paragraph is marked by its edge alone. */
function mark(ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function bar(matches: readonly HTMLElement[], visit: Visit): HTMLElement {
  const count = element('output', { 'aria-live': 'polite' });
  const before = element('button', { type: 'button' }, ['Previous']);
  const after = element('button', { type: 'button' }, ['Next']);
  const off = element('button', { type: 'button' }, ['Off']);
  const made = element('div', { class: 'search-bar ui', role: 'region', 'aria-label': 'Matches of your search' }, [
    element('span', { class: 'search-query' }, [`“${visit.query}”`]),
    count,
    before,
    after,
    off,
  ]);
  const show = (move: number): void => {
    const at = place(matches) + move;
    const wanted = matches[(at + matches.length) % matches.length];
    if (wanted === undefined) return;
    if (move !== 0) location.hash = wanted.querySelector('a.n')?.id ?? '';
    for (const each of matches) each.classList.toggle('search-here', each === wanted);
    count.value = `${matches.indexOf(wanted) + 1} of ${matches.length} in this report`;
  };
  before.addEventListener('click', () => show(-1));
  after.addEventListener('click', () => show(1));
  off.addEventListener('click', () => leave(made, matches));
  show(0);
  return made;
}

/** The match that the address points at, else the first. */
function place(matches: readonly HTMLElement[]): number {
  const anchor = CSS.escape(location.hash.slice(1));
  return Math.max(
    0,
    anchor === '' ? 0 : matches.findIndex((each) => each.querySelector(`a.n[id="${anchor}"]`) !== null),
  );
}

function leave(made: HTMLElement, matches: readonly HTMLElement[]): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
  for (const each of matches) each.classList.remove('search-here');
  made.remove();
  endVisit();
}
