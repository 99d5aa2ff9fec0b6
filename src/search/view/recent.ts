/** The last searches, kept on this device only. */
const KEY = 'pilcrow:recent-searches';
const MOST = 6;

/** The newest first. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function rememberSearch(text: string): void {
  const query = text.trim();
  if (query === '') return;
  keep([query, ...recentSearches().filter((each) => each !== query)].slice(0, MOST));
}

export const forgetSearches = (): void => keep([]);

function keep(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing searches all the same.
  }
}
