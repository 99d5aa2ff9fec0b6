/** What the pages of a theme hold, counted by what their paragraphs can be chosen by: a script then fetches only pages that have some. */
import type { FoundCount, ListOfPages } from '../../domain/pages-of-theme.ts';
import { address } from '../address.ts';
import { themePageAddress, themePages, type PageKind, type ThemePage } from '../theme-page.ts';

/** The address of the list. */
export const pagesListAddress = (theme: string, kind: PageKind = 'all'): string =>
  address(`themes/${theme}/${kind === 'improve' ? 'improve/' : ''}pages.json`);

/** The lists of the themes that have more than one page, by theme. */
export function listsOfPages(kind: PageKind = 'all'): { theme: string; list: ListOfPages }[] {
  const themes = Map.groupBy(themePages(kind), ({ theme }) => theme.id);
  return [...themes]
    .filter(([, pages]) => pages.length > 1)
    .map(([theme, pages]) => ({ theme, list: listPages(pages) }));
}

/** The pages in reading order, the newest first. */
export function listPages(pages: readonly ThemePage[]): ListOfPages {
  return {
    paragraphs: pages[0]?.paragraphs ?? 0,
    pages: pages.map((page) => ({
      number: page.number,
      address: themePageAddress(page.theme.id, page.number === page.of ? 'front' : page.number, page.kind),
      found: countsOf(page),
    })),
  };
}

function countsOf({ years }: ThemePage): FoundCount[] {
  const marks = years.flatMap(({ reports }) =>
    reports.flatMap(({ report, found }) =>
      found.map(({ grade, paragraph }) => [report.framework, grade ?? '', paragraph.direction ?? ''] as const),
    ),
  );
  const alike = Map.groupBy(marks, (each) => each.join());
  return [...alike.values()].flatMap((same) => same.slice(0, 1).map((each) => [...each, same.length] as const));
}
