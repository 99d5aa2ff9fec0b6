import { expect, test } from 'vitest';
import { asksFor } from './asks.ts';

test('a recommendation asks by its verb, at once or in time', () => {
  expect(asksFor('Ensure that all plans are clear.', 1)).toBe('Ensure');
  expect(asksFor('Urgently review the cases of children who wait.', 1)).toBe('Urgently review');
  expect(asksFor('The local authority should publish its offer.', 1)).toBe('The local authority should');
});

test('a finding asks for nothing, though it tells what should have been done', () => {
  expect(asksFor('Supervision is regular and reflective.', 1)).toBeUndefined();
  expect(asksFor('Some children should have come into care sooner.', 1)).toBeUndefined();
  expect(asksFor('Ensuring that children are safe is a priority.', 1)).toBeUndefined();
});

test('what tells at length is a finding, whatever its first word', () => {
  expect(asksFor('Review meetings are timely. They are well attended. Children take part.', 3)).toBeUndefined();
});
