/** How the authorities stand by grade: at the end of each year, and by region. */
import { choose, choiceQuery, type Choice, type Inspection } from '../../domain/inspection-choice.ts';
import { GRADES, type ColumnArea, type Grade } from '../../domain/judgement.ts';
import { address } from '../address.ts';

/** Authorities counted by the grade of an area, and for each grade the address of their rows. */
export interface Standing {
  label: string;
  counts: Partial<Record<Grade, number>>;
  rows: Partial<Record<Grade, string>>;
  /** Whose last inspection gave the area no grade. */
  without: number;
}

/** At the end of each year, of all authorities inspected until then. @param all the newest first */
export function standingByYear(all: readonly Inspection[], area: ColumnArea): Standing[] {
  const years = [...new Set(all.map(({ date }) => date.slice(0, 4)))].filter((year) => year !== '').sort();
  return yearsBetween(years[0], years.at(-1)).map((to) => standingOf(to, all, { latest: true, to }, area));
}

/** Today, region by region. */
export function standingByRegion(all: readonly Inspection[], area: ColumnArea): Standing[] {
  const regions = [...new Set(all.map(({ region }) => region))].sort();
  return regions.map((region) => standingOf(region, all, { latest: true, region }, area));
}

function yearsBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at));
}

function standingOf(label: string, all: readonly Inspection[], choice: Choice, area: ColumnArea): Standing {
  const latest = choose(all, choice);
  const counts = new Map<Grade, number>();
  for (const { grades } of latest) {
    const grade = grades[area];
    if (grade !== undefined) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  const given = GRADES.filter((grade) => counts.has(grade));
  return {
    label,
    counts: Object.fromEntries(counts),
    rows: Object.fromEntries(given.map((grade) => [grade, judgementsAddress({ area, grade, ...choice })])),
    without: latest.filter(({ grades }) => grades[area] === undefined).length,
  };
}

/** The table of judgements, narrowed. */
export const judgementsAddress = (choice: Choice = {}): string => `${address('judgements/')}${choiceQuery(choice)}`;
