/** The pages of a theme: its paragraphs in portions that stay light however many there are. */
import { GRADES, type Grade } from '../domain/judgement.ts';
import { FRAMEWORKS, type Framework } from '../domain/kind.ts';
import type { Paragraph, ReportData, ThemeTag } from '../domain/report.ts';
import { address, themeAddress } from './address.ts';
import { dateOf } from './report-facts.ts';
import type { Finding } from './theme/finding.ts';
import { gradeOf } from './theme/grade-of.ts';
import { overviewOf, type Overview } from './theme/overview.ts';
import { allThemes, findingsOf, type Theme } from './themes.ts';

/** A paragraph with what it can be filtered by, and the tag that brought it here. */
export interface FoundParagraph {
  paragraph: Paragraph;
  grade: Grade | undefined;
  tag: ThemeTag;
}

/** Those of one report: of one authority in one year. */
export interface FoundInReport {
  report: ReportData;
  found: FoundParagraph[];
}

export interface ThemePage {
  theme: Theme;
  /** All paragraphs, or only what is asked to improve. */
  kind: PageKind;
  /** 1… */
  number: number;
  of: number;
  /** Of all pages. */
  paragraphs: number;
  reports: number;
  improvements: number;
  years: { year: string; reports: FoundInReport[] }[];
  /** What the theme can be filtered by, whatever page it is seen on. */
  grades: Grade[];
  frameworks: Framework[];
  /** On the first page. */
  overview?: Overview;
}

export type PageKind = 'all' | 'improve';

/** About as many letters as make a page of 30 kB compressed; a test may ask for smaller pages. */
const LETTERS_A_PAGE = Number(process.env['PILCROW_THEME_LETTERS'] ?? 50_000);

const isImprovement = ({ paragraph: { kind } }: Finding): boolean =>
  kind === 'improvement' || kind === 'recommendation';

/** All pages of all themes, or of what the reports ask to improve under them. */
export function themePages(kind: PageKind = 'all'): ThemePage[] {
  return allThemes().flatMap((theme) => {
    const all = findingsOf(theme.id);
    const improvements = all.filter(isImprovement);
    const findings = kind === 'all' ? all : improvements;
    const portions = portionsOf(findings);
    const choices = choicesOf(findings);
    return portions.map((portion, at) => ({
      theme,
      kind,
      number: at + 1,
      of: portions.length,
      paragraphs: findings.length,
      reports: new Set(findings.map(({ report }) => report)).size,
      improvements: improvements.length,
      years: yearsOf(theme, portion),
      ...choices,
      ...(at === 0 && kind === 'all' && { overview: overviewOf(theme.id) }),
    }));
  });
}

function choicesOf(findings: readonly Finding[]): Pick<ThemePage, 'grades' | 'frameworks'> {
  const grades = new Set(findings.map(({ report, paragraph }) => gradeOf(report, paragraph)));
  const frameworks = new Set(findings.map(({ report }) => report.framework));
  return {
    grades: GRADES.filter((grade) => grades.has(grade)),
    frameworks: FRAMEWORKS.filter((framework) => frameworks.has(framework)),
  };
}

function yearsOf(theme: Theme, portion: readonly Finding[]): ThemePage['years'] {
  const found = portion.map(({ report, paragraph }) => ({ report, found: foundIn(theme, report, paragraph) }));
  const years = Map.groupBy(found, ({ report }) => dateOf(report)?.slice(0, 4) ?? 'No date');
  return [...years].map(([year, ofYear]) => ({
    year,
    reports: [...Map.groupBy(ofYear, ({ report }) => report)].map(([report, list]) => ({
      report,
      found: list.map((each) => each.found),
    })),
  }));
}

function foundIn(theme: Theme, report: ReportData, paragraph: Paragraph): FoundParagraph {
  const tag = paragraph.themes.find((each) => each.theme === theme.id) ?? { theme: theme.id, score: 0, matched: [] };
  return { paragraph, grade: gradeOf(report, paragraph), tag };
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
export function themePageAddress(theme: string, number: number, kind: PageKind = 'all'): string {
  if (kind === 'all') return number === 1 ? themeAddress(theme) : address(`themes/${theme}/${number}/`);
  return address(`themes/${theme}/improve/${number === 1 ? '' : `${number}/`}`);
}

/** The address of a theme's feed. */
export const themeFeedAddress = (theme: string): string => address(`themes/${theme}/feed.xml`);
