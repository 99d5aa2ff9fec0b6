import { plain } from '../print/printed.ts';

/** "the inspection did not find any", "inspectors have not made any" */
const INSPECTORS_MADE_NONE = [
  '(?:the |this )?(?:inspection|inspectors|review) (?:did not|have not|has not|found no|identified no)',
  '(?: (?:find|found|identify|identified|make|made))?(?: any)?',
].join('');
const RECOMMENDATIONS =
  '(?:areas?|recommendations?|priority (?:and|or) immediate actions?|immediate actions?|further actions?)';
/** A sentence that stands among recommendations and says that there are none. */
const NONE = new RegExp(
  String.raw`^(?:there (?:are|were) no|no|none|${INSPECTORS_MADE_NONE})\b[^.]{0,40}\b${RECOMMENDATIONS}\b[^.]{0,80}\.?$`,
  'u',
);

/** Whether a text only says that nothing is recommended: "There are no areas for priority and immediate action." */
export function saysNone(text: string): boolean {
  return NONE.test(plain(text));
}
