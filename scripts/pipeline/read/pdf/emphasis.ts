/** Bold and italic letters within a text: what of it is printed apart from the rest. */
import type { Run } from '../../tree/source-tree.ts';
import { type Glyphs, isInk } from './glyphs.ts';

export type Emphasis = Pick<Run, 'bold' | 'italic'>;

const NONE: Emphasis = {};
const LETTER = /\p{L}/u;

/**
 * How each stretch of a block stands out. What is bold throughout does not stand out within its text: it is a heading
 * or a label. A mark or number in front looks like the words behind it, and punctuation alone like nothing.
 */
export function emphasisOf(glyphs: readonly Glyphs[]): (each: Glyphs) => Emphasis {
  const letters = glyphs.filter((each) => isInk(each) && LETTER.test(each.text));
  const [first] = letters;
  const within = letters.some(({ bold }) => bold) && letters.some(({ bold }) => !bold);
  if (!first || (!within && !letters.some(({ italic }) => italic))) return () => NONE;
  const front = new Set(glyphs.slice(0, glyphs.indexOf(first)));
  const styleOf = ({ bold, italic }: Glyphs): Emphasis => ({
    ...(bold && within && { bold }),
    ...(italic && { italic }),
  });
  return (each) => (front.has(each) ? styleOf(first) : /[\p{L}\p{N}]/u.test(each.text) ? styleOf(each) : NONE);
}
