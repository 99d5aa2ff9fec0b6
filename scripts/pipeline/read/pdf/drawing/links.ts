/** Words that lead somewhere: links to the web and to addresses of mail. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Drawn } from './drawn.ts';
import type { Box } from './shape.ts';

interface Link {
  url: string;
  box: Box;
}

/** Marks the letters in the rectangles of links. */
export async function markLinks(drawn: readonly Drawn[], page: PDFPageProxy): Promise<void> {
  const links = ((await page.getAnnotations()) as Annotation[]).flatMap(linksOf);
  if (links.length === 0) return;
  for (const glyph of drawn) {
    if (glyph.is !== 'glyph') continue;
    const { em } = glyph.show;
    const [x, y] = [(glyph.x + glyph.endX) / 2 + em[2] * 0.25, (glyph.y + glyph.endY) / 2 + em[3] * 0.25];
    const link = links.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
    if (link) glyph.url = link.url;
  }
}

/** What pdf.js says of an annotation; corners of quadrilaterals by eights. */
interface Annotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: ArrayLike<number>;
  quadPoints?: ArrayLike<number> | null;
}

function linksOf({ subtype, url, unsafeUrl, rect, quadPoints }: Annotation): Link[] {
  const address = subtype === 'Link' ? safeAddress(url ?? unsafeUrl) : undefined;
  if (address === undefined || !rect) return [];
  const corners = Array.from(quadPoints ?? []);
  if (corners.length < 8) return [{ url: address, box: boxOf(Array.from(rect)) }];
  return Array.from({ length: Math.floor(corners.length / 8) }, (_, quad) => ({
    url: address,
    box: boxOf(corners.slice(8 * quad, 8 * quad + 8)),
  }));
}

function boxOf(corners: readonly number[]): Box {
  const xs = corners.filter((_, index) => index % 2 === 0);
  const ys = corners.filter((_, index) => index % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** An address of the web or of mail, written in one way; anything else (scripts, files) is none. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href, username, password } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}
