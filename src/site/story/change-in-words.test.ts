import { expect, test } from 'vitest';
import type { Area, Grade } from '../../domain/judgement.ts';
import type { ReportData } from '../../domain/report.ts';
import { changesOf, type Changes } from '../../library/changes.ts';
import { changeInWords, droppedInWords, sinceInWords } from './change-in-words.ts';

const inspection = (to: string, grades: Partial<Record<Area, Grade>>): ReportData => {
  const judgements = Object.entries(grades).map(([area, grade]) => ({
    area,
    grade,
    printedArea: area,
    printedGrade: grade,
  }));
  return {
    id: to.slice(0, 7),
    kind: 'ilacs-inspection',
    inspected: [{ from: to, to }],
    judgements,
  } as unknown as ReportData;
};
const inWords = ({ judgements, last }: Changes): string[] =>
  judgements.map((changed) => {
    const { from, to, words } = changeInWords(changed, last);
    return [from && `${from} → ${to}`, words].filter((part) => part !== undefined && part !== '').join(' ');
  });

test('a change names both grades, and the month where it was not the inspection before', () => {
  const earlier = [
    inspection('2016-02-01', { adoption: 'good', lscb: 'good' }),
    inspection('2019-05-24', { leadership: 'good', 'in-care-and-care-leavers': 'inadequate', overall: 'good' }),
  ];
  const changes = changesOf(
    inspection('2026-05-01', { leadership: 'inadequate', 'in-care': 'good', adoption: 'outstanding', lscb: 'good' }),
    earlier,
  );
  expect(inWords(changes)).toEqual([
    'good → inadequate',
    'not judged apart before (with care leavers: inadequate)',
    'good → outstanding since February 2016',
    'the same as in February 2016',
  ]);
  expect(sinceInWords(changes)).toBe('Since May 2019');
  expect(changes.overallEnded).toBe(true);
});

test('a first inspection has nothing before it', () => {
  const changes = changesOf(inspection('2026-05-01', { leadership: 'good' }), []);
  expect(inWords(changes)).toEqual(['first judged here']);
});

test('what is judged no more is named with its grade then', () => {
  const changes = changesOf(inspection('2019-05-24', { leadership: 'good' }), [
    inspection('2016-02-01', { leadership: 'good', adoption: 'requires-improvement', lscb: 'good' }),
  ]);
  expect(droppedInWords(changes.dropped)).toBe(
    'adoption (requires improvement), Local Safeguarding Children Board (good)',
  );
});
