import type { Block } from '../../tree/source-tree.ts';

/** `- `, `• ` and their like at the start of a line, those of symbol fonts too; the indent says how deep. */
const ITEM = /^(?<indent> *)(?<mark>[-–•‣▪■◼●○*·\p{Co}])\s+(?<rest>\S.*)$/u;
/** A printed number before text: `14.`, `6.2.1`, `3.0`; not `14` alone, which may begin `14 children`. */
const NUMBER = /^(?<number>\d{1,3}\.(?:\d{1,2}(?:\.\d{1,2})*\.?)?)\s+(?<rest>\S.*)$/u;
const NOTE = /^(?<mark>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)\s+(?<rest>\S.*)$/u;
const HEADING = /^(?<mark>#{1,6})\s+(?<rest>\S.*)$/u;
/** One of them with nothing behind it: its text is on the next line. */
const ALONE = /^\s*(?:\d{1,3}\.|[-–•‣▪■◼●○*·\p{Co}])\s*$/u;

/** How a line starts, and what stands behind that. */
export type Start = Pick<Block, 'shape' | 'marker' | 'depth'> & { rest: string; tag?: string };

export function startOf(text: string): Start {
  const item = ITEM.exec(text)?.groups;
  if (item) {
    const inner = NUMBER.exec(item['rest'] ?? '')?.groups;
    const mark = item['mark'] ?? '';
    return {
      shape: 'item',
      marker: inner ? `${mark} ${inner['number']}` : mark,
      depth: 1 + (item['indent'] ?? '').length,
      rest: inner?.['rest'] ?? item['rest'] ?? '',
    };
  }
  const trimmed = text.trim();
  const note = NOTE.exec(trimmed)?.groups;
  if (note) return { shape: 'note', marker: note['mark'] ?? '', depth: 0, rest: note['rest'] ?? '' };
  const number = NUMBER.exec(trimmed)?.groups;
  if (number) return { shape: 'text', marker: number['number'] ?? '', depth: 0, rest: number['rest'] ?? '' };
  const heading = HEADING.exec(trimmed)?.groups;
  if (heading) return { shape: 'text', marker: '', depth: 0, rest: heading['rest'] ?? '', tag: 'heading' };
  return { shape: 'text', marker: '', depth: 0, rest: trimmed };
}

/** Whether a line begins with a list mark, a number, the marker of a note or that of a heading. */
export function isMarked(text: string): boolean {
  const { shape, marker, tag } = startOf(text);
  return shape !== 'text' || marker !== '' || tag !== undefined;
}

/** Whether a line is nothing but a list mark or a number. */
export function isMarkAlone(text: string): boolean {
  return ALONE.test(text);
}
