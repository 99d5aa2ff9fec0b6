/** Where the focus goes when what had it is drawn anew. */

/** Draws, and gives the focus back: to the same place in the same part, else to what stands in for it. */
export function keepingFocus(part: HTMLElement, draw: () => void, standIn: () => HTMLElement | null | undefined): void {
  const had = part.contains(document.activeElement) && document.activeElement !== part;
  draw();
  if (had) standIn()?.focus();
}
