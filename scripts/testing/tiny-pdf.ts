/** PDFs made for tests: small, whole, and each with one thing amiss. */
import { deflateSync } from 'node:zlib';

/** A PDF of one page that holds these lines; without lines, a page without text. */
export function tinyPdf(lines: readonly string[], trailer = ''): Uint8Array {
  const draw = lines.map((line, index) => `BT /F1 12 Tf 72 ${760 - index * 24} Td (${escaped(line)}) Tj ET`).join('\n');
  return ofContent(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`, trailer);
}

/** The same whose content is packed with Flate. */
export function packedPdf(content: string | Uint8Array): Uint8Array {
  const packed = deflateSync(content).toString('latin1');
  return ofContent(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`, '');
}

function ofContent(content: string, trailer: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(`${body}xref\n0 6\n0000000000 65535 f \n${rows}${end}`, 'latin1'));
}

/** One that asks for a password. */
export function encryptedPdf(): Uint8Array {
  const key = '00'.repeat(32);
  return tinyPdf(
    ['Inspection of Nowhere'],
    `/ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
  );
}

/** One whose second half did not arrive. */
export function truncatedPdf(): Uint8Array {
  const whole = tinyPdf(['Inspection of Nowhere', 'Inspection dates: 6 to 17 March 2023']);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

function escaped(line: string): string {
  return line.replace(/[\\()]/gu, '\\$&');
}
