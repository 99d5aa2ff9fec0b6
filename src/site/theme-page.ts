/** The pages of a theme: its paragraphs in portions that stay light however many there are. */
import type { Paragraph, ReportData } from '../domain/report.ts';
import { address, themeAddress } from './address.ts';
import { allThemes, findingsOf, type Finding, type Theme } from './themes.ts';

export interface ThemePage {
  theme: Theme;
  /** 1… */
  number: number;
  of: number;
  /** Of the whole theme. */
  paragraphs: number;
  reports: number;
  groups: { report: ReportData; paragraphs: Paragraph[] }[];
}

/** About as many letters as make a page of 30 kB compressed. */
const LETTERS_A_PAGE = 60_000;

/** All pages of all themes. */
export function themePages(): ThemePage[] {
  return allThemes().flatMap((theme) => {
    const findings = findingsOf(theme.id);
    const portions = portionsOf(findings);
    const reports = new Set(findings.map(({ report }) => report)).size;
    return portions.map((portion, at) => ({
      theme,
      number: at + 1,
      of: portions.length,
      paragraphs: findings.length,
      reports,
      groups: [...Map.groupBy(portion, ({ report }) => report)].map(([report, list]) => ({
        report,
        paragraphs: list.map(({ paragraph }) => paragraph),
      })),
    }));
  });
}

/** Cuts between paragraphs where a page is full; a theme without any still has its page. */
export function portionsOf(findings: readonly Finding[]): Finding[][] {
  const portions: Finding[][] = [[]];
  let letters = 0;
  for (const finding of findings) {
    if (letters > LETTERS_A_PAGE) {
      portions.push([]);
      letters = 0;
    }
    portions.at(-1)?.push(finding);
    letters += finding.paragraph.text.length;
  }
  return portions;
}

/** The address of one page of a theme. */
export function themePageAddress(theme: string, number: number): string {
  return number === 1 ? themeAddress(theme) : address(`themes/${theme}/${number}/`);
}
