/** On the page of a report that a search led to: marks what was asked for, and leads from match to match. */
import './arrival.css';
import { apart, isSatisfied, type Way } from '../ways.ts';
import { element } from '../view/element.ts';
import { highlight } from './highlight.ts';
import { placesIn, textOf } from './places.ts';
import { endVisit, type Visit } from './visit.ts';

/** Marks the matches and shows the bar. */
export function arrive(visit: Visit): void {
  const units = unitsFoundHere(visit);
  const matches = matchingParagraphs(units);
  if (matches.length === 0) return;
  const unmark = highlight(matches.flatMap((paragraph) => placesIn(bodyOf(paragraph), units.flat())));
  document.querySelector('.search-bar')?.remove();
  document.body.append(bar(matches, visit, unmark));
}

/** Phrases are looked for as their words where the paragraph that was led to has them only so. */
function unitsFoundHere({ units }: Visit): Way[][] {
  const here = document.querySelector(pointedAt())?.closest<HTMLElement>('.p');
  if (here === null || here === undefined || partsOf(here, units) > 0) return units;
  return units.map((unit) => unit.map(apart));
}

/** The paragraphs that have every part of the query; where none has, those that have the most. */
function matchingParagraphs(units: readonly Way[][]): HTMLElement[] {
  const counted = [...document.querySelectorAll<HTMLElement>('main .p')].map((paragraph) => ({
    paragraph,
    parts: partsOf(paragraph, units),
  }));
  const here = counted.find(({ paragraph }) => paragraph.querySelector(pointedAt()));
  const most = Math.min(Math.max(0, ...counted.map(({ parts }) => parts)), here?.parts || Infinity);
  return most === 0 ? [] : counted.filter(({ parts }) => parts >= most).map(({ paragraph }) => paragraph);
}

const bodyOf = (paragraph: HTMLElement): HTMLElement => paragraph.querySelector<HTMLElement>('.b') ?? paragraph;

function partsOf(paragraph: HTMLElement, units: readonly Way[][]): number {
  const text = textOf(bodyOf(paragraph));
  return units.filter((unit) => unit.some((way) => isSatisfied(text, way))).length;
}

/** The number of the paragraph that the address points at. */
const pointedAt = (): string => `a.n[id="${CSS.escape(location.hash.slice(1))}"]`;

function bar(matches: readonly HTMLElement[], visit: Visit, unmark: () => void): HTMLElement {
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
  off.addEventListener('click', () => {
    unmark();
    leave(made, matches);
  });
  show(0);
  return made;
}

/** The match that the address points at, else the first. */
function place(matches: readonly HTMLElement[]): number {
  return Math.max(
    0,
    matches.findIndex((each) => each.querySelector(pointedAt()) !== null),
  );
}

function leave(made: HTMLElement, matches: readonly HTMLElement[]): void {
  for (const each of matches) each.classList.remove('search-here');
  made.remove();
  endVisit();
}
