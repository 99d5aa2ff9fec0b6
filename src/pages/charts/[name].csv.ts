/** The figures of a chart of the judgements as CSV. */
import type { APIRoute } from 'astro';
import { allCharts, type JudgementChart } from '../../site/judgements/charts.ts';
import { chartCsv } from '../../site/judgements/chart-files.ts';

export const getStaticPaths = () =>
  allCharts().map((chart) => ({ params: { name: chart.drawing.name }, props: { chart } }));

export const GET: APIRoute<{ chart: JudgementChart }> = ({ props: { chart } }) =>
  new Response(chartCsv(chart), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
