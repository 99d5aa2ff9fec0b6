import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Card, cardInWords, cardOf } from './card.ts';
import { draw } from './draw.ts';

const card: Card = {
  place: 'Bournemouth, Christchurch and Poole',
  kind: 'ILACS inspection',
  when: '6 to 17 March 2023',
  publisher: 'Ofsted',
  judgements: [
    { area: 'leadership', grade: 'good' },
    { area: 'overall', grade: 'inadequate' },
  ],
};

test('a picture says in words what it shows', () => {
  expect(cardInWords(card)).toBe(
    'Bournemouth, Christchurch and Poole, ILACS inspection, 6 to 17 March 2023. Leadership: Good. Overall effectiveness: Inadequate',
  );
});

test('a picture is drawn at the size that others expect, and the same twice', async () => {
  const picture = await draw(card);
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(Buffer.compare(picture, await draw(card))).toBe(0);
  expect(picture.length).toBeLessThan(60_000);
});

test('each judgement has its word and its shape, not colour alone', () => {
  const tree = JSON.stringify(cardOf(card));
  for (const word of ['Good', 'Inadequate', 'Leadership', 'Overall effectiveness']) expect(tree).toContain(word);
  expect(tree).toContain('"path"');
});

test('a name in any letters is drawn without a request to anyone', async () => {
  const odd = { ...card, place: '<b>Ŵ & “x” ✓ 漢</b>', judgements: [] };
  expect((await draw(odd)).length).toBeGreaterThan(1000);
});
