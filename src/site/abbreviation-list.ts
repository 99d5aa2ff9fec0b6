/**
 * The abbreviations at the foot of a report: what each stands for, and where it is used. The abbreviation in the text
 * is a link to its entry, so that it can be read by touch, by keyboard and without a script; the entry leads back.
 */
import type { ReportData } from '../domain/report.ts';
import { slugOf } from '../domain/slug.ts';
import { meaningOf } from '../library/glossary.ts';
import { labelOf } from './report-page.ts';

export interface ListedAbbreviation {
  /** Of its entry. Ids that begin with `abbreviations-` belong to the page: no section takes one. */
  id: string;
  abbreviation: string;
  expansion: string;
  /** Where the report spells it out. */
  anchor: string;
  /** What the glossary says of it. */
  meaning?: string;
  /** The first paragraphs that use it. */
  uses: { anchor: string; label: string }[];
  /** How many more use it. */
  more: number;
}

/** Ways back for an abbreviation: enough for most, few enough for a list that is read. */
const MOST_USES = 8;

type Spelt = ReportData['abbreviations'][number];

/** An abbreviation that is spelled out in two ways has two entries: the second has a number. */
function idOf({ abbreviations }: ReportData, spelt: Spelt): string {
  const slug = slugOf(spelt.abbreviation);
  const before = abbreviations.slice(0, abbreviations.indexOf(spelt));
  const same = before.filter(({ abbreviation }) => slugOf(abbreviation) === slug).length;
  return `abbreviations-${slug}${same === 0 ? '' : `-${same + 1}`}`;
}

/**
 * Where the entry stands of an abbreviation in the text.
 * @param printed as in the text: `IROs`
 * @returns undefined where the report does not list it
 */
export function abbreviationEntry(report: ReportData, printed: string, expansion: string): string | undefined {
  const same = report.abbreviations.filter((each) => each.expansion === expansion);
  const spelt = same.find(({ abbreviation }) => printed === abbreviation || printed === `${abbreviation}s`);
  return spelt && idOf(report, spelt);
}

function usesOf({ paragraphs }: ReportData, abbreviation: string): { anchor: string; label: string }[] {
  const use = new RegExp(`(?<![\\p{L}\\p{N}&])${RegExp.escape(abbreviation)}s?(?![\\p{L}\\p{N}&])`, 'u');
  return paragraphs
    .filter(({ text }) => use.test(text))
    .map(({ anchor, number }) => ({ anchor, label: number ?? labelOf(anchor) }));
}

/** The entries, by abbreviation. */
export function abbreviationList(report: ReportData): ListedAbbreviation[] {
  const entries = report.abbreviations.map((spelt) => {
    const { abbreviation, expansion, anchor } = spelt;
    const meaning = meaningOf(abbreviation, expansion);
    const uses = usesOf(report, abbreviation).filter((use) => use.anchor !== anchor);
    const more = Math.max(0, uses.length - MOST_USES);
    const shown = uses.slice(0, MOST_USES);
    return { id: idOf(report, spelt), abbreviation, expansion, anchor, ...(meaning && { meaning }), uses: shown, more };
  });
  return entries.sort((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en-GB'));
}
