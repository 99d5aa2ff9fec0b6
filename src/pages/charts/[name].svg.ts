/** A chart of the judgements as an SVG that stands alone. */
import type { APIRoute } from 'astro';
import { allCharts, pageOfChart, type JudgementChart } from '../../site/judgements/charts.ts';
import { chartSvg } from '../../site/judgements/chart-files.ts';

export const getStaticPaths = () =>
  allCharts().map((chart) => ({ params: { name: chart.drawing.name }, props: { chart } }));

export const GET: APIRoute<{ chart: JudgementChart }> = ({ props: { chart }, site }) =>
  new Response(chartSvg(chart, new URL(pageOfChart(chart), site).href), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
