/** Fetches pages of a theme, each once, and puts the paragraphs chosen of them one page behind the other. */
import type { ListOfPages, PageOfTheme } from '../../domain/pages-of-theme.ts';

const fetched = new Map<string, Promise<unknown>>();

/** What was fetched once is not fetched again; what failed is. */
function once<T>(address: string, load: (answer: Response) => Promise<T>): Promise<T> {
  const known = fetched.get(address) as Promise<T> | undefined;
  if (known) return known;
  const loading = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return load(answer);
  });
  loading.catch(() => fetched.delete(address));
  fetched.set(address, loading);
  return loading;
}

/** The list of a theme's pages. */
export const listAt = (address: string): Promise<ListOfPages> =>
  once(address, (answer) => answer.json() as Promise<ListOfPages>);

/** The years of a page, whole, to be copied from. */
export async function yearsOf({ number, address, found }: PageOfTheme): Promise<Element[]> {
  const page = await once(address, async (answer) => parsed(await answer.text()));
  const years = [...page.querySelectorAll(`#found[data-page="${number}"] > .year`)];
  const there = years.reduce((sum, year) => sum + year.querySelectorAll('.found').length, 0);
  // Pages of two editions of the site, one of them kept by the browser, do not make one theme.
  if (there !== found.reduce((sum, [, , , paragraphs]) => sum + paragraphs, 0)) {
    fetched.delete(address);
    throw new Error(`${there} paragraphs at ${address}`);
  }
  return years;
}

/** Without its head: the style of its sheet's foot is allowed on that page only. */
const parsed = (text: string): Document =>
  new DOMParser().parseFromString(text.slice(text.indexOf('<body')), 'text/html');

/** A copy of the years with only the paragraphs that these selectors do not leave out. */
export function chosenOf(years: readonly Element[], leftOut: string): Element[] {
  return years
    .map((year) => document.importNode(year, true))
    .filter((year) => {
      for (const paragraph of year.querySelectorAll('.found')) if (paragraph.matches(leftOut)) paragraph.remove();
      for (const finding of year.querySelectorAll('.finding')) if (!finding.querySelector('.found')) finding.remove();
      return year.querySelector('.found') !== null;
    });
}

const headingOf = (year: Element): string => year.querySelector('h2')?.textContent ?? '';
const reportOf = (finding: Element): string => finding.querySelector('h3 a')?.getAttribute('href') ?? '';

/** Puts years behind those of the list. A year, and in it a report, that the end of a page cut becomes one again. */
export function append(list: Element, years: readonly Element[]): void {
  for (const year of years) {
    const last = list.lastElementChild;
    if (last && headingOf(last) === headingOf(year)) appendFindings(last, year.querySelectorAll('.finding'));
    else list.append(year);
  }
}

function appendFindings(year: Element, findings: Iterable<Element>): void {
  for (const finding of findings) {
    const last = year.lastElementChild;
    if (last && reportOf(last) === reportOf(finding)) last.append(...finding.querySelectorAll('.found'));
    else year.append(finding);
  }
}
