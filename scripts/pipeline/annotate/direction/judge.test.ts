import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportData, type ReportData } from '../../../../src/domain/report.ts';
import { type DirectionInput, type Judged, judgeDirections } from './judge.ts';
import { readDirections } from './read-directions.ts';

const model = readDirections();
const judge = (text: string, more: Partial<DirectionInput> = {}): Judged =>
  judgeDirections([{ text, ...more }], model)[0] as Judged;

test('praise is a strength, with the words of praise', () => {
  const judged = judge('Children benefit from thorough assessments. Social workers visit them regularly.');
  expect(judged.direction).toBe('strength');
  expect(judged.matched.strength).toContain('thorough');
  expect(judged.matched.weakness).toEqual([]);
});

test('what is not good enough is a weakness', () => {
  const judged = judge('Plans are not consistently clear. Too many children wait too long for help.');
  expect(judged.direction).toBe('weakness');
  expect(judged.matched.strength).toEqual([]);
  expect(judged.matched.weakness.length).toBeGreaterThan(0);
});

test('good for most and not for some is mixed, with the words of both', () => {
  const { direction, matched } = judge(
    'Most assessments are thorough and of good quality. However, some plans are poor and lack clear timescales.',
  );
  expect(direction).toBe('mixed');
  expect(matched.strength.length).toBeGreaterThan(0);
  expect(matched.weakness.length).toBeGreaterThan(0);
});

test('facts find nothing', () => {
  expect(judge('Approximately 25% of the local authority’s children are living in poverty.').direction).toBe('neutral');
  expect(judge('The last inspection judged services to be good.', { role: 'facts' }).direction).toBe('neutral');
  expect(judge('— 12 —', { role: 'cover' })).toEqual({ direction: 'neutral', matched: { strength: [], weakness: [] } });
});

test('what is asked for is wanting, in whatever words', () => {
  expect(judge('Ensure that supervision is effective and reflective.')).toEqual({
    direction: 'weakness',
    matched: { strength: [], weakness: ['Ensure'] },
  });
  expect(judge('The quality of good and timely plans.', { kind: 'improvement' }).direction).toBe('weakness');
});

const shipped = (name: string): ReportData =>
  reportData.parse(JSON.parse(readFileSync(`content/reports/${name}.json`, 'utf8')));

test.each(['stockton-on-tees/2023-03-ilacs', 'redcar-and-cleveland/2017-02-sif'])(
  'every direction in %s can be asked why',
  (name) => {
    const findings = shipped(name).paragraphs.filter(({ kind }) => kind === 'paragraph');
    const judging = findings.filter(({ direction }) => direction !== 'neutral');
    expect(judging.length).toBeGreaterThan(30);
    for (const { text, directionMatched: { strength, weakness } = { strength: [], weakness: [] } } of judging) {
      expect(strength.length + weakness.length).toBeGreaterThan(0);
      for (const words of [...strength, ...weakness]) expect(text.replace(/\s+/gu, ' ')).toContain(words);
    }
  },
);
