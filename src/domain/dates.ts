/** Dates as readers see them. All dates of the domain are ISO dates; none depends on where the build runs. */
import type { DateRange } from './report.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function parts(iso: string): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(day)) };
}

/** `24 July 2018` */
export function longDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day} ${month} ${year}`;
}

/** `July 2018` */
export function monthOf(iso: string): string {
  const { year, month } = parts(iso);
  return `${month} ${year}`;
}

/** `6 to 17 March 2023`, `16 January to 9 February 2017`, `4 March 2019`. */
export function dateRangeInWords({ from, to }: DateRange): string {
  if (from === to) return longDate(to);
  const start = parts(from);
  const end = parts(to);
  if (start.year !== end.year) return `${longDate(from)} to ${longDate(to)}`;
  if (start.month !== end.month) return `${start.day} ${start.month} to ${longDate(to)}`;
  return `${start.day} to ${longDate(to)}`;
}
