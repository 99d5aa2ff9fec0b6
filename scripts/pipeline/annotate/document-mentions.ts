/**
 * Words that name another document of the same authority by its kind and date: "focused visit in September 2022",
 * "the inspection in 2015". Which document that is, if any, the site finds; here the words are only marked.
 */
import type { MentionedKind } from '../../../src/domain/kind.ts';

export interface Mention {
  kind: MentionedKind;
  /** As much of an ISO date as is printed: `2022-09`, `2015`. */
  date: string;
  start: number;
  end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DATE = String.raw`(?:(\d{1,2})\s+)?(?:(${MONTHS.join('|')})\s+)?(20[0-3]\d)(?![\d–-])`;
/** Other bodies inspect too, and Ofsted inspects other things. */
const OTHERS = String.raw`(?<!\b(?:hmip|hmic|hmicfrs|cqc|commission|constabulary|probation|justice|prisons?|peer|school|schools|home|homes|provider|send|agency|service|centre|adoption|fostering|education|college|police|early years)(?:['’]s)? )`;
/** What may stand between the document and its date: whose it is, or what of the same services it looked at. */
const BETWEEN = [
  'by Ofsted',
  '(?:undertaken|carried out|that took place)',
  "(?:to|of) the local authority(?:['’]s)?(?: children['’]s services)?",
  "of (?:(?:the )?local authority(?:['’]s)? )?children['’]s (?:social care )?services",
  '(?:to|of|at|looking at) (?:the )?front door(?: services)?',
].join('|');
const KINDS: [MentionedKind, string][] = [
  ['focused-visit', 'focused (?:assurance )?visit'],
  ['monitoring-visit', 'monitoring visit'],
  ['jtai', String.raw`(?:joint targeted area inspection(?: \(JTAI\))?|JTAI)`],
  ['inspection', `${OTHERS}(?:re-?)?inspection`],
];
const MENTIONS = KINDS.map(([kind, words]): [MentionedKind, RegExp] => [
  kind,
  new RegExp(String.raw`\b${words}(?: (?:${BETWEEN}))?,? (?:in|of|on) ${DATE}`, 'giu'),
]);

/** The documents that a text names, in order. */
export function mentionsIn(text: string): Mention[] {
  const found = MENTIONS.flatMap(([kind, words]) =>
    [...text.matchAll(words)].map((match): Mention => ({
      kind,
      date: isoOf(match),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const longest = found.filter((each) => !found.some((other) => other !== each && holds(other, each)));
  return longest.sort((a, b) => a.start - b.start);
}

function holds(other: Mention, each: Mention): boolean {
  return other.start <= each.start && other.end >= each.end && other.end - other.start > each.end - each.start;
}

function isoOf([, day, month, year = '']: RegExpExecArray | RegExpMatchArray): string {
  if (month === undefined) return year;
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  return [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
