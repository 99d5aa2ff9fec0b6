import { expect, test } from 'vitest';
import type { Kind } from '../../../../src/domain/kind.ts';
import { draftOf } from '../../../testing/example.ts';
import type { DocumentFacts } from '../../tree/draft.ts';
import { joint } from './joint.ts';

function factsOf(kind: Kind, text: string, title?: string): DocumentFacts {
  const { draft } = draftOf({ kind, lines: [text] });
  draft.facts.title = title;
  joint.recognise(draft);
  return draft.facts;
}

test.each([
  ['the multi-agency response to identification of initial need and risk in Anytown', 'front-door'],
  ['the multi-agency identification and response to initial need and risk in Anytown', 'front-door'],
  ['the multi-agency response to children who are victims of domestic abuse in Anytown', 'domestic-abuse'],
  ['the multi-agency response to serious youth violence in Anytown', 'serious-youth-violence'],
  ['the multi-agency response to the criminal exploitation of children in Anytown', 'criminal-exploitation'],
  ['the multi-agency response to children and families who need help in Anytown', 'early-help'],
])('a letter of 2022 and later on %s', (words, theme) => {
  const text = `This letter summarises the findings of the joint targeted area inspection (JTAI) of ${words}. Children who live with neglect and domestic abuse are seen.`;
  expect(factsOf('jtai', text, 'Joint targeted area inspection of Anytown').theme).toBe(theme);
});

const NEGLECT = 'Joint targeted area inspection of the multi-agency response to abuse and neglect in Anytown';

test.each([
  ['children living with domestic abuse', NEGLECT, 'domestic-abuse'],
  ['children experiencing neglect', NEGLECT, 'neglect'],
  ['children between seven and 15 years old who have been neglected', NEGLECT, 'neglect'],
  [
    'child sexual exploitation and those missing from home, care or education',
    NEGLECT,
    'child-sexual-exploitation-and-missing',
  ],
  ['child sexual abuse in the family environment', NEGLECT, 'sexual-abuse-in-the-family'],
  ['children’s mental health', NEGLECT, 'mental-health'],
  [
    'this vulnerable group of children',
    'Joint targeted area inspection of the multi-agency response to child exploitation in Anytown',
    'child-exploitation',
  ],
])('the "deep dive" on %s', (focus, title, theme) => {
  const text = `Between 4 and 8 June 2018, Ofsted and the Care Quality Commission (CQC) undertook a joint inspection of the multi-agency response to abuse and neglect. This inspection included a ‘deep dive’ focus on the response to ${focus}.`;
  expect(factsOf('jtai', text, title).theme).toBe(theme);
});

test.each([
  ['Ofsted, the Care Quality Commission (CQC), HMI Constabulary (HMIC) and HMI Probation (HMI Prob) undertook it.', 4],
  [
    'It was carried out by inspectors from Ofsted, CQC and His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services.',
    3,
  ],
  ['Ofsted and the Care Quality Commission (CQC) ask that the partnership updates its plan.', 2],
])('the inspectorates of "%s"', (text, count) => {
  const all = ['ofsted', 'cqc', 'hmicfrs', 'hmi-probation'];
  expect(factsOf('jtai', text).partners).toEqual(all.slice(0, count));
});

test('the order of the inspectorates is that of the print', () => {
  expect(
    factsOf('jtai', 'The Care Quality Commission, HMICFRS and Ofsted carried out the inspection.').partners,
  ).toEqual(['cqc', 'hmicfrs', 'ofsted']);
});

test.each([
  ['The arrangements typically lead to positive experiences and outcomes for children.', 'typically-positive'],
  ['The arrangements lead to inconsistent experiences and outcomes for children.', 'inconsistent'],
  ['There are widespread and/or systemic failings leading to significant concerns.', 'widespread-failings'],
])('the outcome printed as "%s"', (printed, outcome) => {
  expect(factsOf('send-inspection', `${printed} The next inspection will be in three years.`).outcome).toEqual({
    outcome,
    printed,
  });
});
