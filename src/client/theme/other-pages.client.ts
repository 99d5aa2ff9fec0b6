/** Takes the paragraphs of a theme's other pages into this one: fetched once, when first asked for. */
import { joined } from './whole-theme.ts';

const list = document.querySelector<HTMLElement>('#found');
let taken: Promise<number> | undefined;

/** The whole theme in this document, and how many paragraphs it has; rejects where it cannot be had, and may then be asked again. */
export function takeOtherPages(): Promise<number> {
  taken ??= take().catch((reason: unknown) => {
    taken = undefined;
    throw reason;
  });
  return taken;
}

async function take(): Promise<number> {
  if (!list) return 0;
  const front = await frontOf(list);
  const lists = await Promise.all(
    front.pages.map((page) => (page.number === list.dataset['page'] ? list : listOf(page))),
  );
  const whole = lists.reduce((sum, each) => sum + each.querySelectorAll('.found').length, 0);
  // Pages of two editions of the site, one of them kept by the browser, do not make one theme.
  if (whole !== front.paragraphs) throw new Error(`${whole} paragraphs`);
  const years = lists.map((each) => [...each.querySelectorAll(':scope > .year')]);
  list.replaceChildren(...joined(years, headingOf).map(asOne));
  return whole;
}

interface PageOfTheme {
  number: string;
  href: string;
  /** Where it is here already. */
  page?: Document;
}

/** The theme's front, which alone knows all pages. */
async function frontOf({ dataset }: HTMLElement): Promise<{ paragraphs: number; pages: PageOfTheme[] }> {
  const href = dataset['front'];
  const page = href === undefined ? document : await fetchPage(href);
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.pages a[data-page]')];
  const pages = links.map((link) => ({
    number: link.dataset['page'] ?? '',
    href: link.getAttribute('href') ?? '',
    ...(link.ariaCurrent === 'page' && { page }),
  }));
  return { paragraphs: Number(page.querySelector<HTMLElement>('#found')?.dataset['paragraphs']), pages };
}

async function fetchPage(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  // Without its head: the style of its sheet's foot is allowed on that page only.
  return new DOMParser().parseFromString(text.slice(text.indexOf('<body')), 'text/html');
}

async function listOf({ number, href, page }: PageOfTheme): Promise<HTMLElement> {
  const found = (page ?? (await fetchPage(href))).querySelector<HTMLElement>(`#found[data-page="${number}"]`);
  if (!found) throw new Error(`No paragraphs at ${href}`);
  for (const paragraph of found.querySelectorAll<HTMLElement>('.found')) paragraph.dataset['elsewhere'] = '';
  return found;
}

const headingOf = (year: Element): string => year.querySelector('h2')?.textContent ?? '';
const reportOf = (finding: Element): string => finding.querySelector('h3 a')?.getAttribute('href') ?? '';

/** Parts of one year as one, a report that the page break cut under one heading. */
function asOne(years: readonly Element[]): Element {
  const [first, ...rest] = years;
  if (!first) throw new Error('A group has a first');
  const findings = years.map((year) => [...year.querySelectorAll(':scope > .finding')]);
  for (const [report, ...cut] of joined(findings, reportOf)) {
    if (!report) continue;
    report.append(...cut.flatMap((each) => [...each.querySelectorAll(':scope > .found')]));
    for (const each of cut) each.remove();
    first.append(report);
  }
  for (const year of rest) year.remove();
  return first;
}
