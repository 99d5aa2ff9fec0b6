/** Queries that name a paragraph: “gateshead paragraph 12”, “redcar recommendation 3”, “stockton 2023 p12”. */
import type { Names, StoredAnchor } from '../layer/facts.ts';
import { STORED_KINDS } from '../layer/facts.ts';
import type { Catalogue } from './catalogue.ts';

/** What a query names. */
export interface Reference {
  /** Slugs of the authorities that it may mean. */
  authorities: string[];
  /** Empty where it names none. */
  year: string;
  kind: 'paragraph' | 'recommendation';
  number: string;
}

const PARAGRAPH = String.raw`(?<paragraph>paragraph|para\.?|par\.?|p\.?|¶)`;
const RECOMMENDATION = String.raw`(?<recommendation>recommendation|rec\.?|improvement|action)`;
const NUMBER = String.raw`(?<number>\d{1,3}(?:\.\d{1,2}){0,2})`;
const PLACE = new RegExp(String.raw`(?:^|\s)(?:${PARAGRAPH}|${RECOMMENDATION})\s*${NUMBER}(?=\s|$|[,;])`, 'iu');
const YEAR = /(?:^|\s)(?<year>20[0-3]\d)(?=\s|$)/u;
const SMALL = /^(?:and|of|the|on|upon|with|council|city|county|borough|report|inspection)$/u;

/** The reference in a query; undefined where it names no place, or no authority that is known here. */
export function referenceIn(text: string, authorities: Names['authorities']): Reference | undefined {
  const place = PLACE.exec(text);
  if (place?.groups === undefined) return undefined;
  const rest = text.replace(place[0], ' ');
  const year = YEAR.exec(rest)?.groups?.['year'] ?? '';
  const asked = namesIn(rest.replace(year, ' '));
  const found = Object.entries(authorities).filter(([slug, { name, aliases }]) =>
    [slug, name, ...aliases].some((each) => holds(namesIn(each), asked)),
  );
  if (asked.length === 0 || found.length === 0) return undefined;
  const kind = place.groups['recommendation'] === undefined ? 'paragraph' : 'recommendation';
  return { authorities: found.map(([slug]) => slug), year, kind, number: place.groups['number'] ?? '' };
}

const namesIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !SMALL.test(word));
const holds = (name: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => name.includes(word));

/** The paragraphs that a reference means, of the newest report first. */
export function paragraphsMeant(
  { authorities, year, kind, number }: Reference,
  catalogue: Catalogue,
  anchors: readonly StoredAnchor[],
): number[] {
  const reports = catalogue.reports.filter(
    ({ report }) => authorities.includes(report.a) && (year === '' || report.date.startsWith(year)),
  );
  const newest = reports.toSorted((one, other) => (one.report.date < other.report.date ? 1 : -1));
  return newest.flatMap((report) =>
    catalogue.paragraphsOf(report).filter((each) => isMeant(anchors[each], kind, number)),
  );
}

/** A recommendation goes by its printed number; where none is printed, by its place in the list. */
function isMeant(stored: StoredAnchor | undefined, kind: Reference['kind'], number: string): boolean {
  if (stored === undefined) return false;
  const [anchor, printed, code] = stored;
  const isParagraph = STORED_KINDS[code] === 'paragraph';
  if (kind === 'paragraph') return anchor === `p${number}`;
  return !isParagraph && (printed === number || (printed === null && anchor.endsWith(`-${number}`)));
}
