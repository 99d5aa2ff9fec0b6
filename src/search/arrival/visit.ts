/** What a result hands to the report's page: in this tab only, never in the address. */
import type { Way } from '../ways.ts';

const KEY = 'pilcrow:arrival-2';

export interface Visit {
  /** Path of the report's page. */
  path: string;
  query: string;
  /** For each part of the query the ways to have it. */
  units: Way[][];
}

/** Notes what is looked for on the page that is opened next. */
export function prepareArrival(visit: Visit): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(visit));
  } catch {
    // Without storage the paragraph is reached all the same, without marks.
  }
}

/** What was noted for this page, if anything. */
export function visitOf(path: string): Visit | undefined {
  try {
    const visit = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Visit | null;
    return visit?.path === path ? visit : undefined;
  } catch {
    return undefined;
  }
}

export const endVisit = (): void => sessionStorage.removeItem(KEY);
