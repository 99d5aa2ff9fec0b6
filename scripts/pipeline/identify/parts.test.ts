import { expect, test } from 'vitest';
import type { ReportTree } from '../tree/report-tree.ts';
import { addParts } from './parts.ts';

const withIds = (ids: readonly string[]): ReportTree[] => ids.map((id) => ({ id }) as ReportTree);

test('parts of one kind and month have plain numbers, whatever their count', () => {
  const reports = withIds(Array.from({ length: 14 }, () => '2023-03-ilacs'));
  addParts(reports);
  const numbers = Array.from({ length: 13 }, (_, index) => `2023-03-ilacs-${index + 2}`);
  expect(reports.map(({ id }) => id)).toEqual(['2023-03-ilacs', ...numbers]);
  expect(reports[0]?.parts).toEqual(numbers);
});

test('a number that another part has by its own name is passed over', () => {
  const reports = withIds(['2023-document', '2023-document-2', '2023-document']);
  addParts(reports);
  expect(reports.map(({ id }) => id)).toEqual(['2023-document', '2023-document-2', '2023-document-3']);
});
