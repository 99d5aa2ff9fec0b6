/** Beside the boxes that choose paragraphs: hides headings without one, and says how many are shown. */
const boxes = document.querySelector<HTMLFormElement>('.filter');
const shownCount = boxes?.querySelector<HTMLElement>('[data-shown]');
const visible = (element: Element): boolean => element.getClientRects().length > 0;

function update(): void {
  const paragraphs = [...document.querySelectorAll('.found')];
  for (const part of document.querySelectorAll<HTMLElement>('.finding, .year')) part.hidden = false;
  for (const part of document.querySelectorAll<HTMLElement>('.finding, .year')) {
    part.hidden = ![...part.querySelectorAll('.found')].some(visible);
  }
  const shown = paragraphs.filter(visible).length;
  const scope = shownCount?.dataset['scope'] ?? '';
  if (shownCount) shownCount.textContent = `${shown} of ${paragraphs.length} paragraphs shown ${scope}`.trim();
}

boxes?.addEventListener('change', update);
