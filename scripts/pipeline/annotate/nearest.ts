/** Words that say nothing of a text's subject. */
const COMMON = new Set(
  (
    'the and for that with are this from have has been not all who which their they them was were its also into when ' +
    'where there these those such some more most than other ensure improve local authority children child young people ' +
    'services service recommendation including include consistently need needs'
  ).split(' '),
);
/**
 * A text is near where it shares so much of the weight of a candidate's words and pairs of words, and so many times
 * as much as of the next. Set on the 30 findings of the shipped inspection, read one by one: 20 stand out, none wrongly.
 */
const CERTAIN = 0.9;
const AHEAD = 1.5;

/** The index of the one candidate whose words a text shares far more than any other's; empty where none stands out. */
export function nearestTexts(text: string, candidates: readonly string[]): number[] {
  const bags = candidates.map(featuresOf);
  const weight = weights(bags);
  const words = featuresOf(text);
  const scores = bags.map((bag, index) => ({ index, score: similarity(words, bag, weight) }));
  const [best, second] = scores.toSorted((a, b) => b.score - a.score || a.index - b.index);
  if (!best || best.score < CERTAIN || best.score < AHEAD * (second?.score ?? 0)) return [];
  return [best.index];
}

/** How much of the first text's words the second holds: 1 where it holds all. */
export function shareOfWords(text: string, other: string): number {
  const [words, others] = [new Set(stemsOf(text)), new Set(stemsOf(other))];
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
}

/** Stems and pairs of stems that follow each other: "return home interview" tells more than its words. */
function featuresOf(text: string): Set<string> {
  const stems = stemsOf(text);
  return new Set([...stems, ...stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)]);
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|ly)$/u, ''));
}

/** A word in few candidates tells more than one in all. */
function weights(bags: readonly Set<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of bags.flatMap((bag) => [...bag])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + bags.length / (counts.get(word) ?? bags.length));
}

/** A long candidate shares more by chance: its length counts against it, by the root. */
function similarity(words: Set<string>, bag: Set<string>, weight: (word: string) => number): number {
  const shared = [...bag].filter((word) => words.has(word)).reduce((sum, word) => sum + weight(word), 0);
  const whole = [...bag].reduce((sum, word) => sum + weight(word), 0);
  return whole === 0 ? 0 : shared / Math.sqrt(whole);
}
