/** The reader's settings: shown as kept, applied at once, kept on this device. */
const STORE = 'pilcrow-reading';
const root = document.documentElement;
const form = document.querySelector<HTMLFormElement>('#preferences');

function show(): void {
  for (const input of form?.querySelectorAll('input') ?? []) {
    input.checked = (root.getAttribute(`data-${input.name}`) ?? '') === input.value;
  }
}

function keep({ name, value }: HTMLInputElement): void {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
  const names = ['theme', 'size', 'spacing'];
  const kept = Object.fromEntries(names.map((each) => [each, root.getAttribute(`data-${each}`)]).filter(([, v]) => v));
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // Storage refused: the setting lasts as long as the page.
  }
}

show();
form?.addEventListener('submit', (event) => event.preventDefault());
form?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) keep(target);
});
