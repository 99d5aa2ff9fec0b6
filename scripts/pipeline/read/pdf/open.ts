import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { VFileMessage } from 'vfile-message';
import { inThreadWorker } from './in-thread.ts';

const SIGNATURE = '%PDF-';
/** The signature may stand a little later. */
const SIGNATURE_WITHIN = 1024;
/** The end mark stands within the last bytes. */
const END_WITHIN = 2048;
const MOST_PAGES = 2000;

/** An open document, and how to let it go. */
export interface Opened {
  document: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF.
 * @throws VFileMessage that says what the file is instead, and what to do.
 */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  refuseWhatIsNoPdf(bytes);
  const worker = inThreadWorker();
  const task = getDocument({
    worker,
    // pdf.js takes the bytes over: it gets a copy.
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
    // Names of fonts and codes of characters: symbol fonts and soft hyphens are told by them.
    fontExtraProperties: true,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    const document = await task.promise;
    if (document.numPages < 1) throw noPages(document.numPages);
    if (document.numPages > MOST_PAGES) throw tooLong(document.numPages);
    return { document, close };
  } catch (error) {
    await close();
    throw error instanceof VFileMessage ? error : reasonOf(error);
  }
}

/** @throws VFileMessage that says what the file is instead of a PDF. */
export function refuseWhatIsNoPdf(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw refusal('pdf-empty', 'Unexpected file of zero bytes, expected a PDF: download it again');
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE_WITHIN));
  if (start.includes(SIGNATURE)) return refuseWhatIsCut(bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml|<head|<!--)/iu.test(start.replace(/^\u00ef\u00bb\u00bf/u, ''))) {
    throw refusal(
      'pdf-is-html',
      'Unexpected web page under the name of a PDF, expected the report itself: the download brought an error page; download it again',
    );
  }
  throw refusal(
    'pdf-not-a-pdf',
    'Unexpected content, expected a PDF: the file does not begin as one; download it again',
  );
}

/** pdf.js mends a file that ends too soon, and reads what is left of it: half a report, and nobody the wiser. */
function refuseWhatIsCut(bytes: Uint8Array): void {
  if (new TextDecoder('latin1').decode(bytes.subarray(-END_WITHIN)).includes('%%EOF')) return;
  throw refusal('pdf-truncated', 'Unexpected end of the PDF (no %%EOF), expected a whole file: download it again');
}

function reasonOf(error: unknown): VFileMessage {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return refusal(
      'pdf-encrypted',
      'Unexpected password, expected a PDF that anyone can read: save it without a password and try again',
    );
  }
  return refusal(
    'pdf-damaged',
    `Unexpected end or damage (${error instanceof Error ? error.message : String(error)}), expected a whole PDF: download it again`,
  );
}

function tooLong(pages: number): VFileMessage {
  return refusal(
    'pdf-too-long',
    `Unexpected ${pages} pages, expected at most ${MOST_PAGES}: take the report out of it`,
  );
}

function noPages(pages: number): VFileMessage {
  return refusal('pdf-damaged', `Unexpected count of ${pages} pages, expected at least one: download it again`);
}

/** A failure to read that its message explains. */
export function refusal(rule: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'pilcrow' });
  message.fatal = true;
  return message;
}
