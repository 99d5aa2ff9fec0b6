/** What a reader is told of a report wherever it is named: its date, its kind, who published it, its licence. */
import { UNKNOWN_AUTHORITY } from '../domain/authority.ts';
import { partnersInWords } from '../domain/joint.ts';
import { KIND_FACTS } from '../domain/kind-facts.ts';
import type { Judgement, ReportData, WordCount } from '../domain/report.ts';
import { authorityNamed } from './authorities.ts';
import { dateRangeInWords, longDate, monthOf } from '../domain/dates.ts';

type Dated = Pick<ReportData, 'inspected' | 'dated' | 'published'>;

/** The date that a report stands under: its last inspection day, else its own date, else its publication. */
export function dateOf(report: Dated): string | undefined {
  return report.inspected.at(-1)?.to ?? report.dated ?? report.published;
}

/** `March 2023`, or "no date printed". */
export function monthOfReport(report: Dated): string {
  const date = dateOf(report);
  return date === undefined ? 'no date printed' : monthOf(date);
}

/** Each range of inspection days in words, else the document's date; of a plan, that prints no day, the month. */
export function whenInWords(report: Dated & Pick<ReportData, 'kind'>): string {
  if (report.inspected.length > 0) return report.inspected.map(dateRangeInWords).join(' and ');
  const date = dateOf(report);
  if (date === undefined) return 'No date printed';
  return KIND_FACTS[report.kind].datedTo === 'month' ? monthOf(date) : longDate(date);
}

/** What search engines and shared links show below the title; a letter is called by its kind and day alone. */
export function descriptionOf(report: ReportData): string {
  const by = report.publisher === UNKNOWN_AUTHORITY ? '' : ` by ${publisherName(report)}`;
  const kind = `${kindName(report)}${by}, ${whenInWords(report)}`;
  const isNamedByKind = report.title.toLowerCase().startsWith(kindName(report).toLowerCase());
  const title = isNamedByKind ? '' : `${report.title}. `;
  return `${title}${kind}: every paragraph with a permanent link.`;
}

/** `ILACS inspection` */
export function kindName(report: Pick<ReportData, 'kind'>): string {
  return KIND_FACTS[report.kind].name;
}

/** `Ofsted`, the inspectorates of a joint inspection, or the council's name. */
export function publisherName(report: Pick<ReportData, 'publisher' | 'partners'>): string {
  if (report.partners !== undefined) return partnersInWords(report.partners);
  return report.publisher === 'ofsted' ? 'Ofsted' : authorityNamed(report.publisher).council;
}

/** What became of every word of the source, in words. */
export function accountOfWords({ source, kept, furniture, lost, covered = 0 }: WordCount): string {
  const count = (number: number): string => `${number.toLocaleString('en-GB')} ${number === 1 ? 'is' : 'are'}`;
  return [
    `The source has ${source.toLocaleString('en-GB')} words. Of these, ${count(kept)} here, in their order;`,
    `${count(furniture - covered)} page furniture (running heads, page numbers, contents lists);`,
    ...(covered === 0
      ? []
      : [`${count(covered)} covered or switched off on the pages of the source, and left out here;`]),
    `${count(lost)} lost.`,
    'What the source misprints is kept.',
  ].join(' ');
}

/** `Page 2 of the original is a picture and could not be read.` */
export function unreadInWords(pages: readonly number[]): string {
  const list = new Intl.ListFormat('en-GB').format(pages.map(String));
  return pages.length === 1
    ? `Page ${list} of the original is a picture and could not be read.`
    : `Pages ${list} of the original are pictures and could not be read.`;
}

/** Who says when a report was published, where it does not print it: `, as the publisher’s page says`. */
export function publishedFromInWords({ publishedFrom }: Pick<ReportData, 'publishedFrom'>): string {
  switch (publishedFrom) {
    case 'list':
      return ', as the list of sources says';
    case 'publisher':
      return ', as the publisher’s page says';
    case 'sidecar':
      return ', as a note beside the document says';
    case undefined:
      return '';
  }
}

/** The names that a citation of the report needs; of an authority that was not recognised it says nothing. */
export function citationNames(report: Pick<ReportData, 'authority' | 'publisher'>): {
  authority: string;
  council: string;
} {
  if (report.authority === UNKNOWN_AUTHORITY) {
    return { authority: '', council: '' };
  }
  const { name, council } = authorityNamed(report.authority);
  return { authority: name, council };
}

/** The name a link to the report bears where its authority is plain: `ILACS inspection, March 2023`. */
export function shortTitle(report: ReportData): string {
  return `${kindName(report)}, ${monthOfReport(report)}`;
}

/** The judgement that stands for the whole: overall effectiveness, else none. */
export function overallJudgement(report: Pick<ReportData, 'judgements'>): Judgement | undefined {
  return report.judgements.find(({ area }) => area === 'overall');
}

interface Licence {
  name: string;
  url?: string;
}

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/';

const LICENCES: Record<ReportData['licence'], Licence> = {
  'OGL-UK-3.0': { name: 'Open Government Licence v3.0', url: `${OGL}3/` },
  'OGL-UK-2.0': { name: 'Open Government Licence v2.0', url: `${OGL}2/` },
  'OGL-UK-1.0': { name: 'Open Government Licence v1.0', url: `${OGL}1/` },
  'non-commercial': { name: 'Non-commercial use only, as the report states' },
  'not-stated': { name: 'The document states no licence' },
};

/** What may be done with the report's words. */
export function licenceOf(report: Pick<ReportData, 'licence'>): Licence {
  return LICENCES[report.licence];
}
