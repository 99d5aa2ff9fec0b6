/** The forms in which the words of a stem are printed, and where another than the most frequent one stands. */

/**
 * The forms, the most frequent first; then in threes, for every place of another form: how many paragraphs on from the
 * one before, the place in the paragraph, the number of the form.
 */
export type FormsOfStem = readonly [forms: string[], others: number[]];

/** Which of so many files has a stem. */
export function formShard(stem: string, count: number): number {
  let sum = 0;
  for (const letter of stem) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % count;
}

/** Whether a form stands at a place: of a bundle's paragraph, counted from its first. */
export function formTest([forms, others]: FormsOfStem, word: string): (paragraph: number, place: number) => boolean {
  const asked = forms.indexOf(word);
  if (asked < 0) return () => false;
  const exceptions = new Map<string, number>();
  for (let at = 0, paragraph = 0; at < others.length; at += 3) {
    paragraph += others[at] ?? 0;
    exceptions.set(`${paragraph} ${others[at + 1]}`, others[at + 2] ?? 0);
  }
  return (paragraph, place) => (exceptions.get(`${paragraph} ${place}`) ?? 0) === asked;
}
