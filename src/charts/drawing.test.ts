import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { asFile, inPage, wrapped, type Drawing, type SvgElement } from './drawing.ts';
import { stackedRows } from './stacked-rows.ts';

const drawing: Drawing = {
  name: 'd',
  title: 'A <title> & more',
  width: 100,
  height: 20,
  parts: [x('a', { href: '/authorities/x/' }, [x('title', '</svg><script>'), x('path', { d: 'M0 0' })]) as SvgElement],
};

test('names and titles stay text: nothing in them becomes markup', () => {
  expect(inPage(drawing)).toContain('&#x3C;/svg>&#x3C;script>');
  expect(asFile(drawing, { style: '', source: [] })).toContain('A &#x3C;title> &#x26; more');
});

test('a file bears its title and its source, and no link of the site', () => {
  const file = asFile(drawing, { style: '.x{}', source: ['Source: one'] });
  expect(file).not.toContain('href');
  expect(file).toContain('Source: one');
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
});

test('lines are cut between words, and no word is lost', () => {
  const text = 'Source: Office for National Statistics licensed under the Open Government Licence';
  const lines = wrapped(text, 24);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(24);
});

test('the parts of a row of bars stand one after the other, as long as they count', () => {
  const { parts } = stackedRows(
    { name: 'c', title: 't', labels: 56 },
    ['good', 'inadequate'],
    [
      { label: '2018', counts: { good: 3, inadequate: 1 } },
      { label: '2019', counts: { good: 2 } },
    ],
  );
  const bars = parts.filter(({ name, attributes }) => name === 'rect' && Number(attributes['y']) > 20);
  const widths = bars.map(({ attributes }) => Number(attributes['width']));
  expect(widths[0]).toBeCloseTo((widths[1] ?? 0) * 1.5, 0);
  expect(bars).toHaveLength(3);
  const [first, , third] = bars.map(({ attributes }) => Number(attributes['x']));
  expect(third).toBeCloseTo((first ?? 0) + (widths[0] ?? 0), 0);
});
