/** PDFs for tests, drawn operator by operator: for what stands over, under and beside their text. */

export interface DrawnPage {
  /** The operators of the page. */
  content: string;
  /** Further entries of its resources: `/Properties << /L1 6 0 R >>`. */
  resources?: string;
  /** Further entries of the page: `/Rotate 90`. */
  entries?: string;
}

export interface DrawnFile {
  /** Objects of their own, the first is number 6: dictionaries, or streams made with `stream`. */
  objects?: string[];
  /** Further entries of the catalogue. */
  catalog?: string;
}

/** Number of the first of one's own objects. */
const FIRST = 6;
const FONTS = [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
];

/** A PDF of A4 pages; F1 is Helvetica, F2 its bold, F3 ZapfDingbats. */
export function drawnPdf(pages: readonly DrawnPage[], { objects = [], catalog = '' }: DrawnFile = {}): Uint8Array {
  const first = FIRST + objects.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return written([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONTS,
    ...objects,
    ...pages.flatMap((page, index) => [pageObject(page, first + 2 * index + 1), stream(page.content)]),
  ]);
}

function pageObject({ resources = '', entries = '' }: DrawnPage, content: number): string {
  const fonts = '/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >>';
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << ${fonts} ${resources} >> ${entries} >>`;
}

/** A stream object. */
export function stream(data: string, entries = ''): string {
  return `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
}

/** Operators that show a line at a place, in a font of a size. */
export function line(text: string, x: number, y: number, size = 11, font = 'F1'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`;
}

/** Objects, cross-reference table and trailer; each character is a byte. */
function written(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.6\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}${end}`, (byte) => byte.charCodeAt(0));
}
