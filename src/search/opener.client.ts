/** On every page: opens the search by key or by the link, and greets who comes from a result. All else is loaded then. */
import { visitOf } from './arrival/visit.ts';

const link = document.querySelector<HTMLAnchorElement>('a.find');
const onSearchPage = document.querySelector('#search-page') !== null;

async function open(event: Event): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#search-page input[type="search"]');
  event.preventDefault();
  if (field !== null) return field.focus();
  try {
    (await import('./view/panel.client.ts')).openPanel();
  } catch {
    if (link !== null) location.assign(link.href);
  }
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
  if (command || slash) void open(event);
});
link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !onSearchPage) void open(event);
});

const visit = visitOf(location.pathname);
if (visit !== undefined) void import('./arrival/arrival.client.ts').then(({ arrive }) => arrive(visit));
