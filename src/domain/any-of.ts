/**
 * A pattern that fits where one of several does. Long patterns are written as their parts, a line each, which the
 * linter checks one by one for how long they may take; being alternatives, together they take no longer than in turn.
 * @throws Error where the parts have different flags: they would not mean in the whole what they mean alone.
 */
export function anyOf(first: RegExp, ...others: readonly RegExp[]): RegExp {
  const strange = others.find(({ flags }) => flags !== first.flags);
  if (strange) throw new Error(`${strange} has other flags than ${first}`);
  return new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags);
}
