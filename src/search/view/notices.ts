/** What the search says of itself: how many, widened to what, did you mean, and what went wrong. */
import type { SearchAnswer, SearchRequest } from '../engine/search.ts';
import { tokens } from '../words.ts';
import { IndexUnavailable } from '../engine/files.ts';
import { element } from './element.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** The lines above the results. */
export function notices(answer: SearchAnswer, change: (change: Partial<SearchRequest>) => void): HTMLElement[] {
  const { found, widened, unknown, suggestion, reports, request } = answer;
  if (answer.units.length === 0) return [element('span', {}, [nothingToLookFor(request.text)])];
  const lines = [element('span', {}, [counted(found, reports, answer.complete)])];
  if (unknown.length > 0) lines.push(element('span', {}, [`No paragraph has ${quoted(unknown)}.`]));
  if (widened.length > 0) {
    const only = button('Search for my words only', () => change({ widen: false }));
    lines.push(element('span', {}, [`Also searched for ${quoted(widened)}. `, only]));
  }
  if (!request.widen)
    lines.push(element('span', {}, [button('Search for other names too', () => change({ widen: true }))]));
  if (suggestion !== undefined) {
    lines.push(element('span', {}, ['Did you mean ', button(suggestion, () => change({ text: suggestion })), '?']));
  }
  const loose = request.text.replaceAll(/["“”]/gu, '');
  if (found === 0 && loose !== request.text)
    lines.push(element('span', {}, [button('Search without the quotation marks', () => change({ text: loose }))]));
  const filtered =
    Object.values(request.filters).some((values) => (values?.length ?? 0) > 0) ||
    request.scope !== '' ||
    request.since !== '';
  if (found === 0 && filtered)
    lines.push(element('span', {}, [button('Search everything', () => change({ filters: {}, scope: '', since: '' }))]));
  return lines;
}

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ');

/** Words like “the” and “with” are in every paragraph; signs are in none. */
function nothingToLookFor(text: string): string {
  if (tokens(text).length === 0) return 'There is no word in this to look for.';
  return 'These words are too common to look for. Add one that says what you mean.';
}

function counted(found: number, reports: number, complete: number): string {
  if (found === 0) return 'No paragraph found.';
  const paragraphs = found === 1 ? '1 paragraph' : `${found.toLocaleString('en-GB')} paragraphs`;
  const where = reports === 1 ? '1 report' : `${reports.toLocaleString('en-GB')} reports`;
  const all =
    complete < found
      ? `; ${complete === 0 ? 'none has' : `${complete.toLocaleString('en-GB')} with`} everything asked for`
      : '';
  return `${paragraphs} in ${where}${all}.`;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, [text]);
  made.addEventListener('click', act);
  return made;
}

/** When only what is kept can be searched. */
export function keptNotice(reports: number, base: string): HTMLElement[] {
  const count = reports === 1 ? '1 report' : `${reports.toLocaleString('en-GB')} reports`;
  const link = element('a', { href: `${base}offline/` }, ['What is kept']);
  return [
    element('span', {}, [`The site cannot be reached: this searches the paragraphs of ${count} that you kept. `, link]),
  ];
}

/** Before anything is asked: what was asked before, on this device. */
export function emptyNotice(ask: (text: string) => void): HTMLElement[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const list = element(
    'ul',
    { class: 'plain search-recent' },
    recent.map((text) => element('li', {}, [button(text, () => ask(text))])),
  );
  const forget = button('Forget these', () => {
    forgetSearches();
    ask('');
  });
  return [element('h2', {}, ['Your last searches, kept on this device only']), list, forget];
}

/** When the index cannot be had. */
export function failureNotice(problem: unknown, retry: () => unknown): HTMLElement[] {
  const why = problem instanceof IndexUnavailable ? problem.message : 'The search did not work on this browser.';
  if (!(problem instanceof IndexUnavailable)) console.error(problem);
  return [element('span', {}, [`${why} `]), button('Try again', () => void retry())];
}
