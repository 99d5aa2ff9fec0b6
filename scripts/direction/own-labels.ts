/** What was read for Pilcrow: directions of further paragraphs, and what the single sentences of the given ones say. */
import { readFileSync } from 'node:fs';
import { paragraphsOf } from '../learn/paragraphs.ts';
import { directionReference, type DirectionReference, type LabelledDirection } from './labels.ts';

export const OWN_LABELS = 'content/direction-labels/read-for-pilcrow.jsonl';

/** The rows of a text of JSON lines. */
export function referencesOf(text: string): DirectionReference[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => directionReference.parse(JSON.parse(line)));
}

export const readReferences = (path = OWN_LABELS): DirectionReference[] => referencesOf(readFileSync(path, 'utf8'));

/** Labels with what their sentences say, where that was read. */
export function withSentences(
  labels: readonly LabelledDirection[],
  rows: readonly DirectionReference[],
): LabelledDirection[] {
  const key = ({ file, paragraph }: { file: string; paragraph?: string | number | null | undefined }): string =>
    `${file}#${paragraph}`;
  const read = new Map(rows.filter(({ direction }) => direction === undefined).map((row) => [key(row), row.sentences]));
  return labels.map((label) => {
    const sentences = label.sentences ?? read.get(key(label));
    return sentences === undefined ? label : { ...label, sentences };
  });
}

/** The paragraphs labelled for Pilcrow, with their texts from a folder of reports. Those that it does not hold are left out. */
export function furtherLabels(rows: readonly DirectionReference[], corpus: string): LabelledDirection[] {
  const find = paragraphsOf(corpus);
  return rows.flatMap(({ direction, ...row }) => {
    const found = direction && find(row);
    return found ? [{ ...row, direction, text: found.paragraph.text, readOnce: true }] : [];
  });
}
