/**
 * Ids that a report's page uses for itself. No section of a report may take one: a heading "Contents" or "Tools"
 * gets `section-contents`. A name that was once reserved stays reserved, for anchors never change.
 */
const RESERVED = new Set([
  'abbreviations',
  'cite',
  'contents',
  'finder',
  'main',
  'preferences',
  'record',
  'search',
  'spoken',
  'text',
  'themes',
  'title',
  'tools',
]);
/** `find-count`, `theme-neglect`, `cite-title` … */
/** The points of a report: `improve-1`, `priority-1`. */
const POINT = /^(?:improve|priority)-\d/u;
const RESERVED_START = /^(?:abbreviations|cite|contents|find|offline|record|search|theme|themes|words)-/u;

/** Whether a page of the site uses an id, or may come to use it. */
export function isReserved(id: string): boolean {
  return RESERVED.has(id) || RESERVED_START.test(id) || POINT.test(id);
}
