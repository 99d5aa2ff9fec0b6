/** The reader's settings: shown as kept, applied at once, kept on this device. */
const STORE = 'pilcrow-reading';
const root = document.documentElement;
const form = document.querySelector<HTMLFormElement>('#preferences');

/** The bars of a device keep to its own light and dark, unless the reader has chosen. */
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
  (bar) => [bar, bar.content] as const,
);

function colourBars(): void {
  const chosen = root.hasAttribute('data-theme') ? getComputedStyle(document.body).backgroundColor : undefined;
  for (const [bar, colour] of bars) bar.content = chosen ?? colour;
}

function show(): void {
  for (const input of form?.querySelectorAll('input') ?? []) {
    input.checked = (root.getAttribute(`data-${input.name}`) ?? '') === input.value;
  }
}

function keep({ name, value }: HTMLInputElement): void {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
  colourBars();
  const names = ['theme', 'size', 'spacing'];
  const kept = Object.fromEntries(names.map((each) => [each, root.getAttribute(`data-${each}`)]).filter(([, v]) => v));
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // Storage refused: the setting lasts as long as the page.
  }
}

show();
colourBars();
form?.addEventListener('submit', (event) => event.preventDefault());
form?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) keep(target);
});
