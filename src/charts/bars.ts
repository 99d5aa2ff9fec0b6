/** Plain bars, a row each: how large a share each label has. */
import { scaleLinear } from 'd3-scale';
import { x } from 'xastscript';
import { roundToTenth, type Drawing } from './drawing.ts';

export interface Bar {
  label: string;
  value: number;
}

const WIDTH = 356;
const ROW = 26;
const LABELS = 168;
const NUMBER = 40;

/** One decimal where it is not zero. */
export function inWords(value: number): string {
  return value >= 10 || value === 0 ? String(Math.round(value)) : value.toFixed(1);
}

/** Bars against the longest of them. */
export function barsOf(name: string, title: string, rows: readonly Bar[]): Drawing {
  const most = Math.max(...rows.map(({ value }) => value), 0);
  const scale = scaleLinear([0, most === 0 ? 1 : most], [0, WIDTH - LABELS - NUMBER]);
  const parts = rows.flatMap(({ label, value }, at) => {
    const length = Math.max(1, roundToTenth(scale(value)));
    const y = at * ROW + 17;
    return [
      x('text', { x: LABELS - 8, y, 'text-anchor': 'end' }, label),
      x('rect', { class: 'bar', x: LABELS, y: at * ROW + 5, width: length, height: ROW - 10, rx: 1.5 }),
      x('text', { class: 'value', x: LABELS + length + 6, y }, inWords(value)),
    ];
  });
  return { name, title, width: WIDTH, height: rows.length * ROW, parts };
}
