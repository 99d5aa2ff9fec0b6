import { expect, test } from 'vitest';
import { buildIndex } from './build-for-site.ts';
import { REPORTS } from '../../sample.ts';

test('the same reports give the same bytes', () => {
  const again = buildIndex({ reports: REPORTS, authorities: {}, glossary: [], themeTitles: {} });
  const once = buildIndex({ reports: REPORTS, authorities: {}, glossary: [], themeTitles: {} });
  expect([...again]).toEqual([...once]);
});
