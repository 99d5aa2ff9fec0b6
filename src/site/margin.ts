/** The small notes beside a paragraph: its themes, its page in the original, what it leads to. */
import type { Paragraph, ReportData } from '../domain/report.ts';
import { reportAddress } from './address.ts';
import { shownDirection } from './direction.ts';
import { historyOf } from '../library/history.ts';
import { type MovedNote, movesAt } from './moves.ts';
import { dateOf, kindName, shortTitle } from '../library/report-facts.ts';
import { earlierPoints, laterFindings } from '../library/trails.ts';
import { spokenName, type ReportPage } from './report-page.ts';
import { wrongTagLetter } from './theme/wrong-tag.ts';
import { themeNamed } from '../library/themes.ts';
import { trailsAddress } from './trails/trails-page.ts';
import { readsNow } from './versions.ts';

export interface MarginNote {
  text: string;
  /** What a screen reader hears instead of the text alone. */
  spoken?: string;
  href?: string;
  kind: 'direction' | 'theme' | 'page' | 'leads' | 'answer' | 'trail' | 'moved';
  /** An old anchor that leads here. */
  id?: string;
  /** Of a theme and of a direction: the words that carried it, and the letter that doubts it. */
  why?: { reason: string; doubt: string; letter: string };
}

/** All notes of a paragraph. */
export function marginNotes(anchor: string, page: ReportPage): MarginNote[] {
  const paragraph = page.paragraphs.get(anchor);
  if (!paragraph) return [];
  if (page.now)
    return [...source(paragraph, page), ...readsNow(page.now.changes.get(anchor), page.now.report).map(asMoved)];
  return [
    ...leads(paragraph),
    ...answers(paragraph, page.report),
    ...trails(paragraph, page.report),
    ...direction(paragraph, page.report),
    ...themes(paragraph, page.report),
    ...source(paragraph, page),
    ...[...movesAt(page.report, anchor), ...before(anchor, page)].map(asMoved),
  ];
}

const before = (anchor: string, { earlier }: ReportPage): MovedNote[] => [earlier.get(anchor) ?? []].flat();

const asMoved = (note: MovedNote): MarginNote => ({ ...note, kind: 'moved' });

function direction(paragraph: Paragraph, report: ReportData): MarginNote[] {
  const shown = shownDirection(report, paragraph);
  if (!shown) return [];
  const { name, reason, letter } = shown;
  return [{ kind: 'direction', text: name, why: { reason, doubt: 'Wrong direction?', letter } }];
}

function themes(paragraph: Paragraph, report: ReportData): MarginNote[] {
  return paragraph.themes.map((tag) => ({
    kind: 'theme',
    text: themeNamed(tag.theme).title,
    href: `#theme-${tag.theme}`,
    why: {
      reason: `Matched: ${tag.matched.join('; ')}.`,
      doubt: 'Wrong theme?',
      letter: wrongTagLetter(report, paragraph, tag),
    },
  }));
}

function leads({ recommendations = [] }: Paragraph): MarginNote[] {
  return recommendations.map((anchor) => ({
    kind: 'leads',
    text: `Recommendation ${anchor.replace(/^\D+/u, '')}`,
    spoken: `Leads to recommendation ${anchor.replace(/^\D+/u, '')} (our suggestion)`,
    href: `#${anchor}`,
  }));
}

function answers({ answers: links = [], kind }: Paragraph, inside: ReportData): MarginNote[] {
  return links.flatMap(({ report: id, anchor }) => {
    const other = historyOf(inside.authority).find((report) => report.id === id);
    const paragraph = other?.paragraphs.find((each) => each.anchor === anchor);
    if (!other || !paragraph) return [];
    const verb = kind === 'action' ? 'Answers' : 'Answered by';
    const name = spokenName(paragraph).toLowerCase();
    return { kind: 'answer', text: `${verb} ${name} (${kindName(other)})`, href: reportAddress(other, anchor) };
  });
}

/** Of a point, where later reports speak about it; of a paragraph, the earlier points that it seems to be about. */
function trails(paragraph: Paragraph, report: ReportData): MarginNote[] {
  const later = laterFindings(report, paragraph.anchor);
  const forward: MarginNote[] =
    later.length === 0
      ? []
      : [{ kind: 'trail', text: 'What later reports say', href: trailsAddress(report, paragraph.anchor) }];
  const back = earlierPoints(report, paragraph.anchor).map(({ report: earlier, point }): MarginNote => {
    const text = `Asked for in ${dateOf(earlier)?.slice(0, 4) ?? 'an earlier report'}?`;
    // What is seen comes first: who speaks to the browser says what they see.
    const spoken = `${text} Seems to be about ${spokenName(point).toLowerCase()} of the ${shortTitle(earlier)} (our suggestion)`;
    return { kind: 'trail', text, spoken, href: trailsAddress(earlier, point.anchor) };
  });
  return [...forward, ...back];
}

/** The page of the original, where it is another than that of the paragraph before. */
function source(paragraph: Paragraph, { report }: ReportPage): MarginNote[] {
  if (paragraph.page === undefined || paragraph.page === pageBefore(paragraph, report)) return [];
  const { url } = report.source;
  const text = `p. ${paragraph.page} of the PDF`;
  return [{ kind: 'page', text, ...(url !== undefined && { href: `${url}#page=${paragraph.page}` }) }];
}

function pageBefore(paragraph: Paragraph, report: ReportData): number | undefined {
  return report.paragraphs[report.paragraphs.indexOf(paragraph) - 1]?.page;
}
