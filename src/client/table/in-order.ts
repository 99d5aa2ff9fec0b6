/** Rows in the order of a key. Knows no document. */
const collator = new Intl.Collator('en-GB', { numeric: true });

/** Up or down by key, equal ones as they were; rows without a key stand last either way. */
export function inOrder<T>(rows: readonly T[], keyOf: (row: T) => string | undefined, down: boolean): T[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const given = keyed.filter((each): each is { row: T; key: string } => each.key !== undefined && each.key !== '');
  const missing = keyed.filter(({ key }) => key === undefined || key === '');
  const sorted = given.toSorted((a, b) => (down ? collator.compare(b.key, a.key) : collator.compare(a.key, b.key)));
  return [...sorted, ...missing].map(({ row }) => row);
}
