import { expect, test } from 'vitest';
import { saysNone } from './no-recommendation.ts';

test.each([
  'There are no areas for priority and immediate action.',
  'The inspection did not find any areas for priority or immediate action.',
  'Inspectors have not identified any areas for priority action.',
  'No areas for priority action were identified.',
])('"%s" recommends nothing', (text) => {
  expect(saysNone(text)).toBe(true);
});

test.each([
  'No child should wait longer than a week for an assessment of risk.',
  'There are no arrangements for advocacy: put them in place.',
  'The inspection found areas for improvement. Improve the recording of visits.',
])('"%s" is a recommendation, or not for us to say', (text) => {
  expect(saysNone(text)).toBe(false);
});
