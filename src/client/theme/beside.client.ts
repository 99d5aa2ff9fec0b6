/**
 * Puts another document of the authority beside a report, theme by theme: the columns come from its own page of themes.
 * The address says which: `?beside=2017-02-sif`.
 */
const form = document.querySelector<HTMLFormElement>('#beside-choice');
const select = form?.querySelector('select');
const status = form?.querySelector('output');
const initial = select?.value ?? '';

const partsOf = (page: ParentNode): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('section[data-theme]')];
const firstColumn = (part: Element | undefined): Element | null => part?.querySelector('.of-report') ?? null;

async function pageAt(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  // Without its head: the style of its sheet's foot is allowed on that page only.
  return new DOMParser().parseFromString(text.slice(text.indexOf('<body')), 'text/html');
}

/** A column that says only which document says nothing on the theme. */
function emptyColumn(title: string): Element {
  const column = Object.assign(document.createElement('div'), { className: 'of-report' });
  const heading = Object.assign(document.createElement('h3'), { className: 'ui', textContent: title });
  const words = Object.assign(document.createElement('p'), { className: 'quiet', textContent: 'Nothing on this.' });
  column.append(heading, words);
  return column;
}

/** Replaces the second column of each theme; themes of the other document alone are left to its own page. */
function put(other: Document, title: string): void {
  const theirs = new Map(partsOf(other).map((part) => [part.dataset['theme'], part]));
  for (const part of partsOf(document)) {
    const [, second] = part.querySelectorAll('.of-report');
    const column = firstColumn(theirs.get(part.dataset['theme'])) ?? emptyColumn(title);
    second?.remove();
    firstColumn(part)?.after(column);
  }
}

async function show(): Promise<void> {
  const option = select?.selectedOptions[0];
  const href = option?.dataset['href'];
  if (!option || href === undefined) return;
  const title = option.textContent?.trim() ?? '';
  if (status) status.textContent = 'Fetching its paragraphs…';
  try {
    put(await pageAt(href), title);
    if (status) status.textContent = `Now beside the ${title}. What only that one speaks of is on its own page.`;
  } catch {
    if (status) status.textContent = `The paragraphs of the ${title} could not be fetched.`;
  }
}

const asked = new URLSearchParams(location.search).get('beside');
if (select && asked !== null && asked !== initial && [...select.options].some(({ value }) => value === asked)) {
  select.value = asked;
  void show();
}
select?.addEventListener('change', () => {
  history.replaceState(history.state, '', `?beside=${select.value}${location.hash}`);
  void show();
});
export {};
