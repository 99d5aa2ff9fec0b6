/** Copying with the keyboard or the menu: the words of the report alone, each number as printed with a space after it. */

/** Takes over only where the selection holds what is not the report's, or a number. */
export function copyWordsOnly(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const text = document.querySelector('#text');
    if (!selection || selection.isCollapsed || !text || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    const words = reportsWords(range);
    if (!words) return;
    event.clipboardData.setData('text/plain', plainText(words));
    event.clipboardData.setData('text/html', words.innerHTML);
    event.preventDefault();
  });
}

/** The words of a range as plain text. */
export function plainWords(range: Range): string {
  const words = reportsWords(range);
  return words ? plainText(words) : range.toString();
}

/** What stands beside the words: our notes, the tools, and the markers that lead to footnotes. */
const BESIDE = '.notes, .tools, .noteref';

/** The words of a range in an element of their own; undefined where the browser copies them right by itself. */
function reportsWords(range: Range): HTMLElement | undefined {
  const copied = document.createElement('div');
  copied.append(range.cloneContents());
  const numbers = copied.querySelectorAll('.n');
  const beside = copied.querySelectorAll(BESIDE);
  if (numbers.length === 0 && beside.length === 0) return undefined;
  for (const each of beside) each.remove();
  for (const number of numbers) number.replaceWith(printedNumber(number));
  return copied;
}

/** `12. `; of a paragraph without a number nothing: its pilcrow is ours. */
function printedNumber({ textContent }: Element): string {
  const printed = (textContent ?? '').trim();
  return printed === '' || printed === '¶' ? '' : `${printed} `;
}

/** As a browser writes it: blocks on lines of their own. Only what is on the page has lines. */
function plainText(words: HTMLElement): string {
  words.style.cssText = 'position: fixed; top: 0; left: -200vw; width: 100vw';
  words.setAttribute('aria-hidden', 'true');
  document.body.append(words);
  const text = words.innerText;
  words.remove();
  words.removeAttribute('style');
  return text.replace(/\n{3,}/gu, '\n\n').trim();
}
