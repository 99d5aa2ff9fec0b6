import { wordsOf } from '../../../../src/domain/words.ts';
import {
  type Block,
  type CellBlock,
  type Hints,
  type RowBlock,
  type Run,
  type SourceTree,
  type TableBlock,
  textOfRuns,
} from '../../tree/source-tree.ts';
import { withoutControls, withoutSoftHyphens } from './clean.ts';
import { decodeText } from './decode.ts';
import { type TextLine, textLines } from './lines.ts';
import { textRuns } from './runs.ts';
import { startOf } from './starts.ts';
import { isWrapped, unwrapped } from './wrapped.ts';

/** In these extractions three empty lines stand where a page of the PDF ended. */
const PAGE_GAP = 3;
/**
 * Reads a text extracted from a PDF: a block a line, a table where lines hold tabs. A text whose lines end where
 * they end on the page is made whole first; its form feeds tell the pages.
 * @throws VFileMessage where the bytes are no text.
 */
export function readText(bytes: Uint8Array): SourceTree {
  const printed = textLines(withoutSoftHyphens(withoutControls(decodeText(bytes))));
  const wrapped = isWrapped(printed);
  const lines = wrapped ? unwrapped(printed) : printed.map(({ page: _page, ...line }) => line);
  const children: SourceTree['children'] = [];
  for (const line of lines) {
    if (!line.text.includes('\t')) children.push(blockOf(line));
    else addRow(children, line);
  }
  const words = lines.flatMap((line) => wordsOf(textOfRuns(textRuns(line.text))));
  return { type: 'source', format: 'text', children, words };
}

function blockOf(line: TextLine): Block {
  const { shape, marker, depth, rest, tag } = startOf(line.text);
  const runs = folded(textRuns(rest));
  const hints: Hints = hintsOf(line);
  if (tag !== undefined) hints.tag = tag;
  if (runs.length > 0 && runs.every((run) => run.bold)) hints.bold = true;
  const block: Block = {
    type: 'block',
    shape,
    value: textOfRuns(runs),
    runs,
    marker,
    depth,
    line: line.number,
    hints,
  };
  if (line.page !== undefined) block.page = line.page;
  return block;
}

function folded(runs: Run[]): Run[] {
  const all = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ') }));
  const first = all[0];
  const last = all.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return all.filter((run) => run.text !== '');
}

function addRow(children: SourceTree['children'], line: TextLine): void {
  const last = children.at(-1);
  const row = rowOf(line);
  if (last?.type === 'table-block' && line.gap === 0) last.children.push(row);
  else children.push(tableOf(line, row));
}

function tableOf(line: TextLine, row: RowBlock): TableBlock {
  return { type: 'table-block', children: [row], line: line.number, hints: hintsOf(line) };
}

function rowOf(line: TextLine): RowBlock {
  const cells = line.text.split('\t').map((text): CellBlock => {
    const runs = folded(textRuns(text));
    const value = textOfRuns(runs);
    if (value === '') return { type: 'cell-block', children: [] };
    const block: Block = { type: 'block', shape: 'text', value, runs, marker: '', depth: 0, hints: {} };
    return { type: 'cell-block', children: [{ ...block, line: line.number }] };
  });
  return { type: 'row-block', children: cells, line: line.number };
}

function hintsOf(line: TextLine): Hints {
  const hints: Hints = {};
  if (line.gap > 0) hints.gapBefore = true;
  if (line.gap >= PAGE_GAP || line.newPage) hints.pageStart = true;
  if (line.pageEdge) hints.pageEdge = true;
  return hints;
}
