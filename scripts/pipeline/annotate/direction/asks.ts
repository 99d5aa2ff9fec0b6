/**
 * Whether a text asks for something: a recommendation ("Ensure that …", "The board should …").
 * What is asked for is wanting, though the words say only how it ought to be.
 */

/**
 * A verb that asks, as the first word of what a report recommends, after a word on how soon.
 * Takes: "Ensure that plans are clear", "Urgently review …". Leaves: "Supervision is regular", "Continue to …",
 * "Support is good": `Support`, `Plans` and the like begin findings too, so only verbs that are no nouns stand here.
 */
const VERBS = [
  'ensure|improve|develop|strengthen|establish|implement|provide|raise|reduce|address|accelerate|embed|evaluate',
  'extend|expand|make sure|prioritise|undertake|promote|consider|complete|clarify|revise|agree|introduce|enhance',
  'secure|maximise|require|seek|scrutinise|publish|tackle|take|review|increase|monitor',
].join('|');
const ASKS = new RegExp(String.raw`^(?:(?:urgently|immediately|further),? )?(?:${VERBS})\b`, 'iu');

/** "The local authority should …", "All managers must …". Leaves "should have": that is a finding. */
const SHOULD = /^[^.;]{2,80}? (?:should|must) (?!have\b|also have been\b)/iu;

/** The most sentences of a recommendation. A longer text describes something. */
const MOST_SENTENCES = 2;

/** The words by which a text asks for something; undefined where it does not. */
export function asksFor(text: string, sentences: number): string | undefined {
  if (sentences > MOST_SENTENCES) return undefined;
  const plain = text.trim();
  return (ASKS.exec(plain) ?? SHOULD.exec(plain))?.[0].trim();
}
