/** The results: grouped by report, each paragraph a plain link to its permanent address. */
import { AREA_NAMES, GRADE_NAMES, type Area, type Grade } from '../../domain/judgement.ts';
import { prepareArrival } from '../arrival/visit.ts';
import type { Hit } from '../engine/hits.ts';
import type { SearchAnswer } from '../engine/search.ts';
import type { Shown } from '../engine/library.ts';
import { element } from './element.ts';
import { reportName } from './names.ts';
import { rememberSearch } from './recent.ts';

/** The list of results. */
export function resultList(answer: SearchAnswer, shown: Shown, base: string): HTMLElement {
  const groups = Map.groupBy(answer.hits, ({ report }) => `${report.a}/${report.id}`);
  const items = [...groups].map(([key, hits]) =>
    group(hits, answer.perReport.get(key) ?? hits.length, answer, shown, base),
  );
  return element('ol', { class: 'search-groups' }, items);
}

/** Below the results: more of them, and from the panel the page whose address can be shared. */
export function belowResults(answer: SearchAnswer, more: () => void, page: string | undefined): HTMLElement[] {
  const links: HTMLElement[] = [];
  if (answer.hits.length < answer.found && answer.hits.length >= answer.request.most) {
    const button = element('button', { type: 'button' }, ['Show more']);
    button.addEventListener('click', more);
    links.push(button);
  }
  if (page !== undefined && answer.found > 0) links.push(element('a', { href: page }, ['Open as a page']));
  return links.length === 0 ? [] : [element('p', { class: 'search-below' }, links)];
}

function group(hits: readonly Hit[], found: number, answer: SearchAnswer, shown: Shown, base: string): HTMLElement {
  const report = hits[0]?.report;
  if (report === undefined) return element('li');
  const count = found === 1 ? '1 paragraph' : `${found} paragraphs`;
  return element('li', {}, [
    element('h2', {}, [
      element('a', { href: `${base}reports/${report.a}/${report.id}/`, class: 'search-report' }, [
        reportName(report, shown),
      ]),
      element('span', { class: 'quiet' }, [` · ${count}`]),
    ]),
    element(
      'ol',
      {},
      hits.map((hit) => element('li', {}, [link(hit, answer, base)])),
    ),
  ]);
}

function link(hit: Hit, answer: SearchAnswer, base: string): HTMLElement {
  const path = `${base}reports/${hit.report.a}/${hit.report.id}/`;
  const made = element(
    'a',
    {
      href: hit.lost ? path : `${path}#${hit.anchor}`,
      class: 'search-hit',
      'data-rank': String(answer.hits.indexOf(hit)),
    },
    [
      element('span', { class: 'search-where' }, [hit.lost ? hit.section.title : where(hit)]),
      element(
        'span',
        { class: 'search-text' },
        hit.lost
          ? ['Its text needs the network.']
          : hit.pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text)),
      ),
    ],
  );
  made.addEventListener('click', (event) => {
    const visit = { path, query: answer.request.text, units: answer.units };
    rememberSearch(answer.request.text);
    prepareArrival(visit);
    const newTab = event.ctrlKey || event.metaKey || event.shiftKey;
    // On the page of the report itself no page is loaded that would greet who arrives.
    if (path === location.pathname && !newTab)
      setTimeout(() => void import('../arrival/arrival.client.ts').then(({ arrive }) => arrive(visit)));
  });
  return made;
}

function where({ number, kind, anchor, section }: Hit): string {
  const names = {
    paragraph: 'Paragraph',
    improvement: 'To improve',
    recommendation: 'Recommendation',
    action: 'Action',
    'priority-action': 'Priority action',
  };
  // What is printed without a number is not given one: “¶ 6” is its place under its heading.
  const name = number === null && kind === 'paragraph' ? '¶' : names[kind];
  const place = `${name} ${number ?? anchor.replace(/^\D*/u, '')}`.trim();
  const area = AREA_NAMES[section.area as Area] ?? section.title;
  return [place, area, GRADE_NAMES[section.grade as Grade]]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
