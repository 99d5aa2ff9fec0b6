/** Whether what was read of a PDF is all there was: “lost 0” counts only what pdf.js handed on. */
import type { VFileMessage } from 'vfile-message';
import { type Found } from '../../tree/message.ts';
import type { SourceTree } from '../../tree/source-tree.ts';
import { checkStreams, type DamagedStream, type StreamCheck } from './check-streams.ts';
import { refusal, refuseWhatIsNoPdf } from './open.ts';
import { blocksIn, countLetters, readPdf } from './read-pdf.ts';
import { lettersByPage } from './second-reading.ts';

/**
 * How many letters of a hundred may differ between two readings of a damaged file. Those of a whole file are the same.
 */
const FEW_PERCENT = 1;

/** A stream that may hold text is damaged, or all unpack to too much. */
function refuseDamaged({ damaged, tooLarge }: StreamCheck): void {
  if (tooLarge !== undefined) {
    const reason = `Unexpected size: its streams unpack to more than ${tooLarge} MB, expected at most that for one document: save the PDF anew`;
    throw refusal('pdf-too-large', reason);
  }
  const [first] = damaged.filter(({ holdsText }) => holdsText);
  if (first) throw damageAt(first, damaged);
}

function damageAt({ why }: DamagedStream, damaged: readonly DamagedStream[]): VFileMessage {
  const pages = [...new Set(damaged.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b);
  const where = pages.length === 0 ? '' : ` on page ${pages.join(', ')}`;
  const message = refusal(
    'pdf-damaged',
    `Unexpected damage${where} (${damaged.length} streams cannot be unpacked: ${why}), expected a whole PDF: download it again`,
  );
  return pages[0] === undefined ? message : Object.assign(message, { page: pages[0] });
}

/**
 * Reads a PDF, or refuses it: a part of a report is no report. Where the file is in doubt, PDFium reads it too, and the
 * letters of each page are compared.
 * @throws VFileMessage where it is damaged or no PDF; the message says what to do.
 */
export async function readWholePdf(bytes: Uint8Array): Promise<SourceTree> {
  refuseWhatIsNoPdf(bytes);
  const check = checkStreams(bytes);
  refuseDamaged(check);
  const tree = await readPdf(bytes, check.marks);
  const why = check.doubt ?? check.damaged[0]?.why;
  return why === undefined ? tree : { ...tree, doubts: await doubtsOf(bytes, tree, why) };
}

async function doubtsOf(bytes: Uint8Array, tree: SourceTree, why: string): Promise<Found[]> {
  const ours = lettersOfPages(tree);
  const theirs = await lettersByPage(bytes);
  const worst = theirs === undefined ? undefined : worstPage(ours, theirs, hiddenIn(tree));
  if (worst && worst.percent > FEW_PERCENT) throw missingAt(worst, why);
  const read = theirs === undefined ? 'a second reader cannot open it' : 'a second reader finds the same text';
  const reason = `Unexpected damage (${why}), expected a whole PDF; ${read}: download it again, and compare the page with it`;
  return [{ reason, severity: 'warn', ...(worst && worst.percent > 0 ? { page: worst.page } : {}) }];
}

/** Pages with words that they do not show: PDFium reads some of those, and the letters cannot be compared. */
function hiddenIn({ notes = [] }: SourceTree): Set<number> {
  return new Set(notes.filter(({ words }) => words > 0).map(({ page }) => page));
}

interface Difference {
  page: number;
  ours: number;
  theirs: number;
  /** Of the letters of the whole document. */
  percent: number;
}

/** The page on which the readings differ most, with the difference of all pages. */
function worstPage(ours: readonly number[], theirs: readonly number[], hidden: ReadonlySet<number>): Difference {
  const pages = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    page: index + 1,
    ours: ours[index] ?? 0,
    theirs: hidden.has(index + 1) ? (ours[index] ?? 0) : (theirs[index] ?? 0),
  }));
  const apart = (page: { ours: number; theirs: number }): number => Math.abs(page.ours - page.theirs);
  const all = pages.reduce((sum, page) => sum + Math.max(page.ours, page.theirs), 0);
  const [worst] = pages.sort((a, b) => apart(b) - apart(a));
  const percent = (100 * pages.reduce((sum, page) => sum + apart(page), 0)) / Math.max(1, all);
  return { page: 1, ours: 0, theirs: 0, ...worst, percent };
}

function missingAt({ page, ours, theirs }: Difference, why: string): VFileMessage {
  const reason = `Unexpected damage on page ${page} (${why}; ${ours} letters there, ${theirs} by a second reader), expected a whole PDF: download it again`;
  return Object.assign(refusal('pdf-damaged', reason), { page });
}

/** How many letters each page has, in what was read of it. */
function lettersOfPages({ pages = 0, children }: SourceTree): number[] {
  const letters = Array<number>(pages).fill(0);
  for (const { page = 1, marker, value } of children.flatMap(blocksIn)) {
    letters[page - 1] = (letters[page - 1] ?? 0) + countLetters(`${marker}${value}`);
  }
  return letters;
}
