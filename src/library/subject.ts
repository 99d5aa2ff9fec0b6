/** What a visit or a joint inspection was about, in a few words: between two full inspections that is what they differ in. */
import { JTAI_THEME_NAMES, OUTCOME_NAMES } from '../domain/joint.ts';
import { KIND_FACTS } from '../domain/kind-facts.ts';
import type { ReportData } from '../domain/report.ts';

const VISIT = String.raw`(?:focused |monitoring )?visit`;
/** How letters on visits begin the sentence that says what was looked at. */
const INSPECTORS_LOOKED = String.raw`(?:On this visit, |During this visit, )?[Ii]nspectors (?:looked at|reviewed|evaluated|considered|examined|focus(?:s)?ed on)`;
const FOCUS_WAS = String.raw`The (?:focus|scope) of (?:this|the) ${VISIT} was(?: on)?`;
const VISIT_LOOKED = String.raw`(?:This|The) ${VISIT} (?:looked at|focused on|considered|reviewed)`;
/** To the end of the sentence: a full stop within it has no capital after it. */
const TOPIC = String.raw`(?<topic>[^.]+(?:\.(?!\s+\p{Lu}|$)[^.]*)*)`;
const LOOKED = new RegExp(
  String.raw`(?:^|(?<=[.!?]\s))(?:${INSPECTORS_LOOKED}|${FOCUS_WAS}|${VISIT_LOOKED})\s+${TOPIC}`,
  'u',
);
const COUNCIL = '(?:local authority|council|city council|county council|trust|borough)';
/** Words that every such sentence has. */
const LEAD_IN = new RegExp(
  `^(?:how (?:well )?)?(?:the )?${COUNCIL}['’]s (?:arrangements|services?|provision|practice) (?:for|to|in relation to|in)(?: the)? `,
  'u',
);
/** Paragraphs from the start among which the sentence stands. */
const OPENING = 8;
/** A longer topic is cut at a word, in characters. */
const LONGEST = 180;

/** What a focused or monitoring visit looked at, in the words of its letter; undefined where it does not say. */
export function topicOf(report: Pick<ReportData, 'kind' | 'paragraphs'>): string | undefined {
  if (KIND_FACTS[report.kind].event !== 'visit') return undefined;
  for (const { text } of report.paragraphs.slice(0, OPENING)) {
    const topic = LOOKED.exec(text.replace(/\s+/gu, ' '))?.groups?.['topic'];
    if (topic !== undefined) return cut(topic.replace(LEAD_IN, '').trim());
  }
  return undefined;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- of LONGEST letters
  return `${text.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/u, '')} …`;
}

/** The theme of a joint targeted area inspection, the outcome of an area SEND inspection, the topic of a visit. */
export function subjectOf(report: ReportData): string | undefined {
  if (report.theme !== undefined) return JTAI_THEME_NAMES[report.theme];
  if (report.outcome !== undefined) return OUTCOME_NAMES[report.outcome.outcome];
  return topicOf(report);
}
