/** The shipped documents, for tests. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Paragraph, ReportData } from '../../src/domain/report.ts';
import { convert } from '../pipeline/pipeline.ts';
import { dataOf, mdxOutputs, REFERENCE } from './reference.ts';

/** The reports of a shipped source, as the pipeline makes them now. */
export async function converted(name: string): Promise<{ reports: ReportData[]; mdx: string[] }> {
  const bytes = readFileSync(`content/sources/${name}.txt`);
  const conversion = await convert({ path: `${name}.txt`, bytes }, REFERENCE);
  expect(conversion.messages.filter((message) => message.fatal)).toEqual([]);
  expect(conversion.words.lost).toBe(0);
  return { reports: dataOf(conversion), mdx: mdxOutputs(conversion) };
}

/** The one report of a source. */
export async function only(name: string): Promise<ReportData> {
  const { reports } = await converted(name);
  expect(reports).toHaveLength(1);
  return reports[0] as ReportData;
}

/** Grades by area. */
export const grades = ({ judgements }: ReportData) =>
  Object.fromEntries(judgements.map(({ area, grade }) => [area, grade]));
export const paragraphAt = ({ paragraphs }: ReportData, anchor: string) =>
  paragraphs.find((paragraph) => paragraph.anchor === anchor) as Paragraph;
export const anchorsOf = ({ paragraphs }: ReportData, start: string) =>
  paragraphs.map(({ anchor }) => anchor).filter((anchor) => anchor.startsWith(start));
/** `p14` … `p90`. */
export const run = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}`);
