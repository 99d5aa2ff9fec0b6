/** Words that were marked to be taken out, and never were: whether they may be published cannot be decided here. */
import { refusal } from '../open.ts';
import { type Annotation, boxesOf, isUnder } from './annotations.ts';
import type { Drawn } from './drawn.ts';
import { isShown } from './is-shown.ts';

/** @throws VFileMessage where letters that a page shows stand under such a mark. */
export function refuseUnapplied(drawn: readonly Drawn[], annotations: readonly Annotation[], page: number): void {
  const boxes = annotations.filter(({ subtype }) => subtype === 'Redact').flatMap(boxesOf);
  if (boxes.length === 0) return;
  const marked = drawn.some(
    (each) =>
      each.is === 'glyph' && isShown(each) && each.text.trim() !== '' && boxes.some((box) => isUnder(each, box)),
  );
  if (!marked) return;
  const reason = `Unexpected redaction on page ${page} that is marked and not carried out, expected words that are taken out or shown: carry it out in the program that marked it, and use that file`;
  throw Object.assign(refusal('pdf-redaction', reason), { page });
}
