/** Saves the list that a page shows: as it is chosen, and of a theme of several pages all of them. */
import { chosenOf, listAt, yearsOf } from '../theme/chosen.client.ts';
import { leftOutBy } from '../theme/window.ts';
import { listAsCsv, type ListedText, reportInLink } from './listed.ts';
import type { ExchangeStyle } from './listed.ts';
import { citationsOf, saveAs } from './save.client.ts';

/** The link of a paragraph to its place in the report. */
const NUMBER = ':scope > a[href*="/reports/"]';

const uncheckedIn = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('.filter input:not(:checked)')].map(({ value }) => value);

function textOf(found: HTMLElement): ListedText[] {
  const link = found.querySelector<HTMLAnchorElement>(NUMBER);
  if (link === null) return [];
  const number = link.textContent.trim();
  const lines = [...found.querySelectorAll(':scope > p:not(.ui)')].map(({ textContent }) => textContent.trim());
  const { under = '', direction = '' } = found.dataset;
  const printed = number === '¶' ? '' : number;
  return [{ permalink: link.href, number: printed, grade: under, direction, text: lines.join('\n') }];
}

/** All paragraphs of the list that the boxes leave. */
async function listed(list: HTMLElement): Promise<ListedText[]> {
  const leftOut = leftOutBy(uncheckedIn()).join();
  const address = list.dataset['list'];
  const parts = address === undefined ? [list] : await allPages(address, leftOut);
  const found = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>('.found')]);
  return found.filter((each) => leftOut === '' || !each.matches(leftOut)).flatMap(textOf);
}

async function allPages(address: string, leftOut: string): Promise<Element[]> {
  const years: Element[] = [];
  for (const page of (await listAt(address)).pages) {
    years.push(...chosenOf(await yearsOf(page), leftOut || ':not(*)'));
  }
  return years;
}

async function take(group: HTMLElement, format: 'csv' | ExchangeStyle): Promise<void> {
  const list = document.querySelector<HTMLElement>(group.dataset['of'] ?? '');
  if (list === null) return;
  const paragraphs = await listed(list);
  const reports = paragraphs.flatMap(({ permalink }) => reportInLink(permalink) ?? []);
  const text = format === 'csv' ? listAsCsv(paragraphs) : await citationsOf(reports, format);
  saveAs(text, group.dataset['name'] ?? 'list', format);
}

for (const group of document.querySelectorAll<HTMLElement>('[data-take-list]')) {
  const status = group.querySelector<HTMLElement>('[role=status]');
  for (const button of group.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    button.addEventListener('click', () => {
      button.disabled = true;
      if (status) status.textContent = '';
      take(group, button.dataset['format'] as 'csv' | ExchangeStyle)
        .catch(() => status && (status.textContent = 'Not everything could be fetched. Are you online?'))
        .finally(() => (button.disabled = false));
    });
  }
}
