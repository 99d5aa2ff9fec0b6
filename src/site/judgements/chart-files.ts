/** The charts of the judgements as files: to download, and to embed elsewhere. */
import { readFileSync } from 'node:fs';
import { asFile } from '../../charts/drawing.ts';
import { csv } from '../../domain/csv.ts';
import { address } from '../address.ts';
import { colour } from '../colours.ts';
import { MAP_SOURCE, type JudgementChart } from './charts.ts';
import { once } from '../../domain/once.ts';

/** The addresses of a chart's files. */
export function chartFiles({ drawing }: Pick<JudgementChart, 'drawing'>): { svg: string; csv: string } {
  return { svg: address(`charts/${drawing.name}.svg`), csv: address(`charts/${drawing.name}.csv`) };
}

/** The chart as an SVG that stands alone. @param page the full address of its page */
export function chartSvg({ drawing }: JudgementChart, page: string): string {
  const isMap = /^(?:map|tiles)-/u.test(drawing.name);
  const source = [`Grades: inspection reports as published by Ofsted. ${page}`, ...(isMap ? [MAP_SOURCE] : [])];
  return asFile(drawing, { style: fileStyle(), source });
}

/** The figures of a chart as CSV. */
export const chartCsv = ({ headings, rows }: JudgementChart): string =>
  csv([headings, ...rows.map((row) => row.map(({ text }) => text))]);

/** Line of HTML that shows the chart on another site and leads here. */
export function embedLine({ drawing }: JudgementChart, page: string, site: URL | undefined): string {
  const source = new URL(chartFiles({ drawing }).svg, site ?? page).href;
  return `<a href="${page}"><img src="${source}" alt="${drawing.title}" width="${drawing.width}"></a>`;
}

/** The style sheet of the charts with its colours filled in, since a file knows no names of ours. */
const fileStyle = once((): string => {
  const rules = readFileSync('src/styles/charts.css', 'utf8').replaceAll(/\/\*[^]*?\*\//gu, '');
  const filled = (scheme: 'light' | 'dark'): string =>
    rules.replaceAll(/var\(--([a-z-]+)\)/gu, (_, token: string) => colour(token)[scheme]).replaceAll(/\s+/gu, ' ');
  return `${filled('light')} @media (prefers-color-scheme: dark) {${filled('dark')}}`;
});
