/** What differs between two versions of one report, place by place: headings, paragraphs and footnotes. */
import { diffArrays } from 'diff';
import type { ReportData } from './report.ts';
import { wordsOf } from './words.ts';

/** A place of a report that has an address. */
export interface AddressedText {
  anchor: string;
  text: string;
}

export type VersionChange =
  /** Other words; the anchor may be another too. */
  | { is: 'reworded'; before: AddressedText; after: AddressedText }
  /** The same words under another anchor. */
  | { is: 'renumbered'; before: AddressedText; after: AddressedText }
  | { is: 'added'; after: AddressedText }
  | { is: 'removed'; before: AddressedText };

type Text = Pick<ReportData, 'sections' | 'paragraphs' | 'footnotes'>;

/** What changed, in the order of the text. Spaces and line breaks do not count. */
export function changesBetween(before: Text, after: Text): VersionChange[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  const hunks = diffArrays(old, now, { comparator: (a, b) => keyOf(a) === keyOf(b) });
  const changes: VersionChange[] = [];
  let [atOld, atNow, removed] = [0, 0, [] as AddressedText[]];
  for (const { value, added, removed: isRemoved } of hunks) {
    if (added) {
      changes.push(...paired(removed, value));
      [atNow, removed] = [atNow + value.length, []];
    } else if (isRemoved) {
      [atOld, removed] = [atOld + value.length, value];
    } else {
      changes.push(...paired(removed, []), ...renumbered(old, now, { atOld, atNow, count: value.length }));
      [atOld, atNow, removed] = [atOld + value.length, atNow + value.length, []];
    }
  }
  return [...changes, ...paired(removed, [])];
}

/** All places of a report, each with its words. */
export function textsOf({ sections, paragraphs, footnotes }: Text): AddressedText[] {
  const headings = sections.map(({ id, title }) => ({ anchor: id, text: title ?? '' }));
  return [...headings, ...paragraphs, ...footnotes].map(({ anchor, text }) => ({ anchor, text }));
}

/** A heading without words is told from others by its anchor. */
const keyOf = ({ anchor, text }: AddressedText): string => wordsOf(text).join(' ') || `#${anchor}`;

interface Stretch {
  atOld: number;
  atNow: number;
  count: number;
}

function renumbered(
  old: readonly AddressedText[],
  now: readonly AddressedText[],
  { atOld, atNow, count }: Stretch,
): VersionChange[] {
  return Array.from({ length: count }, (_, at) => [old[atOld + at], now[atNow + at]] as const).flatMap(
    ([before, after]): VersionChange[] =>
      before && after && before.anchor !== after.anchor ? [{ is: 'renumbered', before, after }] : [],
  );
}

/** Of what was taken out and put in at one place: which became which. The rest is gone or new. */
function paired(removed: readonly AddressedText[], added: readonly AddressedText[]): VersionChange[] {
  const changes: VersionChange[] = [];
  let next = 0;
  for (const before of removed) {
    const at = added.findIndex((after, index) => index >= next && isSame(before, after));
    const after = added[at];
    if (after === undefined) {
      changes.push({ is: 'removed', before });
      continue;
    }
    changes.push(...added.slice(next, at).map((each) => ({ is: 'added' as const, after: each })));
    changes.push({ is: 'reworded', before, after });
    next = at + 1;
  }
  return [...changes, ...added.slice(next).map((after) => ({ is: 'added' as const, after }))];
}

/** Half of the words of the longer text stand in both: less is another paragraph under the old number. */
const SHARED = 0.5;

function isSame(before: AddressedText, after: AddressedText): boolean {
  const [old, now] = [wordsOf(before.text), wordsOf(after.text)];
  const kept = diffArrays(old, now)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return kept >= SHARED * Math.max(old.length, now.length);
}
