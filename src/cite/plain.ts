import { KIND_FACTS } from '../domain/kind-facts.ts';
import type { ReportData } from '../domain/report.ts';
import { longDate, monthOf } from '../domain/dates.ts';
import { citedLetter, type CslItem } from './item.ts';

/** A citation in plain words: who, what, when, which paragraph, where. Right in any text that has no style of its own. */
export function plainCitation(
  item: CslItem,
  report: Pick<ReportData, 'letter' | 'published' | 'dated' | 'kind'>,
  number?: string,
): string {
  const letter = citedLetter(report);
  const authors = item.author.flatMap(({ literal }) => literal ?? []);
  const author = new Intl.ListFormat('en-GB').format(authors) || (letter?.from ?? '');
  const to = letter === undefined ? [] : [`to ${letter.to}`];
  const genre = item.genre === undefined || item.genre === '' || letter ? [] : [item.genre];
  const paragraph = number === undefined ? [] : [`paragraph ${number}`];
  return [
    `${author}${to.length > 0 ? ` ${to[0]}` : ''}`,
    item.title,
    ...genre,
    ...dayOf(report),
    ...paragraph,
    item.URL,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function dayOf({ published, dated, kind }: Pick<ReportData, 'published' | 'dated' | 'kind'>): string[] {
  if (published !== undefined) return [`published ${longDate(published)}`];
  if (dated === undefined) return [];
  return [KIND_FACTS[kind].datedTo === 'month' ? monthOf(dated) : longDate(dated)];
}
