import { wordsOf } from '../../../../src/domain/words.ts';
import type { Block, SourceTree } from '../../tree/source-tree.ts';
import { fontsOf } from './fonts.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import { levelItems } from './levels.ts';
import { refusal } from './open.ts';
import { pageBlocks } from './page-blocks.ts';
import { type MarksByPage, readPages, type ReadPage } from './read-pages.ts';

/** A page with fewer letters than this, on average over the document, is a picture. */
const FEWEST_LETTERS = 20;

/**
 * Reads a PDF: by its structure tree where it has one, by geometry where it has none.
 * @throws VFileMessage where it cannot be read; the message says what the file is and what to do.
 */
export async function readPdf(bytes: Uint8Array, marks?: MarksByPage): Promise<SourceTree> {
  try {
    return treeOf(await readPages(bytes, marks));
  } catch (error) {
    throw asRefusal(error);
  }
}

function treeOf(pages: readonly ReadPage[]): SourceTree {
  const letters = pages.reduce((sum, { glyphs }) => sum + lettersOf(glyphs), 0);
  if (letters < FEWEST_LETTERS * pages.length) throw onlyPictures();
  const fonts = fontsOf(pages.map(({ glyphs }) => glyphs));
  const children = pages.flatMap((page) => pageBlocks(page, fonts));
  levelItems(children);
  const blocks = children.flatMap(blocksIn);
  const read = blocks.reduce((sum, block) => sum + countLetters(`${block.marker}${block.value}`), 0);
  const words = blocks.flatMap(({ marker, value }) => wordsOf(`${marker} ${value}`));
  // Every letter that pdf.js returned must be in a block: were one missing, the words of the page are counted as lost.
  const all = read === letters ? words : [...words, ...Array<string>(Math.abs(letters - read)).fill('?')];
  const notes = pages.flatMap((page) => page.notes);
  return { type: 'source', format: 'pdf', pages: pages.length, children, words: all, notes };
}

/** The blocks of a block or of a table. */
export function blocksIn(node: SourceTree['children'][number]): Block[] {
  if (node.type === 'block') return [node];
  return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
}

function lettersOf(glyphs: readonly Glyphs[]): number {
  return glyphs.filter(isInk).reduce((sum, { text }) => sum + countLetters(text), 0);
}

/** Letters and figures. The letter o that Word prints for a circle is no letter: see `block.ts`. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function onlyPictures(): Error {
  return refusal(
    'pdf-only-pictures',
    'Unexpected pages without text (a scan, most likely), expected text that can be selected: run it through text recognition, or ask the publisher for the original',
  );
}

function asRefusal(error: unknown): unknown {
  if (error instanceof Error && /^(?:InvalidPDF|UnknownError|MissingPDF|Format|XRef)/u.test(error.name)) {
    return refusal('pdf-damaged', `Unexpected damage (${error.message}), expected a whole PDF: download it again`);
  }
  return error;
}
