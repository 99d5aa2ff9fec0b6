import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportData, type ReportData } from '../../src/domain/report.ts';
import { convert } from '../pipeline/pipeline.ts';
import { POINTS, RESPONSIBLE } from './send.ts';

async function convertedIn(folder: string): Promise<ReportData> {
  const [name = ''] = readdirSync(join(import.meta.dirname, folder));
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, folder, name)));
  const { outputs } = await convert({ path: name, bytes }, { authorities: [], themes: [], glossary: [] });
  return reportData.parse(JSON.parse(outputs.find(({ path }) => path.endsWith('.json'))?.text ?? '{}'));
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

describe.each(['send-tagged', 'send-untagged'])('an area SEND inspection, printed %s', async (folder) => {
  const report = await convertedIn(folder);

  test('says its days, its outcome and who led it, and loses no word', () => {
    expect(report).toMatchObject({
      kind: 'send-inspection',
      inspected: [{ from: '2023-03-06', to: '2023-03-10' }],
      partners: ['ofsted', 'cqc'],
      outcome: { outcome: 'widespread-failings' },
      leadInspectors: ['Sam Madeup', 'Jo Example'],
      words: { lost: 0 },
    });
  });

  test('a priority action is a row of the table, whole over the end of a page, with the body that is to act', () => {
    expect(report.priorityActions.map(({ anchor, responsible }) => [anchor, responsible])).toEqual([
      ['priority-1', RESPONSIBLE],
      ['priority-2', RESPONSIBLE],
    ]);
    for (const { text } of report.priorityActions) expect(inOneLine(text)).toMatch(/^Leaders across .*\.$/u);
    expect(report.priorityActions[1]?.text.match(/\./gu)).toHaveLength(10);
  });

  test('a point to improve is a row of the table, with the bullets in its cell', () => {
    const texts = report.improvements.map(({ text }) => inOneLine(text));
    expect(texts).toHaveLength(POINTS.length);
    for (const [at, end] of POINTS.entries()) expect(texts[at]).toMatch(new RegExp(`${end.replace('.', '\\.')}$`, 'u'));
    expect(texts[5]).toContain(
      'Leaders should look at: how long children wait for the sixth matter to begin; what becomes',
    );
    expect(report.improvements.map(({ anchor }) => anchor)).toEqual(POINTS.map((_, at) => `improve-${at + 1}`));
  });
});
