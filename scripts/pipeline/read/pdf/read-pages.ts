import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageNote } from '../../tree/source-tree.ts';
import type { ContentMark } from './actual-text.ts';
import { drawingOf, type Layers } from './drawing/page-drawing.ts';
import { glyphsOf } from './drawing/page-glyphs.ts';
import { isShown } from './drawing/is-shown.ts';
import { textDifference } from './drawing/renderings.ts';
import { lookAt, pageNotes, viewOf } from './drawing/sights.ts';
import { openPdf } from './open.ts';
import { rulesOf } from './drawing/rules.ts';
import { heightOf, turnOfPage } from './drawing/turn.ts';
import type { Page } from './page-blocks.ts';
import { markSymbols } from './symbols.ts';
import type { TagNode } from './units.ts';

/** The marks of the content of pages, by their number. */
export type MarksByPage = ReadonlyMap<number, readonly ContentMark[]>;

/** A page and what is to be said of it. */
export interface ReadPage extends Page {
  notes: PageNote[];
}

/**
 * The text that each page of a PDF shows, with its place and its tags.
 * @param marks of pages whose content says of some of its marks what they stand for
 * @throws VFileMessage where the file is no PDF that can be read.
 */
export async function readPages(bytes: Uint8Array, marks?: MarksByPage): Promise<ReadPage[]> {
  const { document, close } = await openPdf(bytes);
  try {
    const layers = await document.getOptionalContentConfig();
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, { layers, marks: marks?.get(number), bytes }));
      page.cleanup();
    }
    markSymbols(pages.map(({ glyphs }) => glyphs));
    return pages;
  } finally {
    await close();
  }
}

/** What a page is read with. */
interface Reading {
  layers: Layers;
  marks: readonly ContentMark[] | undefined;
  /** The whole file. */
  bytes: Uint8Array;
}

async function readPage(page: PDFPageProxy, { layers, marks, bytes }: Reading): Promise<ReadPage> {
  const number = page.pageNumber;
  const drawn = await drawingOf(page, layers, marks);
  const tags = (await page.getStructTree()) as TagNode | null;
  await lookAt(drawn, page, { tags, render: (shown) => textDifference(bytes, shown - 1) });
  const view = viewOf(page);
  const glyphs = glyphsOf(drawn, view, isShown);
  const notes = await pageNotes(page, drawn, view);
  const turn = turnOfPage(drawn);
  return { number, height: heightOf(view, turn), glyphs, tags, notes, rules: rulesOf(drawn, view, turn) };
}
