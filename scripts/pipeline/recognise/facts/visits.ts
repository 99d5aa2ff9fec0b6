import type { DateRange } from '../../../../src/domain/report.ts';
import { dateRanges } from '../../print/dates.ts';
import type { Draft, Recogniser } from '../../tree/draft.ts';
import { namesOf } from '../../print/people.ts';

const KINDS = new Set<Draft['facts']['kind']>([
  'ilacs-focused-visit',
  'ilacs-monitoring-visit',
  'jtai',
  'send-inspection',
]);
/** How far into a letter it says when the visit was and who came. */
const OPENING = 4000;
/** "… visit to X on 12 and 13 February 2020", "Between 15 and 19 January 2018, Ofsted … conducted a joint inspection". */
const WHEN =
  /\b(?:visit|inspection|took place|carried out|conducted)\b[^.]{0,160}?\b(?:on|from|between) (?<dates>\d{1,2}\b[^.,;]{0,60}?\b\d{4})/iu;
const WHEN_FIRST =
  /\b(?:between|from|on) (?<dates>\d{1,2}\b[^.,;]{0,60}?\b\d{4}),? [^.]{0,120}\b(?:visit|inspection)/iu;
/** "Between 23 January 2017 and 27 January 2017, Ofsted … conducted a joint inspection". */
const BETWEEN = /\bbetween (?<from>\d{1,2}[^.,;]{0,25}?) and (?<to>\d{1,2} \p{L}+ \d{4})/iu;
const WHO =
  /\b(?:(?:His|Her) Majesty['’]s [Ii]nspectors?|HMI|[Ii]nspectors?|[Tt]he (?:visit|inspection)) (?:for|on|leading)? ?(?:this|the)? ?(?:visit|inspection)? ?(?:were|was|are|is)(?: (?:carried out|led|conducted) by)? (?<names>\p{Lu}[^.]{3,160})/u;

export const visits: Recogniser = {
  id: 'visits',
  reason:
    'Letters on focused and monitoring visits, and on joint inspections, say in their first sentences when the visit was and who came.',
  after: { cover: 'Where the cover has the days, the text is not asked.' },
  examples: {
    takes: [
      {
        kind: 'ilacs-focused-visit',
        lines: [
          '▸ This letter summarises the findings of a focused visit to Anytown children’s services on 12 and 13 February 2020.',
        ],
      },
      {
        kind: 'ilacs-focused-visit',
        lines: ['▸ Her Majesty’s Inspectors for this visit were Alison Example and Rachel Example.'],
      },
    ],
    leaves: [{ kind: 'ilacs-focused-visit', lines: ['▸ The last visit was good.'] }],
  },
  recognise({ pieces, facts }: Draft): void {
    if (!KINDS.has(facts.kind)) return;
    const text = pieces
      .map((piece) => piece.text)
      .join(' ')
      .slice(0, OPENING);
    if (facts.inspected.length === 0) facts.inspected = datesOf(text);
    const who = WHO.exec(text)?.groups?.['names'];
    if (facts.leadInspectors.length === 0 && who !== undefined) facts.leadInspectors = namesOf(who);
  },
};

function datesOf(text: string): DateRange[] {
  const between = BETWEEN.exec(text)?.groups;
  if (between) return dateRanges(`${between['from']} to ${between['to']}`);
  const dates = WHEN.exec(text)?.groups?.['dates'] ?? WHEN_FIRST.exec(text)?.groups?.['dates'];
  return dates === undefined ? [] : dateRanges(dates);
}
