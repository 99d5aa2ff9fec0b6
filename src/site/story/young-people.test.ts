import { expect, test } from 'vitest';
import { childrenSummaries } from './young-people.ts';

test('the summary for children of the shipped single inspection is found under its region, whole', () => {
  const [first] = childrenSummaries();
  const [summary] = first?.summaries ?? [];
  expect(first).toMatchObject({ region: 'North East', slug: 'north-east' });
  expect(summary?.authority.slug).toBe('redcar-and-cleveland');
  const sections = new Map(summary?.report.sections.map((section) => [section.id, section.role]));
  expect(summary?.paragraphs.length).toBeGreaterThan(3);
  for (const { section } of summary?.paragraphs ?? []) expect(sections.get(section)).toBe('children-summary');
});
