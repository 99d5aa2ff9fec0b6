import { expect, test } from 'vitest';
import { meaningOf } from './glossary.ts';

test('an abbreviation has the meaning of the term that the report spells it out as', () => {
  expect(meaningOf('PA', 'personal advisers')).toMatch(/helps a care leaver/u);
  expect(meaningOf('IRO', 'Independent Reviewing Officers')).toMatch(/chairs the reviews/u);
});

test('an abbreviation that stands for something else here has no meaning of another term', () => {
  expect(meaningOf('PA', 'planning application')).toBeUndefined();
});
