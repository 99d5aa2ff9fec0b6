import { wordsOf } from '../../../src/domain/words.ts';
import type { Block, CellBlock, Hints, RowBlock, Run, SourceTree, TableBlock } from '../tree.ts';
import { withoutControls } from './clean.ts';
import { decodeText } from './decode.ts';
import { type Line, linesOf } from './lines.ts';
import { runsOf, textOfRuns } from './runs.ts';

/** In these extractions three empty lines stand where a page of the PDF ended. */
const PAGE_GAP = 3;
/** `- `, `• ` and their like at the start of a line; the indent says how deep. */
const ITEM = /^(?<indent> *)(?<mark>[-–•‣▪■◼●○*·])\s+(?<rest>\S.*)$/u;
/** A printed number before text: `14.`, `6.2.1`, `3.0`; not `14` alone, which may begin `14 children`. */
const NUMBER = /^(?<number>\d{1,3}\.(?:\d{1,2}(?:\.\d{1,2})*\.?)?)\s+(?<rest>\S.*)$/u;
const NOTE = /^(?<mark>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)\s+(?<rest>\S.*)$/u;
const HEADING = /^(?<mark>#{1,6})\s+(?<rest>\S.*)$/u;

/**
 * Reads a text extracted from a PDF: a block a line, a table where lines hold tabs.
 * @throws VFileMessage where the bytes are no text.
 */
export function readText(bytes: Uint8Array): SourceTree {
  const lines = linesOf(withoutControls(decodeText(bytes)));
  const children: SourceTree['children'] = [];
  for (const line of lines) {
    if (!line.text.includes('\t')) children.push(blockOf(line));
    else addRow(children, line);
  }
  const words = lines.flatMap((line) => wordsOf(textOfRuns(runsOf(line.text))));
  return { type: 'source', format: 'text', children, words };
}

function blockOf(line: Line): Block {
  const { shape, marker, depth, rest, tag } = startOf(line.text);
  const runs = folded(runsOf(rest));
  const hints: Hints = hintsOf(line);
  if (tag !== undefined) hints.tag = tag;
  if (runs.length > 0 && runs.every((run) => run.bold)) hints.bold = true;
  return { type: 'block', shape, value: textOfRuns(runs), runs, marker, depth, line: line.number, hints };
}

type Start = Pick<Block, 'shape' | 'marker' | 'depth'> & { rest: string; tag?: string };

function startOf(text: string): Start {
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

function folded(runs: Run[]): Run[] {
  const all = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ') }));
  const first = all[0];
  const last = all.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return all.filter((run) => run.text !== '');
}

function addRow(children: SourceTree['children'], line: Line): void {
  const last = children.at(-1);
  const row = rowOf(line);
  if (last?.type === 'table-block' && line.gap === 0) last.children.push(row);
  else children.push(tableOf(line, row));
}

function tableOf(line: Line, row: RowBlock): TableBlock {
  return { type: 'table-block', children: [row], line: line.number, hints: hintsOf(line) };
}

function rowOf(line: Line): RowBlock {
  const cells = line.text.split('\t').map((text): CellBlock => {
    const runs = folded(runsOf(text));
    const value = textOfRuns(runs);
    if (value === '') return { type: 'cell-block', children: [] };
    const block: Block = { type: 'block', shape: 'text', value, runs, marker: '', depth: 0, hints: {} };
    return { type: 'cell-block', children: [{ ...block, line: line.number }] };
  });
  return { type: 'row-block', children: cells, line: line.number };
}

function hintsOf(line: Line): Hints {
  const hints: Hints = {};
  if (line.gap > 0) hints.gapBefore = true;
  if (line.gap >= PAGE_GAP || line.newPage) hints.pageStart = true;
  return hints;
}
