/**
 * The letters of each page as PDFium reads them: a program that has no code in common with pdf.js. Where a file is
 * whole, both find the same letters, to the last one; where it is damaged, each mends it in its own way.
 */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { countLetters } from './read-pdf.ts';

let library: Promise<PDFiumLibrary> | undefined;

/** How many letters and figures each page has; none where PDFium cannot open the file. */
export async function lettersByPage(bytes: Uint8Array): Promise<number[] | undefined> {
  try {
    library ??= PDFiumLibrary.init();
    const document = await (await library).loadDocument(bytes);
    try {
      return [...document.pages()].map((page) => countLetters(page.getText()));
    } finally {
      document.destroy();
    }
  } catch {
    // What made it fail may have corrupted its memory: the next document gets a new instance.
    library = undefined;
    return undefined;
  }
}
