/** Arrows walk through the results; up from the first leads back to the box. Enter on the box opens the first. */
export function moveAmongResults(event: KeyboardEvent, input: HTMLElement, results: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...results.querySelectorAll<HTMLElement>('a.search-hit')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== input) return;
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  event.preventDefault();
  (next < 0 ? input : (links[next] ?? links.at(-1) ?? input)).focus();
}
