/**
 * Which inspections of the table of judgements are chosen. The page chooses by it in the browser, and the charts count
 * by it when the site is built, so that a figure of a chart and the rows that it leads to are the same.
 */
import { COLUMN_AREAS, GRADES, type ColumnArea, type Grade } from './judgement.ts';
import { FRAMEWORKS, KINDS, type Framework, type Kind } from './kind.ts';

/** What of an inspection can be chosen by. */
export interface Inspection {
  /** Slug of the authority. */
  authority: string;
  region: string;
  /** The last day of the authority, where it was abolished. */
  abolished?: string | undefined;
  /** ISO date; empty where none is printed. */
  date: string;
  kind: Kind;
  framework: Framework;
  grades: Partial<Record<ColumnArea, Grade>>;
}

export interface Choice {
  /** Inspections that graded the area; with a grade, those that gave it there. */
  area?: ColumnArea;
  grade?: Grade;
  /** Years, both included. */
  from?: string;
  to?: string;
  region?: string;
  framework?: Framework;
  kind?: Kind;
  /** Only the last of each authority that is left by years, region, framework and kind; none of those abolished by then. */
  latest?: true;
}

/** The inspections that are chosen, in their order. @param all the newest first */
export function choose<T extends Inspection>(all: readonly T[], choice: Choice): T[] {
  const inTime = all.filter((each) => isMeant(each, choice));
  const left = choice.latest ? lastOfEach(inTime, choice.to) : inTime;
  return left.filter(({ grades }) => hasGrade(grades, choice));
}

function isMeant(each: Inspection, { from, to, region, framework, kind }: Choice): boolean {
  const year = each.date.slice(0, 4);
  if (from !== undefined && year < from) return false;
  if (to !== undefined && (year === '' || year > to)) return false;
  return (
    (region ?? each.region) === each.region &&
    (framework ?? each.framework) === each.framework &&
    (kind ?? each.kind) === each.kind
  );
}

function lastOfEach<T extends Inspection>(newestFirst: readonly T[], to: string | undefined): T[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ authority, abolished, grades }) => {
    // A review of the safeguarding board alone is no inspection of the authority.
    if (Object.keys(grades).length === 0) return false;
    const isFirst = !seen.has(authority);
    seen.add(authority);
    const isThere = abolished === undefined || (to !== undefined && abolished > `${to}-12-31`);
    return isFirst && isThere;
  });
}

function hasGrade(grades: Inspection['grades'], { area, grade }: Choice): boolean {
  const given = area === undefined ? Object.values(grades) : [grades[area]];
  return grade === undefined ? area === undefined || given[0] !== undefined : given.includes(grade);
}

const YEAR = /^\d{4}$/u;

/** The choice that an address makes; what it says that is unknown is left out. */
export function choiceOf(query: string): Choice {
  const given = new URLSearchParams(query);
  const among = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === given.get(name));
  const year = (name: string): string | undefined =>
    YEAR.test(given.get(name) ?? '') ? (given.get(name) ?? '') : undefined;
  const choice = {
    area: among('area', COLUMN_AREAS),
    grade: among('grade', GRADES),
    from: year('from'),
    to: year('to'),
    region: given.get('region') || undefined,
    framework: among('framework', FRAMEWORKS),
    kind: among('kind', KINDS),
    latest: given.get('latest') === 'on' ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined));
}

/** The query of an address that makes the choice; empty where nothing is chosen. */
export function choiceQuery(choice: Choice): string {
  const set = Object.entries(choice).map(([name, value]) => [name, value === true ? 'on' : String(value)]);
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
