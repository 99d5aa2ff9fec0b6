/** A report as an item of CSL-JSON, the form in which citation managers exchange what they know. */
import { KIND_FACTS } from '../domain/kind-facts.ts';
import { PARTNER_NAMES } from '../domain/joint.ts';
import type { ReportData } from '../domain/report.ts';
import { dateRangeInWords } from '../domain/dates.ts';

export interface CslName {
  literal?: string;
  family?: string;
  given?: string;
}

export interface CslDate {
  'date-parts': [number[]] | [number[], number[]];
}

export interface CslItem {
  id: string;
  type: 'report' | 'personal_communication';
  title: string;
  author: CslName[];
  recipient?: CslName[];
  publisher?: string;
  /** Kind of document and days of the inspection: `ILACS inspection, 6 to 17 March 2023`. */
  genre?: string;
  version?: string;
  /** Which paragraph, where a format has no other place for it. */
  note?: string;
  issued?: CslDate;
  /** The first and the last day of the inspection. */
  'event-date'?: CslDate;
  accessed?: CslDate;
  language: 'en-GB';
  URL: string;
}

/** The authority that a report is on, by its names. */
export interface AuthorityNames {
  /** Of the place: `Stockton-on-Tees`. Empty, as the council's, where the authority was not recognised. */
  authority: string;
  /** `Stockton-on-Tees Borough Council` */
  council: string;
}

type Citable = Pick<
  ReportData,
  | 'id'
  | 'authority'
  | 'title'
  | 'kind'
  | 'publisher'
  | 'partners'
  | 'inspected'
  | 'published'
  | 'dated'
  | 'letter'
  | 'version'
>;

/** A report, letter, council paper or plan as an item to cite. `url` is where it stands here. */
export function cslItemOf(report: Citable, names: AuthorityNames, url: string): CslItem {
  const { kind, version } = report;
  const letter = citedLetter(report);
  const publisher = report.publisher === 'ofsted' ? 'Ofsted' : names.council;
  const published = publisher === '' ? {} : { publisher };
  const base = { id: `${report.authority}-${report.id}`, language: 'en-GB', URL: url, ...datesOf(report) } as const;
  if (letter) {
    const title = titleOf({ ...report, title: KIND_FACTS[kind].name }, letter.from, names);
    const people = { author: [personOf(letter.from)], recipient: [personOf(letter.to)] };
    return { ...base, type: 'personal_communication', title, ...people, ...published, genre: 'Letter' };
  }
  const title = titleOf(report, publisher, names);
  const genre = genreOf(report);
  const edition = version === undefined || saysVersion(title, version) ? {} : { version };
  return { ...base, type: 'report', title, author: authorsOf(report, publisher), ...published, genre, ...edition };
}

/** A letter is cited as one where it is no more than that: one that reports a visit is the inspectors' report. */
export function citedLetter({ letter, kind }: Pick<Citable, 'letter' | 'kind'>): Citable['letter'] {
  return KIND_FACTS[kind].event === 'none' ? letter : undefined;
}

/** All inspectorates of a joint inspection, in printed order; else who published it, where that is known. */
function authorsOf({ partners = [] }: Citable, publisher: string): CslName[] {
  const names = partners.map((partner) => PARTNER_NAMES[partner].cited);
  return (names.length > 0 ? names : [publisher]).filter((name) => name !== '').map((literal) => ({ literal }));
}

/** `Action Plan June 2017 Version 5` needs no second word of its version. */
function saysVersion(title: string, version: string): boolean {
  return title.toLowerCase().includes(`version ${version.toLowerCase()}`);
}

/** When it was published or is dated, as exactly as it says: an action plan names its month only. */
export function issuedDate({
  published,
  dated,
  kind,
}: Pick<Citable, 'published' | 'dated' | 'kind'>): string | undefined {
  return published ?? (KIND_FACTS[kind].datedTo === 'month' ? dated?.slice(0, 7) : dated);
}

/** The title as printed; after the authority's name where neither the title nor the author says it. */
function titleOf({ title }: Pick<Citable, 'title'>, author: string, { authority }: AuthorityNames): string {
  const said = `${title} ${author}`.toLowerCase().includes(authority.toLowerCase());
  return said ? title : `${authority}: ${title}`;
}

/** Where no day of publication is known, the days are said to be those of the inspection. */
function genreOf(report: Citable): string {
  const { kind, inspected } = report;
  const days = inspected.map(dateRangeInWords).join(' and ');
  const said = days !== '' && issuedDate(report) === undefined ? `inspected ${days}` : days;
  return [KIND_FACTS[kind].cited, said].filter((part) => part !== '').join(', ');
}

/**
 * The day it was published or is dated, and apart from it the days of the inspection. A report is often published in
 * the year after: where no day of publication is known, none is made of them.
 */
function datesOf(report: Citable): Pick<CslItem, 'issued' | 'event-date'> {
  const day = issuedDate(report);
  const [first, last] = [report.inspected[0]?.from, report.inspected.at(-1)?.to];
  return {
    ...(day !== undefined && { issued: { 'date-parts': [partsOf(day)] } }),
    ...(first !== undefined &&
      last !== undefined && { 'event-date': { 'date-parts': [partsOf(first), partsOf(last)] } }),
  };
}

const partsOf = (day: string): number[] => day.split('-').map(Number);

function personOf(name: string): CslName {
  const at = name.lastIndexOf(' ');
  return at < 0 ? { literal: name } : { given: name.slice(0, at), family: name.slice(at + 1) };
}
