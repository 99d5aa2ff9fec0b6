/** The first results once more in order, by what only their texts tell. */
import { isSatisfied } from '../ways.ts';
import { tokens } from '../words.ts';
import { criticism } from './criticism.ts';
import { waysOf, type Query } from './query.ts';
import { counted, type Ranked } from './rank.ts';

/** How many of the first results are ordered by their texts too; where a fault is asked for, enough to find it. */
const DEPTH = 10;
const CRITICAL_DEPTH = 20;
/** What a word is worth that stands in some third of all paragraphs. */
const COMMON_WORTH = 0.7;
/** How much more a paragraph is worth that says of what was asked for that it is wrong. */
const CRITICISM_WORTH = 0.5;

const FORM_WORTH = 0.5;

/** The share of the words of a query that stand in a text as they were typed, in the same form. */
function asTyped(text: string, { units }: Query): number {
  const printed = new Set(tokens(text).map(({ word }) => word));
  const typed = units.flatMap(({ words }) => tokens(words)).map(({ word }) => word);
  return typed.filter((word) => printed.has(word)).length / Math.max(1, typed.length);
}

/** How many texts the order of the first results needs. */
export const rerankedDepth = ({ isCritical }: Query): number => (isCritical ? CRITICAL_DEPTH : DEPTH);

interface Candidate {
  paragraph: number;
  text: string;
}

/** The same results, the first of them in the order in which they stand with common words and criticism counted. */
export function rerank<Result extends Candidate>(results: readonly Result[], query: Query, ranked: Ranked): Result[] {
  const common = query.units.filter(({ passedOver }) => passedOver);
  const depth = rerankedDepth(query);
  const ways = waysOf(query).flat();
  const scored = results.slice(0, depth).map((result) => {
    const { score, has, of } = ranked.measureOf(result.paragraph);
    const found = common.filter(({ options }) => options.some(({ way }) => isSatisfied(result.text, way))).length;
    const more = found * COMMON_WORTH;
    const all = counted({ score: score + more, has: has + more, of: of + common.length * COMMON_WORTH });
    const critical = query.isCritical ? CRITICISM_WORTH * criticism(result.text, ways) : 0;
    return { result, score: all * (1 + critical + FORM_WORTH * asTyped(result.text, query)) };
  });
  scored.sort((one, other) => other.score - one.score);
  return [...scored.map(({ result }) => result), ...results.slice(depth)];
}
