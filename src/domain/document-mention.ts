/** How a report names another document ("focused visit in September 2022"), and which one that is. */
import { type Kind, type MentionedKind } from './kind.ts';
import { KIND_FACTS } from './kind-facts.ts';
import type { DateRange } from './report.ts';

export interface DocumentMention {
  kind: MentionedKind;
  /** As much of an ISO date as is printed: `2022-09`, `2015`. */
  date: string;
}

/** What must be known of a report to tell whether it is meant. */
export interface Mentionable {
  id: string;
  authority: string;
  kind: Kind;
  inspected: readonly DateRange[];
  published?: string | undefined;
}

/** The one document, other than the one that says so, that a mention can mean; undefined where none or several. */
export function documentMentioned<Report extends Mentionable>(
  mention: DocumentMention,
  from: Mentionable,
  reports: readonly Report[],
): Report | undefined {
  const meant = reports.filter(
    (each) =>
      each.authority === from.authority &&
      each.id !== from.id &&
      KIND_FACTS[each.kind].mentionedAs === mention.kind &&
      tookPlaceIn(each, mention.date),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Whether a day of the inspection, or its publication, lies in the year, month or day. */
function tookPlaceIn({ inspected, published }: Mentionable, date: string): boolean {
  const inRange = inspected.some(
    ({ from, to }) => from.slice(0, date.length) <= date && date <= to.slice(0, date.length),
  );
  return inRange || (inspected.length === 0 && published?.startsWith(date) === true);
}
