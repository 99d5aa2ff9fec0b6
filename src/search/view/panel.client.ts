/** The search over any page. */
import { element } from './element.ts';
import { SearchView } from './search-view.ts';

let view: SearchView | undefined;

/** Opens the panel; closing it gives the focus back to where it was. */
export function openPanel(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-panel') ?? makePanel();
  if (!dialog.open) dialog.showModal();
  view?.focus();
}

function makePanel(): HTMLDialogElement {
  const close = element('button', { type: 'button', class: 'search-close' }, ['Close']);
  const body = element('div');
  const dialog = element('dialog', { id: 'search-panel', class: 'ui', 'aria-label': 'Search every paragraph' }, [
    close,
    body,
  ]);
  close.addEventListener('click', () => shut(dialog));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) shut(dialog);
    if (event.target instanceof Element && event.target.closest('a') !== null) shut(dialog);
  });
  // The browser would empty the box first: what was asked is there again when the panel is.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    shut(dialog);
  });
  document.body.append(dialog);
  view = new SearchView(body, { page: false });
  return dialog;
}

/** Closes the panel. Where nothing had the focus before, the box keeps it until the next frame: keys would go to it. */
function shut(dialog: HTMLDialogElement): void {
  dialog.close();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
}
