import { expect, test } from 'vitest';
import type { Paragraph } from '../domain/report.ts';
import { topicOf } from './subject.ts';

const topic = (text: string): string | undefined =>
  topicOf({ kind: 'ilacs-focused-visit', paragraphs: [{ text } as Paragraph] });

test.each([
  [
    'Inspectors looked at the local authority’s arrangements for care leavers, with a focus on health. They also met staff.',
    'care leavers, with a focus on health',
  ],
  ['The focus of this visit was on the front door.', 'the front door'],
  [
    'This letter was written in May. Inspectors reviewed the council’s services for children in need.',
    'children in need',
  ],
  ['Inspectors evaluated the quality of matching and permanence.', 'the quality of matching and permanence'],
])('what a visit looked at: %s', (text, expected) => {
  expect(topic(text)).toBe(expected);
});

test('a letter that does not say it has no topic, and an inspection has none', () => {
  expect(topic('Leaders know their services.')).toBeUndefined();
  const paragraphs = [{ text: 'Inspectors looked at the front door.' } as Paragraph];
  expect(topicOf({ kind: 'ilacs-inspection', paragraphs })).toBeUndefined();
});

test('a long topic ends at a word', () => {
  expect(topic(`Inspectors looked at ${'plans and visits '.repeat(20)}.`)).toMatch(/^(?:plans and visits ?)+.* …$/u);
});
