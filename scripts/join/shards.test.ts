import { expect, test } from 'vitest';
import { whyNoSite, type MarkedFolder } from './shards.ts';
import { joinedSitemap } from './sitemap.ts';

const shard = (number: number, of = 3, made = 'a'): MarkedFolder => ({
  folder: `out${number}`,
  mark: { number, of, made },
});

test('all shards of one state make a site, in whatever order they are named', () => {
  expect(whyNoSite([shard(2), shard(3), shard(1)])).toBeUndefined();
});

test('a shard that is missing, given twice, of another state or none at all is named', () => {
  expect(whyNoSite([])).toContain('No shard');
  expect(whyNoSite([shard(1), shard(3)])).toBe('Shard 2 of 3 is missing.');
  expect(whyNoSite([shard(1), shard(2), shard(3), shard(3)])).toContain('twice');
  expect(whyNoSite([shard(1), shard(2, 3, 'b'), shard(3)])).toContain('out2 was built of other');
  expect(whyNoSite([shard(1), { folder: 'dist', mark: undefined }])).toContain('dist is no shard');
});

test('the map of the joined site has each page once, in the order of a whole build', () => {
  const map = (...paths: string[]): string =>
    `<?xml?><urlset>${paths.map((path) => `<url><loc>https://a/${path}</loc></url>`).join('')}</urlset>`;
  expect(joinedSitemap([map('', 'themes/x/10/'), map('', 'about/', 'themes/x/2/')])).toBe(
    map('', 'about/', 'themes/x/2/', 'themes/x/10/'),
  );
});
