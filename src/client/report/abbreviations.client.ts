/** An abbreviation that is chosen says what it stands for where one reads; without a script its link leads to the list. */
import { announce } from '../everywhere/announce.client.ts';

/** Listens on the text of the report. */
export function offerExpansions(): void {
  document.querySelector<HTMLElement>('#text')?.addEventListener('click', (event) => {
    const { target } = event;
    const abbreviation = target instanceof Element ? abbreviationAt(target) : null;
    if (!abbreviation || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (getSelection()?.isCollapsed !== false)
      announce(`${abbreviation.textContent}: ${abbreviation.title}${meaningOf(abbreviation)}`);
  });
}

/** A key chooses the link, a finger the abbreviation in it. */
function abbreviationAt(target: Element): HTMLElement | null {
  return (
    target.closest<HTMLElement>('abbr[title]') ?? target.closest('.abbr')?.querySelector<HTMLElement>('abbr') ?? null
  );
}

/** What the list at the foot adds from the glossary, as a sentence of its own. */
function meaningOf({ title }: HTMLElement): string {
  const links = [...document.querySelectorAll('#abbreviations dd a')];
  const meaning = links.find((link) => link.textContent === title)?.parentElement?.querySelector('.meaning');
  return meaning ? `. ${meaning.textContent}` : '';
}
