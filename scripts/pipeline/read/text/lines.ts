/** A line of a text file that holds something, and what stood before it. */
export interface TextLine {
  text: string;
  /** 1… */
  number: number;
  /** How many empty lines stand before it. */
  gap: number;
  /** A form feed stands before it. */
  newPage: boolean;
  /** 1…, where form feeds part the pages. */
  page?: number;
  /** Pages repeat it at their edges, or it is the number of its page. */
  pageEdge?: true;
}

/** The lines of a text that hold something. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  let newPage = false;
  let page = text.includes('\f') ? 1 : undefined;
  for (const [index, raw] of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).entries()) {
    const feeds = raw.split('\f').length - 1;
    newPage ||= feeds > 0;
    if (page !== undefined) page += feeds;
    const line = raw.replace(/^\f+/u, '').replaceAll('\f', ' ');
    if (line.trim() === '') {
      gap += 1;
      continue;
    }
    lines.push({ text: line, number: index + 1, gap, newPage, ...(page === undefined ? {} : { page }) });
    gap = 0;
    newPage = false;
  }
  return lines;
}
