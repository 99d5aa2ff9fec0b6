/** Labels that name a paragraph of a report, with its text (see `../learn/paragraphs.ts`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { paragraphsOf } from '../learn/paragraphs.ts';
import { labelled, type Labelled } from './labels.ts';

const reference = labelled.omit({ id: true, section: true, text: true }).extend({ anchor: z.string().optional() });

/** The labels of a text of JSON lines that name paragraphs, with their texts. Those that a folder does not hold are left out. */
export function labelsFrom(text: string, folder: string): Labelled[] {
  const find = paragraphsOf(folder);
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  return rows.flatMap((line) => {
    const row = reference.parse(JSON.parse(line));
    const found = find(row);
    if (!found) return [];
    const { paragraph, section } = found;
    return [{ ...row, id: `${row.file}#${paragraph.anchor}`, section: section?.title ?? '', text: paragraph.text }];
  });
}

/** The labels of `content/theme-labels`, with their texts. */
export function ownLabels(corpus: string, folder = 'content/theme-labels'): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return labelsFrom(
    files
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n'),
    corpus,
  );
}
