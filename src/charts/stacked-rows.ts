/** Rows of stacked bars: how many of each row have which grade. */
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { x } from 'xastscript';
import type { Grade } from '../domain/judgement.ts';
import { roundToTenth, type Drawing, type SvgElement } from './drawing.ts';
import { filledAs, gradePatterns } from './grade-fill.ts';
import { legendOf } from './legend.ts';

export interface StackedRow {
  label: string;
  counts: Partial<Record<Grade, number>>;
}

const WIDTH = 356;
const ROW = 24;
/** A part narrower than this bears no number. */
const ROOM_FOR_NUMBER = 16;

/** @param labels pixels that the names of the rows take */
export function stackedRows(
  chart: { name: string; title: string; labels: number },
  grades: readonly Grade[],
  rows: readonly StackedRow[],
): Drawing {
  const most = Math.max(1, ...rows.map(({ counts }) => sumOf(counts)));
  const scale = scaleLinear([0, most], [chart.labels, WIDTH - 1]);
  const series = stack<StackedRow, Grade>()
    .keys(grades)
    .value(({ counts }, grade) => counts[grade] ?? 0)([...rows]);
  const legend = legendOf(chart.name, grades, WIDTH);
  const bars = series.flatMap((parts) =>
    parts.flatMap(([from, to], at) =>
      to > from
        ? barOf(chart.name, parts.key, { from: scale(from), to: scale(to) }, legend.height + at * ROW + 3, to - from)
        : [],
    ),
  );
  const labels = rows.map(({ label }, at) =>
    x('text', { x: chart.labels - 8, y: legend.height + at * ROW + 16, 'text-anchor': 'end' }, label),
  );
  return {
    name: chart.name,
    title: chart.title,
    width: WIDTH,
    height: legend.height + rows.length * ROW,
    parts: [gradePatterns(chart.name, grades), ...legend.parts, ...labels, ...bars],
  };
}

const sumOf = (counts: StackedRow['counts']): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

function barOf(
  chart: string,
  grade: Grade,
  { from, to }: { from: number; to: number },
  y: number,
  count: number,
): SvgElement[] {
  const bar = x('rect', {
    ...filledAs(chart, grade),
    x: roundToTenth(from),
    y,
    width: roundToTenth(Math.max(0, to - from)),
    height: ROW - 6,
  });
  if (to - from < ROOM_FOR_NUMBER) return [bar];
  return [
    bar,
    x('text', { class: 'number', x: roundToTenth((from + to) / 2), y: y + 13, 'text-anchor': 'middle' }, String(count)),
  ];
}
