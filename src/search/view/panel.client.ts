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
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    if (event.target instanceof Element && event.target.closest('a') !== null) dialog.close();
  });
  // The browser would empty the box first: what was asked is there again when the panel is.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  view = new SearchView(body, { page: false });
  return dialog;
}
