import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import type { DateRange } from '../../../../src/domain/report.ts';
import { dateRanges } from '../../print/dates.ts';
import type { Draft, Recogniser } from '../../tree/draft.ts';

/** How far into a letter it says when the visit was and who came. */
const OPENING = 4000;
/** As many dates as follow each other: "15, 16 and 21 July 2025", "27 June 2022 to 1 July 2022". */
const DATES = String.raw`(?<dates>\d{1,2}\b[^.;()]{0,60}?\b\d{4}(?: ?(?:to|and|until|-|–) ?\d{1,2} \p{L}+ \d{4})?)`;
/** "… visit to X on 12 and 13 February 2020", "This inspection took place from 9 to 13 May 2022". */
const WHEN = new RegExp(
  String.raw`\b(?:visit|inspection|took place|carried out|conducted)\b[^.]{0,160}?\b(?:on|from|between) (?:the )?${DATES}`,
  'iu',
);
/** "Between 15 and 19 January 2018, Ofsted … conducted a joint inspection". */
const WHEN_FIRST = new RegExp(String.raw`\b(?:between|from|on) ${DATES},? [^.]{0,160}\b(?:visit|inspection)`, 'iu');
/** "Between 23 January 2017 and 27 January 2017, Ofsted … conducted a joint inspection". */
const BETWEEN = /\bbetween (?<from>\d{1,2}[^.,;]{0,25}?) and (?<to>\d{1,2} \p{L}+ \d{4})/iu;
/** The same where no year is printed: "on 23 and 24 February." */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DAYS = String.raw`${DAY}(?: \p{L}+)?(?:(?:,| to| and|-|–)+ ?${DAY})*`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;
const WITHOUT_YEAR = new RegExp(
  String.raw`\b(?:on|from|between) (?:the )?(?<dates>${DAYS} (?:of )?${MONTH})(?! \d{4})`,
  'iu',
);
/** A visit takes days: where its first and last day lie further apart, in days, a year is misprinted. */
const LONGEST = 60;

export const visits: Recogniser = {
  id: 'visits',
  reason:
    'Letters on focused and monitoring visits, and on joint inspections, say in their first sentences when the visit was.',
  after: {
    cover: 'Where the cover has the days, the text is not asked.',
    letter: 'Where the sentence leaves the year out, it is that of the letter.',
  },
  examples: {
    takes: [
      {
        kind: 'ilacs-focused-visit',
        lines: [
          '▸ This letter summarises the findings of a focused visit to Anytown children’s services on 12 and 13 February 2020.',
        ],
      },
      { kind: 'jtai', lines: ['▸ This inspection took place from 27 June 2022 to 1 July 2022.'] },
    ],
    leaves: [{ kind: 'ilacs-focused-visit', lines: ['▸ The last visit was good.'] }],
  },
  recognise({ pieces, facts }: Draft): void {
    const { event, judged } = KIND_FACTS[facts.kind];
    if (judged || (event !== 'visit' && event !== 'inspection')) return;
    const text = pieces
      .map((piece) => piece.text)
      .join(' ')
      .slice(0, OPENING);
    if (facts.inspected.length > 0) return;
    const ranges = datesOf(text);
    facts.inspected = (ranges.length > 0 ? ranges : datesInYearOf(text, facts.dated)).map(withinDays);
  },
};

/** The days that are printed first: what a letter finds has days of its own. */
function datesOf(text: string): DateRange[] {
  const found = [WHEN, WHEN_FIRST].flatMap((pattern) => placed(pattern.exec(text), 'dates'));
  const between = BETWEEN.exec(text);
  const [from] = placed(between, 'from');
  const [first] = found.sort((one, other) => one.at - other.at);
  if (from && (!first || from.at <= first.at)) {
    return dateRanges(`${between?.groups?.['from'] ?? ''} to ${between?.groups?.['to'] ?? ''}`);
  }
  return first === undefined ? [] : dateRanges(first.words.replace(/\bof (?=\p{Lu})/gu, ''));
}

/** A part of a match, and where it stands in the text. */
function placed(match: RegExpExecArray | null, part: string): { words: string; at: number }[] {
  const words = match?.groups?.[part];
  return match && words !== undefined ? [{ words, at: match.index + match[0].indexOf(words) }] : [];
}

/** The year is that of the letter, or the one before where the month comes later in the year than the letter. */
function datesInYearOf(text: string, dated: string | undefined): DateRange[] {
  const printed = WITHOUT_YEAR.exec(text)?.groups?.['dates'];
  if (printed === undefined || dated === undefined) return [];
  const dates = printed.replace(/ and (?=\d)/u, ' to ').replace(/\bof /u, '');
  const year = Number(dated.slice(0, 4));
  const ranges = dateRanges(`${dates} ${year}`);
  return ranges.some(({ to }) => to > dated) ? dateRanges(`${dates} ${year - 1}`) : ranges;
}

function withinDays(range: DateRange): DateRange {
  const days = (Date.parse(range.to) - Date.parse(range.from)) / 86_400_000;
  return days > LONGEST ? { from: `${range.to.slice(0, 4)}${range.from.slice(4)}`, to: range.to } : range;
}
