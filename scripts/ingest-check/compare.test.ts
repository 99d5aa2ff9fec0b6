import { expect, test } from 'vitest';
import type { ReportFrontmatter } from '../../src/domain/report.ts';
import { compare } from './compare.ts';
import type { TruthRow } from './truth.ts';

const row: TruthRow = {
  file: 'anytown.pdf',
  kind: 'ilacs-short',
  authority: 'Anytown',
  la_code: null,
  inspection_dates: [['2023-03-06', '2023-03-10']],
  lead_inspectors: ['Máire Atherton'],
  judgements: [{ key: 'leaders', grade_normalised: 'Requires improvement' }],
  overall_normalised: 'Good',
  n_recommendations: 2,
  paragraphs: { last: 40 },
  field_confidence: {
    dates: 'high',
    lead_inspector: 'high',
    judgements: 'high',
    overall_effectiveness: 'high',
    paragraphs: 'low',
  },
};
const report = {
  inspected: [{ from: '2023-03-06', to: '2023-03-10' }],
  leadInspectors: ['Máire Atherton'],
  judgements: [
    { area: 'leadership', grade: 'requires-improvement' },
    { area: 'overall', grade: 'inadequate' },
  ],
  kind: 'ilacs-short-inspection',
  improvements: [],
  paragraphs: { last: 7 },
} as unknown as ReportFrontmatter;

test('a wrong overall grade is a difference; what the truth is not sure of is not compared', () => {
  const { differences, fields } = compare([row], new Map([['anytown.pdf', { reports: [report], warned: false }]]), []);
  expect(differences).toEqual([
    { file: 'anytown.pdf', field: 'grade: overall', expected: 'good', found: 'inadequate', warned: false },
  ]);
  expect(fields.find(({ name }) => name === 'last paragraph')).toEqual({
    name: 'last paragraph',
    compared: 0,
    right: 0,
  });
});

test('a document that was not converted is wrong in every field', () => {
  const { differences } = compare([row], new Map(), []);
  expect(differences.length).toBeGreaterThan(5);
  expect(new Set(differences.map(({ found }) => found))).toEqual(new Set(['not converted']));
});

test('of a file with a second cover, the grade of the board, the points and the last paragraph are read over both', () => {
  const sif: TruthRow = {
    ...row,
    lscb_judgement: 'Good',
    n_recommendations: 3,
    paragraphs: { last: 9 },
    field_confidence: {
      lscb_judgement: 'high',
      recommendations: 'high',
      paragraphs: 'high',
      overall_effectiveness: 'high',
    },
  };
  const point = { anchor: 'p1', text: 'Meet sooner.' };
  const inspection = {
    ...report,
    improvements: [point, point],
    paragraphs: { last: 40 },
  } as unknown as ReportFrontmatter;
  const review = {
    ...report,
    judgements: [{ area: 'lscb', grade: 'good' }],
    improvements: [point],
    paragraphs: { last: 9 },
  } as unknown as ReportFrontmatter;
  const plan = { ...inspection, inspected: [], paragraphs: { last: 3 } } as unknown as ReportFrontmatter;
  const reports = [inspection, review, plan];
  const { differences } = compare([sif], new Map([['anytown.pdf', { reports, warned: false }]]), []);
  expect(differences.map(({ field }) => field)).toEqual(['grade: overall']);
});

const visit: TruthRow = {
  file: 'anytown-visit.pdf',
  family: 'jtai',
  kind: 'jtai',
  authority: 'swindon',
  title: 'Joint targeted area inspection of Swindon',
  inspection_dates: [['2023-03-06', '2023-03-10']],
  inspectors: [],
  lead_inspectors: [],
  dated: '2023-04-20',
  n_improvements: 2,
  n_priority_actions: 1,
  partners: ['Ofsted', 'CQC', 'HMI Probation'],
  theme: 'front-door',
  paragraphs: { last: null },
  field_confidence: {
    kind: 'high',
    title: 'high',
    inspection_dates: 'high',
    dated: 'high',
    partners: 'high',
    theme: 'high',
    n_improvements: 'high',
    n_priority_actions: 'low',
  },
};
const letter = {
  kind: 'jtai',
  authority: 'swindon',
  title: 'Joint targeted area inspection of Swindon',
  inspected: [{ from: '2023-03-06', to: '2023-03-10' }],
  dated: '2023-04-20',
  inspectors: [],
  leadInspectors: [],
  partners: ['ofsted', 'cqc', 'hmi-probation'],
  theme: 'neglect',
  judgements: [],
  improvements: [{ anchor: 'improve-1', text: 'Meet sooner.' }],
  priorityActions: [],
  paragraphs: { last: null },
  source: { pages: 4 },
} as unknown as ReportFrontmatter;

test('the truth of a joint inspection is compared in its own fields, and counted for its family', () => {
  const { differences, families } = compare(
    [visit],
    new Map([['anytown-visit.pdf', { reports: [letter], warned: true }]]),
    [],
  );
  expect(differences.map(({ field, expected, found }) => `${field}: ${expected}, ${found}`)).toEqual([
    'theme: front-door, neglect',
    'improvements: 2, 1',
  ]);
  expect(families).toEqual([{ name: 'jtai', compared: 8, right: 6 }]);
});
