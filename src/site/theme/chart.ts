/** A bar chart as numbers: where each bar begins and how long it is. Drawn when the site is built. */

export interface Bar {
  label: string;
  /** As printed at its end. */
  value: string;
  /** Share of the longest bar, 0…1. */
  length: number;
}

/** One decimal where it says something. */
export function inWords(value: number): string {
  return value >= 10 || value === 0 ? String(Math.round(value)) : value.toFixed(1);
}

/** Bars against the longest of them. */
export function barsOf(rows: readonly { label: string; value: number }[]): Bar[] {
  const most = Math.max(...rows.map(({ value }) => value), 0);
  return rows.map(({ label, value }) => ({ label, value: inWords(value), length: most === 0 ? 0 : value / most }));
}
