/** All that was ever said about a theme in the documents of one authority. */
import type { Authority } from '../../domain/authority.ts';
import { DIRECTIONS, type Direction } from '../../domain/direction.ts';
import { GRADES, type Grade } from '../../domain/judgement.ts';
import { FRAMEWORKS, type Framework } from '../../domain/kind.ts';
import { isPoint } from '../../domain/point.ts';
import type { Paragraph, ReportData } from '../../domain/report.ts';
import { allAuthorities } from '../../library/authorities.ts';
import { historyOf } from '../../library/history.ts';
import { allThemes, type Theme } from '../../library/themes.ts';
import { gradeOfParagraph } from '../theme/paragraph-grade.ts';
import { saidByTheme } from './neighbours.ts';

/** A paragraph, and the grade of the part it stands in. */
export interface GradedParagraph {
  paragraph: Paragraph;
  grade: Grade | undefined;
}

export interface AuthorityTheme {
  authority: Authority;
  theme: Theme;
  paragraphs: number;
  /** How many of them ask to improve something. */
  asked: number;
  /** Newest first; in each the paragraphs in printed order. */
  reports: { report: ReportData; said: GradedParagraph[] }[];
  /** What the paragraphs can be chosen by. */
  grades: Grade[];
  directions: Direction[];
  frameworks: Framework[];
  /** Other documents of the authority that say nothing on it, newest first. */
  silent: ReportData[];
}

/** Every authority with every theme that its documents speak of. */
export function authorityThemes(): Pick<AuthorityTheme, 'authority' | 'theme'>[] {
  return allAuthorities().flatMap((authority) => {
    const said = saidByTheme(authority.slug);
    return allThemes().flatMap((theme) => (said.has(theme.id) ? [{ authority, theme }] : []));
  });
}

/** One authority's documents on one theme. */
export function authorityTheme(authority: Authority, theme: Theme): AuthorityTheme {
  const all = historyOf(authority.slug)
    .map((report) => ({ report, said: saidIn(report, theme.id) }))
    .reverse();
  const said = all.flatMap((each) => each.said);
  return {
    authority,
    theme,
    paragraphs: said.length,
    asked: said.filter(({ paragraph }) => isPoint(paragraph)).length,
    reports: all.filter((each) => each.said.length > 0),
    ...choicesOf(all),
    silent: all
      .filter((each) => each.said.length === 0 && each.report.publisher === 'ofsted')
      .map(({ report }) => report),
  };
}

function choicesOf(all: AuthorityTheme['reports']): Pick<AuthorityTheme, 'grades' | 'directions' | 'frameworks'> {
  const said = all.flatMap((each) => each.said);
  const grades = new Set(said.map(({ grade }) => grade));
  const directions = new Set(said.map(({ paragraph }) => paragraph.direction));
  const frameworks = new Set(all.filter((each) => each.said.length > 0).map(({ report }) => report.framework));
  return {
    grades: GRADES.filter((grade) => grades.has(grade)),
    directions: DIRECTIONS.filter((direction) => directions.has(direction)),
    frameworks: FRAMEWORKS.filter((framework) => frameworks.has(framework)),
  };
}

function saidIn(report: ReportData, theme: string): GradedParagraph[] {
  return report.paragraphs
    .filter(({ themes }) => themes.some((tag) => tag.theme === theme))
    .map((paragraph) => ({ paragraph, grade: gradeOfParagraph(report, paragraph) }));
}
