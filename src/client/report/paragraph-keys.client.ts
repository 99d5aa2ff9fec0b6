/**
 * A paragraph is one stop of the Tab key: its number. The right and left arrow keys go on from there to what this site
 * adds, as in a toolbar (ARIA Authoring Practices: toolbar, roving tabindex). Links that the report itself makes, to its
 * notes and other paragraphs, stay stops of their own. Without a script all of them are stops.
 */
import { announce } from '../everywhere/announce.client.ts';
import { showTools } from './tools.client.ts';

/** What this site adds to a paragraph. What a reader unfolds in a note is the reader’s own choice and keeps its stops. */
const ADDED = '#text :is(.notes summary, .notes li > a, a.abbr, a.suggested), #tools button';
/** All that the arrow keys go to, where it is displayed: the links of a folded note are not. */
const REACHED = 'a[href], summary, button';
const HINT = 'Right arrow: copy, cite and the notes of this paragraph. Tab: the next paragraph.';
const HINTED = 'pilcrow-keys';

let lastKey = '';
/** What an arrow key brought into focus by itself, in a browser that shows a caret (F7): there it moves the caret on. */
let underCaret: EventTarget | null = null;

/** Takes what is added out of the order of the Tab key, and listens for the arrows. */
export function offerKeys(): void {
  const text = document.querySelector<HTMLElement>('#text');
  // Only who presses Tab needs it: a page with a thousand paragraphs opens no later for it.
  document.addEventListener('keydown', onFirstTab);
  document.addEventListener('keydown', ({ key }) => (lastKey = key), { capture: true });
  document.addEventListener('pointerdown', () => (lastKey = ''));
  text?.addEventListener('focusin', ({ target }) => (underCaret = lastKey.startsWith('Arrow') ? target : null));
  text?.addEventListener('keydown', walk);
}

function onFirstTab({ key }: KeyboardEvent): void {
  if (key !== 'Tab') return;
  document.removeEventListener('keydown', onFirstTab);
  for (const added of document.querySelectorAll<HTMLElement>(ADDED)) added.tabIndex = -1;
  document.querySelector('#text')?.addEventListener('focusin', hint);
}

/** Said once a visit, at the first number that the Tab key comes to. */
function hint({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches('a.n')) return;
  document.querySelector('#text')?.removeEventListener('focusin', hint);
  try {
    if (sessionStorage.getItem(HINTED)) return;
    sessionStorage.setItem(HINTED, 'said');
  } catch {
    // Storage refused: it is said once a page.
  }
  announce(HINT);
}

function walk(event: KeyboardEvent): void {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target === underCaret) return;
  const next = target instanceof Element && target.matches(REACHED) ? reachedFrom(target, key) : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
  underCaret = null;
}

/** Where a key leads within the paragraph: Escape to its number, an arrow to what is beside, and round at both ends. */
function reachedFrom(here: Element, key: string): HTMLElement | undefined {
  const paragraph = here.closest('.p');
  const number = paragraph?.querySelector<HTMLAnchorElement>('a.n');
  if (!paragraph || !number) return undefined;
  if (key === 'Escape') return number;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return undefined;
  // The toolbar stands behind the number, and must be displayed to come into focus.
  showTools(number);
  const stops = [...paragraph.querySelectorAll<HTMLElement>(REACHED)].filter((stop) => stop.checkVisibility());
  return stops[(stops.findIndex((stop) => stop === here) + step + stops.length) % stops.length];
}
