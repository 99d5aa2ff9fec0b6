import { expect, test } from 'vitest';
import { dateOf } from '../../library/report-facts.ts';
import { authorityTheme, authorityThemes } from './authority-theme.ts';

const models = authorityThemes().map(({ authority, theme }) => authorityTheme(authority, theme));

test('of the shipped reports, each authority has a page for each theme that its documents speak of, and no empty one', () => {
  expect(models.length).toBeGreaterThan(0);
  for (const { authority, theme, paragraphs, reports } of models) {
    const said = reports.flatMap((each) => each.said);
    expect(said, `${authority.slug}: ${theme.id}`).toHaveLength(paragraphs);
    expect(paragraphs).toBeGreaterThan(0);
    for (const { paragraph } of said) expect(paragraph.themes.map((tag) => tag.theme)).toContain(theme.id);
  }
});

test('the newest inspection comes first, and those that say nothing on the theme are named', () => {
  const both = models.find(({ authority, reports }) => authority.slug === 'stockton-on-tees' && reports.length > 1);
  const dates = both?.reports.map(({ report }) => dateOf(report)) ?? [];
  expect(dates).toEqual([...dates].sort().reverse());
  const shown = new Set(both?.reports.map(({ report }) => report));
  expect(both?.silent.some((report) => shown.has(report))).toBe(false);
});
