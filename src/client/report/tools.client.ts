/** The toolbar of a paragraph: appears at its number on hover, focus or tap; Escape or leaving puts it away. */
import { copy } from '../everywhere/announce.client.ts';
import { copyQuotation, openCitations } from './cite.client.ts';

let tools: HTMLElement | null = null;
let lastKey = '';
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Sets the one toolbar up; it moves to whichever number is pointed at. */
export function offerTools(): void {
  tools = document.querySelector('#tools');
  const text = document.querySelector<HTMLElement>('#text');
  if (!tools || !text) return;
  text.addEventListener('pointerover', ({ target }) => showFor(target));
  text.addEventListener('focusin', ({ target }) => {
    if (!hasArrivedAt(target)) showFor(target);
  });
  text.addEventListener('focusout', ({ relatedTarget }) => leaveFor(relatedTarget));
  text.addEventListener('click', ({ target }) => showFor(target));
  text.addEventListener('pointerout', ({ pointerType }) => {
    if (pointerType === 'mouse') leave();
  });
  tools.addEventListener('pointerenter', () => clearTimeout(leaving));
  tools.addEventListener('pointerleave', leave);
  tools.addEventListener('click', act);
  document.querySelector('#cite-whole')?.addEventListener('click', () => void openCitations());
  document.addEventListener('keydown', ({ key }) => {
    lastKey = key;
    if (key === 'Escape' && !document.querySelector('dialog[open]')) putAway();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    lastKey = '';
    if (target instanceof Element && !target.closest('a.n, #tools')) hide();
  });
}

/** Whoever follows a link to a paragraph comes to read it: the browser then puts the focus on its number by itself. */
function hasArrivedAt(target: EventTarget | null): boolean {
  return lastKey !== 'Tab' && target instanceof Element && `#${target.id}` === location.hash;
}

/** By keyboard: whatever else comes into focus, the toolbar stands over no line of it. A dialog gives the focus back. */
function leaveFor(next: EventTarget | null): void {
  if (!(next instanceof Element) || tools?.contains(next) || next.closest('dialog')) return;
  if (next !== tools?.previousElementSibling) hide();
}

/** Back to the number, where the keyboard was within the toolbar. */
function putAway(): void {
  const number = tools?.previousElementSibling;
  if (tools?.contains(document.activeElement) && number instanceof HTMLElement) number.focus();
  hide();
}

function showFor(target: EventTarget | null): void {
  const number = target instanceof Element ? target.closest<HTMLAnchorElement>('a.n') : null;
  if (number) showTools(number);
}

/** Puts the toolbar behind a number, so that the arrow keys lead from it into the toolbar. */
export function showTools(number: HTMLAnchorElement): void {
  if (!tools) return;
  clearTimeout(leaving);
  if (number.nextElementSibling === tools) {
    tools.hidden = false;
    return;
  }
  tools.setAttribute('aria-label', number.getAttribute('aria-label') ?? '');
  number.after(tools);
  tools.hidden = false;
}

function leave(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (!tools?.matches(':focus-within, :hover') && (lastKey === '' || !document.activeElement?.matches('a.n'))) hide();
  }, 400);
}

function hide(): void {
  if (tools) tools.hidden = true;
}

function act({ target }: Event): void {
  const does = target instanceof HTMLElement ? target.dataset['does'] : undefined;
  const number = tools?.previousElementSibling;
  if (!does || !number || !tools) return;
  const link = `${tools.dataset['address']}#${number.id}`;
  if (does === 'link') void copy(link, 'Link');
  else if (does === 'quotation') void copyQuotation(number);
  else void openCitations(number);
}
