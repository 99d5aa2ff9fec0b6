/** The way back to the search page: how much was shown and which result was followed, kept with the entry of the history. */
import { PAGE_OF_RESULTS } from './request.ts';

interface Left {
  most?: number;
  followed?: string;
}

const left = (): Left => (history.state as Left | null) ?? {};

/** How many results were shown here. */
export const mostShown = (): number => left().most ?? PAGE_OF_RESULTS;

/** Keeps how many results are shown at the address. */
export function noteAddress(address: string, most: number): void {
  history.replaceState({ most } satisfies Left, '', address);
}

/** Keeps which result is being followed. */
export function noteFollowed(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.search-hit') : null;
  if (link !== null) history.replaceState({ ...left(), followed: link.href } satisfies Left, '');
}

/** Who comes back stands where they left. */
export function returnToFollowed(results: HTMLElement): void {
  const { followed } = left();
  if (followed === undefined) return;
  const links = [...results.querySelectorAll<HTMLAnchorElement>('a.search-hit')];
  const link = links.find(({ href }) => href === followed);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center' });
}
