/** The pages of a theme: its paragraphs in portions that stay light however many there are. */
import { type Direction, DIRECTIONS } from '../domain/direction.ts';
import { isPoint } from '../domain/point.ts';
import { GRADES, type Grade } from '../domain/judgement.ts';
import { FRAMEWORKS, type Framework } from '../domain/kind.ts';
import type { Paragraph, ReportData, ThemeTag } from '../domain/report.ts';
import { address, themeAddress } from './address.ts';
import { monthOf } from '../domain/dates.ts';
import { authorityNamed } from '../library/authorities.ts';
import { dateOf } from '../library/report-facts.ts';
import type { Finding } from '../library/finding.ts';
import { once } from '../domain/once.ts';
import { gradeOfParagraph } from './theme/paragraph-grade.ts';
import { overviewOf, type Overview } from './theme/overview.ts';
import { allThemes, findingsOf, type Theme } from '../library/themes.ts';

/** A paragraph with what it can be filtered by, and the tag that brought it here. */
export interface ThemeParagraph {
  paragraph: Paragraph;
  grade: Grade | undefined;
  tag: ThemeTag;
}

/** Those of one report: of one authority in one year. */
export interface FoundInReport {
  report: ReportData;
  found: ThemeParagraph[];
}

export interface ThemePage {
  theme: Theme;
  /** All paragraphs, or only what is asked to improve. */
  kind: PageKind;
  /** Counted from the oldest page, 1…: a full page keeps its number, its address and its bytes when newer ones come. */
  number: number;
  /** The newest is the theme's front: as long as it grows, it alone changes. */
  of: number;
  /** The pages that are linked from here, the newest first: from the front all, from a full page the front and its neighbours. */
  links: PageLink[];
  /** Of all pages. */
  paragraphs: number;
  reports: number;
  improvements: number;
  years: { year: string; reports: FoundInReport[] }[];
  /** What the theme can be filtered by, whatever page it is seen on. */
  grades: Grade[];
  directions: Direction[];
  frameworks: Framework[];
  /** On the front. */
  overview?: Overview;
}

export interface PageLink {
  number: number;
  address: string;
  /** `March 2019 to May 2021`, or in one month `July 2017, Barnet to Leeds`: of when its reports are. Never changes on a full page. */
  holds: string;
}

export type PageKind = 'all' | 'improve';

/** About as many letters as make a page of 25 kB compressed; a test may ask for smaller pages. */
const LETTERS_A_PAGE = Number(process.env['PILCROW_THEME_LETTERS'] ?? 40_000);
/** What the front has at least, besides the pages that are full: nobody comes for a single paragraph. */
const LEAST_ON_FRONT = LETTERS_A_PAGE / 4;

const isImprovement = ({ paragraph }: Finding): boolean => isPoint(paragraph);

/** All pages of all themes, the newest paragraphs first, or of what the reports ask to improve under them. */
export const themePages = (kind: PageKind = 'all'): readonly ThemePage[] => PAGES[kind]();

/** Made once: the pages, their lists and the routes of both ask for them. */
const PAGES = { all: once(() => pagesOf('all')), improve: once(() => pagesOf('improve')) };

function pagesOf(kind: PageKind): ThemePage[] {
  return allThemes().flatMap((theme) => {
    const all = findingsOf(theme.id);
    const improvements = all.filter(isImprovement);
    const findings = kind === 'all' ? all : improvements;
    const portions = portionsOf(findings);
    const choices = choicesOf(findings);
    const links = portions.map((portion, at) =>
      linkTo(theme, kind, portion, at === 0 ? 'front' : portions.length - at),
    );
    return portions.map((portion, at) => ({
      theme,
      kind,
      number: portions.length - at,
      of: portions.length,
      links: links
        .map((link, place) => ({ ...link, number: portions.length - place }))
        .filter((_, place) => at === 0 || place === 0 || Math.abs(place - at) <= 1),
      paragraphs: findings.length,
      reports: new Set(findings.map(({ report }) => report)).size,
      improvements: improvements.length,
      years: yearsOf(theme, portion),
      ...choices,
      ...(at === 0 && kind === 'all' && { overview: overviewOf(theme.id) }),
    }));
  });
}

function linkTo(
  theme: Theme,
  kind: PageKind,
  portion: readonly Finding[],
  page: number | 'front',
): Omit<PageLink, 'number'> {
  return { address: themePageAddress(theme.id, page, kind), holds: extentOf(portion.map(({ report }) => report)) };
}

function choicesOf(findings: readonly Finding[]): Pick<ThemePage, 'grades' | 'directions' | 'frameworks'> {
  const grades = new Set(findings.map(({ report, paragraph }) => gradeOfParagraph(report, paragraph)));
  const directions = new Set(findings.map(({ paragraph }) => paragraph.direction));
  const frameworks = new Set(findings.map(({ report }) => report.framework));
  return {
    grades: GRADES.filter((grade) => grades.has(grade)),
    directions: DIRECTIONS.filter((direction) => directions.has(direction)),
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

function foundIn(theme: Theme, report: ReportData, paragraph: Paragraph): ThemeParagraph {
  const tag = paragraph.themes.find((each) => each.theme === theme.id) ?? { theme: theme.id, score: 0, matched: [] };
  return { paragraph, grade: gradeOfParagraph(report, paragraph), tag };
}

/** When the reports of a page are from; where that is one month, from which authority to which. */
export function extentOf(reports: readonly ReportData[]): string {
  const dates = reports.flatMap((report) => dateOf(report) ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return 'No date';
  if (from.slice(0, 7) !== to.slice(0, 7)) return monthsInWords(from, to);
  const names = [...new Set(reports.map(({ authority }) => authorityNamed(authority).name))];
  const places = names.length > 1 ? `${names[0]} to ${names.at(-1)}` : (names[0] ?? '');
  return `${monthOf(to)}, ${places}`;
}

/** `March to July 2017`, `November 2016 to March 2017`. */
function monthsInWords(from: string, to: string): string {
  const first = from.slice(0, 4) === to.slice(0, 4) ? monthOf(from).replace(/ \d+$/u, '') : monthOf(from);
  return `${first} to ${monthOf(to)}`;
}

/**
 * Cuts between paragraphs, the newest first, where a page is full. Counted from the oldest, so that what is new moves
 * no cut between others; a theme without any still has its page.
 */
export function portionsOf(findings: readonly Finding[]): Finding[][] {
  const cuts: number[] = [];
  let newer = findings.reduce((sum, finding) => sum + lettersOf(finding), 0);
  let letters = 0;
  for (let at = findings.length - 1; at >= 0; at -= 1) {
    letters += lettersOf(findings[at]);
    newer -= lettersOf(findings[at]);
    if (letters <= LETTERS_A_PAGE || newer < LEAST_ON_FRONT) continue;
    cuts.unshift(at);
    letters = 0;
  }
  return [0, ...cuts].map((from, at) => findings.slice(from, cuts[at]));
}

const lettersOf = (finding: Finding | undefined): number => finding?.paragraph.text.length ?? 0;

/** Where a page of a theme stands: the front, or a full page by its number. */
export function themePageAddress(theme: string, number: number | 'front', kind: PageKind = 'all'): string {
  const page = number === 'front' ? '' : `${number}/`;
  if (kind === 'improve') return address(`themes/${theme}/improve/${page}`);
  return page === '' ? themeAddress(theme) : address(`themes/${theme}/${page}`);
}

/** The address's last part on a page; none on the front. */
export const pageParameter = ({ number, of }: ThemePage): string | undefined =>
  number === of ? undefined : String(number);

/** The address of a theme's feed. */
export const themeFeedAddress = (theme: string): string => address(`themes/${theme}/feed.xml`);
