import { expect, it } from 'vitest';
import { bagOf, compareBags, minus, plus, sumOf } from './compare-words.ts';

it('the same words in another order, with other capitals and marks, do not differ', () => {
  const { missing, extra } = compareBags(bagOf('The child’s plan: GOOD.'), bagOf('good plan the child s'));
  expect([sumOf(missing), sumOf(extra)]).toEqual([0, 0]);
});

it('a word lost and a word printed twice are told apart', () => {
  const { missing, extra } = compareBags(bagOf('one two two'), bagOf('one two three'));
  expect([...missing.keys()]).toEqual(['three']);
  expect([...extra.keys()]).toEqual(['two']);
});

it('a word that the other extraction parts in two is no difference', () => {
  const { missing, extra } = compareBags(bagOf('multiagency Board1'), bagOf('multi agency board 1'));
  expect([sumOf(missing), sumOf(extra)]).toEqual([0, 0]);
});

it('furniture is added before the comparison', () => {
  const furniture = minus(bagOf('page 2 text'), bagOf('text'));
  expect(plus(bagOf('text'), furniture)).toEqual(
    new Map([
      ['text', 1],
      ['page', 1],
      ['2', 1],
    ]),
  );
});
