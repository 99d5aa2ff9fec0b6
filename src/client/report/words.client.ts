/** Select words: a link to just those words, as anchor and text fragment, or the words with their citation. */
import { copy } from '../everywhere/announce.client.ts';
import { copyQuotationOf } from './cite.client.ts';
import { plainWords } from './copy.client.ts';
import { textOfPage } from './blocks-of-page.client.ts';
import { placedWords, textDirective } from './text-fragment.ts';

/** Shows the buttons while words of the report are selected. */
export function offerWords(): void {
  const offer = document.querySelector<HTMLElement>('#words-link');
  if (!offer) return;
  document.addEventListener('selectionchange', () => (offer.hidden = selected() === undefined));
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  offer.addEventListener('click', ({ target }) => {
    const selection = selected();
    const does = target instanceof HTMLElement ? target.dataset['does'] : undefined;
    if (!selection || !does) return;
    if (does === 'words-link') void copy(`${addressOf(offer)}${fragmentOf(selection)}`, 'Link to these words');
    else void copySelected(selection);
  });
}

const addressOf = (offer: HTMLElement): string => offer.dataset['address'] ?? location.href.split('#')[0] ?? '';

/** The words with the citation of the paragraph in which they begin; of words before any number, of the report. */
async function copySelected(range: Range): Promise<void> {
  const number = document.getElementById(anchorAt(range));
  await copyQuotationOf(plainWords(range), number?.matches('.n') ? number : undefined);
}

function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const inText = document.querySelector('#text')?.contains(range.commonAncestorContainer);
  return inText && range.toString().trim().length > 2 ? range : undefined;
}

/** `#p12:~:text=first%20words,last%20words`: whole words, also where the selection cuts one. */
function fragmentOf(range: Range): string {
  const { blocks, beside, placeOf } = textOfPage();
  const words = placedWords(blocks);
  const from = placeOf(range.startContainer, range.startOffset);
  const to = placeOf(range.endContainer, range.endOffset);
  const anchor = `#${anchorAt(range)}`;
  if (!from || !to) return anchor;
  const first = words.findIndex(
    ({ block, to: end }) => !beside.has(block) && (block > from.block || (block === from.block && end > from.at)),
  );
  const last = words.findLastIndex(
    ({ block, from: start }) => !beside.has(block) && (block < to.block || (block === to.block && start < to.at)),
  );
  return first < 0 || last < first ? anchor : `${anchor}:~:${textDirective(blocks, words, [first, last])}`;
}

function anchorAt({ startContainer }: Range): string {
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return start?.closest('.p')?.querySelector('.n')?.id ?? start?.closest('section')?.id ?? '';
}
