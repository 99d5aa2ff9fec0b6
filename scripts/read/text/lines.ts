/** A line of a text file that holds something, and what stood before it. */
export interface Line {
  text: string;
  /** 1… */
  number: number;
  /** How many empty lines stand before it. */
  gap: number;
  /** A form feed stands before it. */
  newPage: boolean;
}

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  for (const [index, raw] of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).entries()) {
    newPage ||= raw.includes('\f');
    const line = raw.replaceAll('\f', ' ');
    if (line.trim() === '') {
      gap += 1;
      continue;
    }
    lines.push({ text: line, number: index + 1, gap, newPage });
    gap = 0;
    newPage = false;
  }
  return lines;
}
