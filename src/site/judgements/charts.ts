/** The charts of the judgements, each with the table behind it: grades over time, by region, and on a map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englandOf, type Boundaries, type England } from '../../charts/england.ts';
import type { Drawing } from '../../charts/drawing.ts';
import { mapOf, tilesOf, type MapArea } from '../../charts/map.ts';
import { stackedRows } from '../../charts/stacked-rows.ts';
import { choose, type Inspection } from '../../domain/inspection-choice.ts';
import { AREA_NAMES, COLUMN_AREAS, GRADES, GRADE_NAMES, type ColumnArea, type Grade } from '../../domain/judgement.ts';
import { monthOf } from '../../domain/dates.ts';
import { allAuthorities } from '../../library/authorities.ts';
import { contentDirectory } from '../../library/directories.ts';
import { allReports } from '../../library/reports.ts';
import { address, authorityAddress, reportAddress } from '../address.ts';
import { GRADE_ORDER, inspectionOf, inspectionRows, type InspectionRow } from '../judgement-table.ts';
import { standingByRegion, standingByYear, type Standing } from './standing.ts';
import { once } from '../../domain/once.ts';

export interface ChartTableCell {
  text: string;
  href?: string;
  grade?: Grade;
}

/** A chart, and the table behind it. */
export interface JudgementChart {
  kind: ChartKind;
  area: ColumnArea;
  drawing: Drawing;
  headings: string[];
  rows: ChartTableCell[][];
}

export type ChartKind = 'over-time' | 'regions' | 'map' | 'tiles';
export const CHART_KINDS: readonly ChartKind[] = ['over-time', 'regions', 'map', 'tiles'];

/** What stands under every map. */
export const MAP_SOURCE =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2023.';

interface Everything {
  rows: InspectionRow[];
  inspections: Inspection[];
  grades: Grade[];
  england: England;
}

/** All that the charts are drawn from, read once per build. */
const gathered = once((): Everything => {
  const rows = inspectionRows(allReports());
  const given = new Set(rows.flatMap((row) => Object.values(row.grades)));
  const grades = GRADES.filter((grade) => given.has(grade)).sort((a, b) => GRADE_ORDER[a] - GRADE_ORDER[b]);
  const boundaries = JSON.parse(
    readFileSync(join(contentDirectory, 'geo', 'authorities.topojson'), 'utf8'),
  ) as Boundaries;
  const london = allAuthorities().filter(({ region }) => region === 'London');
  const england = englandOf(boundaries, new Set(london.map(({ slug }) => slug)));
  return { rows, inspections: rows.map(inspectionOf), grades, england };
});

/** The chart of a kind, of one area. */
export function judgementChart(kind: ChartKind, area: ColumnArea): JudgementChart {
  switch (kind) {
    case 'over-time':
      return standingChart(kind, area, 'at the end of each year', 'End of', 48, standingByYear);
    case 'regions':
      return standingChart(kind, area, 'of each region', 'Region', 178, standingByRegion);
    case 'map':
    case 'tiles':
      return mapChart(kind, area);
    default:
      return kind satisfies never;
  }
}

/** Where a chart stands. */
export function pageOfChart({ kind, area }: Pick<JudgementChart, 'kind' | 'area'>): string {
  if (kind === 'over-time' || kind === 'regions') return `${address(`judgements/${kind}/`)}#${kind}-${area}`;
  return address(area === 'overall' ? 'judgements/map/' : `judgements/map/${area}/`);
}

/** Every chart there is: for the files. */
export const allCharts = (): JudgementChart[] =>
  CHART_KINDS.flatMap((kind) => COLUMN_AREAS.map((area) => judgementChart(kind, area)));

function standingChart(
  kind: ChartKind,
  area: ColumnArea,
  how: string,
  heading: string,
  labels: number,
  count: (all: readonly Inspection[], area: ColumnArea) => Standing[],
): JudgementChart {
  const { inspections, grades } = gathered();
  const standings = count(inspections, area);
  const title = `${AREA_NAMES[area]}: authorities ${how} by latest grade`;
  return {
    kind,
    area,
    drawing: stackedRows({ name: `${kind}-${area}`, title, labels }, grades, standings),
    headings: [heading, ...grades.map((grade) => GRADE_NAMES[grade]), 'No grade given'],
    rows: standings.map(({ label, counts, rows, without }) => [
      { text: label },
      ...grades.map((grade) => cellOf(counts[grade] ?? 0, rows[grade])),
      { text: String(without) },
    ]),
  };
}

const cellOf = (count: number, href: string | undefined): ChartTableCell =>
  href === undefined ? { text: String(count) } : { text: String(count), href };

function mapChart(kind: 'map' | 'tiles', area: ColumnArea): JudgementChart {
  const { rows, inspections, grades, england } = gathered();
  const latest = new Set(choose(inspections, { latest: true }));
  const standing = rows.filter((_, at) => latest.has(inspections[at] as Inspection));
  const places = new Map<string, MapArea>(
    allAuthorities().map(({ slug, name }) => [slug, { name, href: authorityAddress(slug) }]),
  );
  for (const { authority, date, grades: given } of standing) {
    const grade = given[area];
    const place = { name: authority.name, href: authorityAddress(authority.slug), when: monthOf(date) };
    places.set(authority.slug, grade === undefined ? place : { ...place, grade });
  }
  const title = `${AREA_NAMES[area]}: the latest grade of each authority`;
  const draw = kind === 'map' ? mapOf : tilesOf;
  return {
    kind,
    area,
    drawing: draw({ name: `${kind}-${area}`, title }, england, places, grades),
    headings: ['Authority', 'Grade', 'Inspected'],
    rows: standing
      .map((row) => rowOf(row, area))
      .sort((a, b) => (a[0]?.text ?? '').localeCompare(b[0]?.text ?? '', 'en-GB')),
  };
}

function rowOf({ authority, report, date, grades }: InspectionRow, area: ColumnArea): ChartTableCell[] {
  const grade = grades[area];
  return [
    { text: authority.name, href: authorityAddress(authority.slug) },
    grade === undefined ? { text: 'not given' } : { text: GRADE_NAMES[grade], grade },
    { text: date === '' ? 'no date printed' : monthOf(date), href: reportAddress(report) },
  ];
}
