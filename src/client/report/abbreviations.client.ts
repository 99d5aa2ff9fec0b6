/** An abbreviation that is touched or clicked says what it stands for: a title alone needs a mouse that waits. */
import { announce } from '../everywhere/announce.client.ts';

/** Listens on the text of the report. */
export function offerExpansions(): void {
  document.querySelector('#text')?.addEventListener('click', ({ target }) => {
    const abbreviation = target instanceof Element ? target.closest<HTMLElement>('abbr[title]') : null;
    if (abbreviation && getSelection()?.isCollapsed !== false)
      announce(`${abbreviation.textContent}: ${abbreviation.title}${meaningOf(abbreviation)}`);
  });
}

/** What the list at the foot adds from the glossary, as a sentence of its own. */
function meaningOf({ title }: HTMLElement): string {
  const links = [...document.querySelectorAll('#abbreviations dd a')];
  const meaning = links.find((link) => link.textContent === title)?.parentElement?.querySelector('.meaning');
  return meaning ? `. ${meaning.textContent}` : '';
}
