import { expect, test } from 'vitest';
import { draftOf } from '../../../testing/example.ts';
import { convertText, dataOf } from '../../../testing/reference.ts';
import { team } from './team.ts';

test('the heads of the columns of the judgements are nobody’s name, also in one table with the lead inspector', () => {
  const lines = [
    'Lead inspector: Jane Example\tHer Majesty’s Inspector',
    'Judgement\tGrade',
    'The impact of leaders on social work\tGood',
    ...Array<string>(4).fill('Children are safe, and those who need help get it at once.'),
  ];
  const { draft } = draftOf({ kind: 'ilacs-inspection', lines });
  const [table] = draft.pieces;
  if (table) table.label = { is: 'judgement-table' };
  draft.facts.leadInspectors = ['Jane Example'];
  team.recognise(draft);
  expect(draft.facts.inspectors).toEqual(['Jane Example']);
});

test('where the name of the lead inspector cannot be read, nobody is named', async () => {
  const lines = [
    'Inspection of Leeds local authority children’s services',
    'Inspection dates: 6 to 17 March 2023',
    'Lead inspector: {x} Example HMI',
    'Judgement\tGrade',
    'The impact of leaders on social work practice with children and families\tGood',
    'Overall effectiveness\tGood',
    'Children in Leeds are safe, and those who need help get it at once from people who know them well.',
    '1. Leaders know their services well, and what they say of them is what inspectors found.',
  ];
  const [report] = dataOf(await convertText(`${lines.join('\n\n').replaceAll('Good\n\n', 'Good\n')}\n`));
  expect(report?.leadInspectors).toEqual([]);
  expect(report?.inspectors).toEqual([]);
});
