/** Select words: a link to just those words, as anchor and text fragment. */
import { copy } from './announce.client.ts';

/** Shows the button while words of the report are selected. */
export function offerWords(): void {
  const button = document.querySelector<HTMLButtonElement>('#words-link');
  if (!button) return;
  document.addEventListener('selectionchange', () => (button.hidden = selected() === undefined));
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const selection = selected();
    if (selection) void copy(`${addressOf(button)}${fragmentOf(selection)}`, 'Link to these words');
  });
}

const addressOf = (button: HTMLButtonElement): string => button.dataset['address'] ?? location.href.split('#')[0] ?? '';

function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const inText = document.querySelector('#text')?.contains(range.commonAncestorContainer);
  return inText && range.toString().trim().length > 2 ? range : undefined;
}

/** `#p12:~:text=first%20words,last%20words` */
function fragmentOf(range: Range): string {
  const start = range.startContainer.parentElement;
  const anchor = start?.closest('.p')?.querySelector('.n')?.id ?? start?.closest('section')?.id ?? '';
  const words = range.toString().trim().split(/\s+/u);
  const encode = (some: string[]): string => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const text = words.length <= 10 ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
  return `#${anchor}:~:text=${text}`;
}
