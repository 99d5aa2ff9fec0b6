/** Parts for a cross-validation: no report is in two, so that what is judged was never learnt from. */

/** Which part each label belongs to: the reports in the order of their names, dealt out in turn. */
export function foldsOf(labels: readonly { file: string }[], parts: number): number[] {
  const files = [...new Set(labels.map(({ file }) => file))].sort();
  const dealt = new Map(files.map((file, at) => [file, at % parts]));
  return labels.map(({ file }) => dealt.get(file) ?? 0);
}

/**
 * An answer for each label, by a judge that was taught without its part.
 * @param more labels to learn from besides: those of a report are left out with it
 * @param teach gives a judge of labels, from labels
 */
export function crossValidate<Label extends { file: string }, Answer>(
  labels: readonly Label[],
  more: readonly Label[],
  teach: (known: readonly Label[]) => (asked: readonly Label[]) => Answer[],
  parts = 10,
): Answer[] {
  const all = [...labels, ...more];
  const partOf = foldsOf(all, parts);
  const answers = new Map<number, Answer>();
  for (let part = 0; part < parts; part += 1) {
    const asked = [...labels.keys()].filter((at) => partOf[at] === part);
    if (asked.length === 0) continue;
    const judge = teach(all.filter((_, at) => partOf[at] !== part));
    const given = judge(asked.map((at) => labels[at] as Label));
    for (const [order, at] of asked.entries()) answers.set(at, given[order] as Answer);
  }
  return [...labels.keys()].map((at) => answers.get(at) as Answer);
}
