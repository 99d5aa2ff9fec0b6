import { expect, it } from 'vitest';
import type { Draft, Piece } from '../../tree/draft.ts';
import { pieceOf } from '../../tree/draft.ts';
import { headingsSif } from './headings-sif.ts';
import { sifHeadingOf } from './sif-wordings.ts';

function line(printed: string): Piece {
  const [marker = ''] = /^\d+\.(?= )/u.exec(printed) ?? [];
  const value = printed.slice(marker.length).trim();
  return pieceOf({ type: 'block', shape: 'text', value, runs: [{ text: value }], marker, depth: 0, hints: {} });
}

/** The lines as they are labelled: `2 summary`, `4 summary`, `plain`; nothing for a line that is no heading. */
function labelled(...lines: string[]): (string | undefined)[] {
  const pieces = lines.map(line);
  headingsSif.recognise({ pieces, facts: { kind: 'sif-inspection', framework: 'sif' } } as unknown as Draft);
  return pieces.map(({ label }) => (label?.is === 'heading' ? `${label.depth} ${label.id ?? label.role}` : label?.is));
}

const PROSE = 'Managers know their services well and act on what they learn about them.';

it('a summary that goes by areas has headings of its own, and begins none of the judged areas', () => {
  expect(
    labelled(
      'Summary of findings',
      'Children’s services in Westmorland are good because:',
      'Leadership, management and governance',
      PROSE,
      'Children looked after, care leavers and adoption',
      PROSE,
      'What does the local authority need to improve?',
    ),
  ).toEqual(['2 summary', '3 summary', '4 summary', undefined, '4 summary', undefined, '2 recommendations']);
});

it('a graded subheading of a summary is not the area that is judged below', () => {
  expect(
    labelled(
      'Summary of findings',
      'Leadership, management and governance require improvement',
      PROSE,
      'What does the local authority need to improve?',
      PROSE,
      'Leadership, management and governance',
      'Requires improvement',
    ),
  ).toEqual(['2 summary', '4 summary', undefined, '2 recommendations', undefined, '2 leadership', 'plain']);
});

it('facts on the children of an area are none that is judged, and adoption is judged within one', () => {
  expect(
    labelled('Information about this local authority area', 'Children looked after in Westmorland', PROSE),
  ).toEqual(['2 local-authority-area', undefined, undefined]);
  expect(labelled('Adoption performance is good', PROSE)).toEqual(['3 adoption', undefined]);
  expect(labelled('Children looked after live in stable placements that meet their needs well. However,')).toEqual([
    undefined,
  ]);
});

it('a grade that a narrow box sets into the middle of an area is its grade', () => {
  expect(
    sifHeadingOf('The experiences and progress of children Requires improvement who need help and protection'),
  ).toMatchObject({ area: 'help-and-protection', grade: 'requires-improvement' });
});

it('why an authority requires improvement and is not yet good stands in the summary', () => {
  expect(
    labelled('Summary of key findings', 'This local authority requires improvement and is not yet good because'),
  ).toEqual(['2 summary', '3 summary']);
});

it('findings below the graded judgement of a part are of that part', () => {
  expect(
    labelled(
      'The experiences and progress of children looked after and achieving permanence',
      'Good',
      'Inspection findings',
      PROSE,
      'The graded judgement for adoption performance is that it is good',
      'Inspection findings',
      PROSE,
      'Leadership, management and governance',
      'Good',
      'Inspection findings',
    ),
  ).toEqual([
    '2 in-care',
    'plain',
    '3 findings',
    undefined,
    '3 adoption',
    '4 findings',
    undefined,
    '2 leadership',
    'plain',
    '3 findings',
  ]);
});

it('a heading printed twice with nothing between is one', () => {
  expect(labelled('The inspection team', 'The inspection team', 'Lead inspector: Jo Example HMI')).toEqual([
    '2 team',
    'plain',
    undefined,
  ]);
  expect(
    labelled('Information about this local authority area', 'Annex A: Information about the local authority area'),
  ).toEqual(['2 local-authority-area', 'plain']);
});

it('two kinds of recommendations with nothing between are two', () => {
  expect(labelled('Priority and immediate action', 'Areas for improvement')).toEqual([
    '2 recommendations',
    '2 recommendations',
  ]);
});

it('the grade of 2013 stands below its heading and is none', () => {
  expect(labelled('Capacity to improve', 'Grade 2 (Good)', 'Leadership and management', 'Grade 3 (Adequate)')).toEqual([
    '2 other',
    'plain',
    '2 leadership',
    'plain',
  ]);
});

it('strengths after what is to improve are no part of that', () => {
  expect(labelled('Areas for improvement', PROSE, 'The local authority has the following strengths:')).toEqual([
    '2 recommendations',
    undefined,
    '2 findings',
  ]);
  expect(labelled('Summary of findings', PROSE, 'The local authority has the following strengths:')).toEqual([
    '2 summary',
    undefined,
    '3 findings',
  ]);
});

it('a heading over two lines has its grade below both', () => {
  expect(labelled('The experiences and progress of', 'children looked after and achieving permanence', 'Good')).toEqual(
    ['2 in-care', 'heading-continues', 'plain'],
  );
});

it('the line after a numbered one is no rest of a heading', () => {
  expect(labelled('7. The experiences and progress of children in care vary from team to team.', '1')).toEqual([
    undefined,
    undefined,
  ]);
});

it('facts on the area stand below their heading, and for themselves where there is none', () => {
  expect(
    labelled('The local authority', 'Local leadership', PROSE, 'The inspection team', PROSE, 'Local leadership', PROSE),
  ).toEqual(['2 local-authority', '4 facts', undefined, '2 team', undefined, '2 facts', undefined]);
});

it('a box that repeats the heading of an area gives it its grade, though dropped lines stand between', () => {
  const pieces = ['Leadership, management and governance', 'Key judgement', 'Judgement grade'].map(line);
  for (const piece of pieces.slice(1)) piece.label = { is: 'furniture', name: 'repeated table heading' };
  pieces.push(line('Leadership, management and governance'), line('Good'));
  headingsSif.recognise({ pieces, facts: { kind: 'sif-inspection', framework: 'sif' } } as unknown as Draft);
  expect(pieces[0]?.label).toMatchObject({ is: 'heading', id: 'leadership', grade: 'good' });
  expect(pieces.slice(3).map(({ label }) => label?.is)).toEqual(['plain', 'plain']);
});

it('the judgement about the Board heads its findings', () => {
  const pieces = [
    'The Local Safeguarding Children Board (LSCB)',
    PROSE,
    'Inspection judgement about the LSCB',
    PROSE,
  ].map(line);
  headingsSif.recognise({ pieces, facts: { kind: 'sif-inspection', framework: 'sif' } } as unknown as Draft);
  expect(pieces[2]?.label).toMatchObject({ is: 'heading', role: 'findings', depth: 3 });
});
