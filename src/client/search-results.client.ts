/** Results on the page: grouped by report, the paragraphs under each. */
import type { Found } from './search-engine.client.ts';
import { snippetOf } from './search-snippet.client.ts';

/** Appends results to a list, below the heading of their report. */
export function showResults(list: HTMLElement, found: readonly Found[]): void {
  for (const result of found) groupFor(list, result).append(itemOf(result));
}

function groupFor(list: HTMLElement, { url, meta }: Found): HTMLElement {
  const report = url.split('#')[0] ?? url;
  const known = [...list.children].find((group) => (group as HTMLElement).dataset['report'] === report);
  return known?.querySelector('ol') ?? newGroup(list, report, `${meta.title}: ${meta.report}`);
}

function newGroup(list: HTMLElement, report: string, name: string): HTMLElement {
  const group = document.createElement('section');
  group.dataset['report'] = report;
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = report;
  link.textContent = name;
  heading.append(link);
  const items = document.createElement('ol');
  group.append(heading, items);
  list.append(group);
  return items;
}

function itemOf({ url, content, locations, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'hit';
  link.href = url;
  const place = document.createElement('span');
  place.className = 'place ui';
  place.textContent = [meta.number === '' ? '¶' : `Paragraph ${meta.number}`, meta.section].filter(Boolean).join(' · ');
  const words = document.createElement('span');
  words.className = 'words';
  words.append(snippetOf(content, locations));
  link.append(place, words);
  item.append(link);
  return item;
}
