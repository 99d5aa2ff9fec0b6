/** On the page of a report that a search led to: marks what was asked for, and leads from match to match. */
import { apart, isSatisfied, type Way } from '../ways.ts';
import { element } from '../view/element.ts';
import { highlight } from './highlight.ts';
import { placesIn, readableText } from './places.ts';
import { endVisit, type Visit } from './visit.ts';

/** Ends the arrival before this one, on the same page. */
let endLast = (): void => undefined;

/** Marks the matches and shows the bar. */
export function arrive(visit: Visit): void {
  endLast();
  const units = unitsFoundHere(visit);
  const matches = matchingParagraphs(units);
  if (matches.length === 0) return;
  const unmark = highlight(matches.flatMap((paragraph) => placesIn(bodyOf(paragraph), units.flat())));
  const moved = new AbortController();
  const made = bar(matches, visit, moved.signal, () => {
    endLast();
    endVisit();
  });
  endLast = () => {
    moved.abort();
    unmark();
    for (const each of matches) each.classList.remove('search-here');
    made.remove();
  };
  document.body.append(made);
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
  const text = readableText(bodyOf(paragraph));
  return units.filter((unit) => unit.some((way) => isSatisfied(text, way))).length;
}

/** The number of the paragraph that the address points at. */
const pointedAt = (): string => `a.n[id="${CSS.escape(location.hash.slice(1))}"]`;

function bar(matches: readonly HTMLElement[], visit: Visit, signal: AbortSignal, leave: () => void): HTMLElement {
  const count = element('output', { 'aria-live': 'polite' });
  const go = walk(matches, count, signal);
  const off = button('Off', leave);
  const moves = matches.length > 1 ? [button('Previous', () => go(-1)), button('Next', () => go(1)), off] : [off];
  const query = /["“”]/u.test(visit.query) ? visit.query : `“${visit.query}”`;
  return element('div', { class: 'search-bar ui', role: 'region', 'aria-label': 'Matches of your search' }, [
    element('span', { class: 'search-query' }, [query]),
    count,
    element('span', { class: 'search-moves' }, moves),
  ]);
}

/** Shows where one stands among the matches; gives back what goes on from there. */
function walk(matches: readonly HTMLElement[], count: HTMLOutputElement, signal: AbortSignal): (move: number) => void {
  let at = Math.max(0, place(matches));
  const show = (): void => {
    for (const [number, each] of matches.entries()) each.classList.toggle('search-here', number === at);
    count.value = `${at + 1} of ${matches.length} in this report`;
  };
  // The way back, or a link on the page, may lead to another match.
  const follow = (): void => {
    if (place(matches) < 0) return;
    at = place(matches);
    show();
  };
  addEventListener('hashchange', follow, { signal });
  show();
  return (move) => {
    at = (at + move + matches.length) % matches.length;
    location.hash = matches[at]?.querySelector('a.n')?.id ?? '';
    show();
  };
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, [name]);
  made.addEventListener('click', act);
  return made;
}

/** Which of the matches the address points at; -1 where it points elsewhere. */
const place = (matches: readonly HTMLElement[]): number =>
  matches.findIndex((each) => each.querySelector(pointedAt()) !== null);
