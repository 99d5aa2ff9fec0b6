import type { DateRange } from '../../../src/domain/report.ts';
import { plain } from './printed.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** One date, its month or year perhaps left to the next: `6`, `22 April`, `8 October 2018`, `1/06/2015`. */
const DATE = `(?:${DAY}/\\d{1,2}/\\d{2,4}|${DAY}(?: ${MONTH})?(?:,? \\d{4}|(?<=[a-z]) \\d{2}(?!\\d))?)`;
const RANGE = new RegExp(`(?<from>${DATE})(?: ?(?:-|to|until) ?(?<to>${DATE}))?`, 'gu');
const PARTS = new RegExp(
  `^(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:/(?<number>\\d{1,2})/(?<year>\\d{2,4})|(?: (?<month>${MONTH}))?(?:,? (?<year2>\\d{2,4}))?)$`,
  'u',
);

interface PartialDate {
  day: number;
  month?: number;
  year?: number;
}

/** The ranges of dates in a printed text: month and year are taken from what follows where they are left out. */
export function dateRanges(text: string): DateRange[] {
  const found = [...plain(text).matchAll(RANGE)].map((match) => ({
    from: partsOf(match.groups?.['from'] ?? ''),
    to: partsOf(match.groups?.['to'] ?? match.groups?.['from'] ?? ''),
  }));
  let later: PartialDate | undefined;
  const ranges: DateRange[] = [];
  for (const { from, to } of found.toReversed()) {
    const end = completed(to, later);
    const start = completed(from, end);
    later = start ?? later;
    if (start && end) ranges.unshift(ordered(start, end));
  }
  return ranges.reduce(merged, []);
}

/** "12 and 13 February" is one visit: a range that begins the day after the last one goes on with it. */
function merged(ranges: DateRange[], next: DateRange): DateRange[] {
  const last = ranges.at(-1);
  if (last && Date.parse(next.from) - Date.parse(last.to) === DAY_LENGTH) last.to = next.to;
  else ranges.push(next);
  return ranges;
}

const DAY_LENGTH = 86_400_000;

/** The first full date in a printed text. */
export function firstDate(text: string): string | undefined {
  const match = new RegExp(`${DAY} ${MONTH},? \\d{4}|${DAY}/\\d{1,2}/\\d{4}`, 'u').exec(plain(text));
  return match ? dateRanges(match[0])[0]?.from : undefined;
}

/** The first day of a month printed without a day: `June 2017`. */
export function firstMonth(text: string): string | undefined {
  const match = new RegExp(`(?<month>${MONTH}) (?<year>\\d{4})`, 'u').exec(plain(text))?.groups;
  if (match?.['month'] === undefined || match['year'] === undefined) return undefined;
  return iso({ day: 1, month: monthNumber(match['month']), year: Number(match['year']) });
}

function partsOf(text: string): PartialDate | undefined {
  const groups = PARTS.exec(text)?.groups;
  if (groups?.['day'] === undefined) return undefined;
  const date: PartialDate = { day: Number(groups['day']) };
  const month =
    groups['number'] === undefined ? groups['month'] && monthNumber(groups['month']) : Number(groups['number']);
  const year = groups['year'] ?? groups['year2'];
  if (typeof month === 'number') date.month = month;
  if (year !== undefined) date.year = year.length === 2 ? 2000 + Number(year) : Number(year);
  return date;
}

function completed(date: PartialDate | undefined, later: PartialDate | undefined): Required<PartialDate> | undefined {
  if (!date) return undefined;
  const month = date.month ?? later?.month;
  if (month === undefined) return undefined;
  const year = date.year ?? earlierYear(month, later);
  if (year === undefined || date.day < 1 || date.day > 31 || month > 12) return undefined;
  return { day: date.day, month, year };
}

/** `5 December to 6 January 2023`: the December is that of 2022. */
function earlierYear(month: number, later: PartialDate | undefined): number | undefined {
  if (later?.year === undefined) return undefined;
  return later.month !== undefined && month > later.month ? later.year - 1 : later.year;
}

function ordered(start: Required<PartialDate>, end: Required<PartialDate>): DateRange {
  const [from, to] = [iso(start), iso(end)];
  return from <= to ? { from, to } : { from: to, to: from };
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function iso({ day, month, year }: Required<PartialDate>): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
