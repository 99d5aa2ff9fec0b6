import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsed } from './stored-record.ts';

const record = {
  version: 'v1',
  sets: { library: { title: 'All', ready: true, wire: 5, files: [['', 'hash', 10, 5]] } },
};

test('a record as it was written is read', () => {
  expect(parsed(JSON.stringify(record))).toEqual(record);
});

test('anything else is no record, and nothing throws', () => {
  const other = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant('{"version":"v1","sets":{"a":{"title":"A","files":[1]}}}'),
  );
  fc.assert(fc.property(other, (text) => parsed(text) === undefined));
});
