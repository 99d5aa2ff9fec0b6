import { expect, test } from 'vitest';
import { AREA_NAMES, COLUMN_AREAS } from '../../domain/judgement.ts';
import { allCharts, CHART_KINDS, judgementChart } from './charts.ts';
import { chartCsv, chartSvg, embedLine } from './chart-files.ts';

const PAGE = 'https://pilcrow.example/judgements/map/';

test('there is a chart of each kind for each area, and each has its own name', () => {
  const names = allCharts().map(({ drawing }) => drawing.name);
  expect(new Set(names).size).toBe(CHART_KINDS.length * COLUMN_AREAS.length);
});

test('a chart as a file has its colours in it, for light and dark, and asks no other file', () => {
  for (const chart of allCharts()) {
    const svg = chartSvg(chart, PAGE);
    expect(svg).not.toMatch(/var\(|@import|href=|url\((?!#)/u);
    expect(svg).toContain('prefers-color-scheme: dark');
  }
});

test('every map says whose boundaries it shows', () => {
  for (const kind of ['map', 'tiles'] as const) {
    const words = chartSvg(judgementChart(kind, 'overall'), PAGE).replaceAll(/<[^>]+>/gu, ' ');
    expect(words.replaceAll(/\s+/gu, ' ')).toContain(
      'Office for National Statistics licensed under the Open Government Licence',
    );
  }
});

test('the figures of a chart are its table', () => {
  const chart = judgementChart('over-time', 'overall');
  const [head, ...rows] = chartCsv(chart).trim().split('\r\n');
  expect(head?.split(',')[0]).toBe('End of');
  expect(rows).toHaveLength(chart.rows.length);
  expect(rows.length).toBeGreaterThan(0);
});

test('the line to embed shows the file and leads to the page', () => {
  const line = embedLine(judgementChart('map', 'overall'), PAGE, new URL('https://pilcrow.example'));
  expect(line).toContain(`<a href="${PAGE}">`);
  expect(line).toContain('src="https://pilcrow.example/charts/map-overall.svg"');
  expect(line).toContain(`alt="${AREA_NAMES.overall}: the latest grade of each authority"`);
});
