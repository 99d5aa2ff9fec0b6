/** Words that lead somewhere: links to the web and to addresses of mail. */
import { type Annotation, boxesOf, isUnder } from './annotations.ts';
import type { Drawn } from './drawn.ts';
import type { Box } from './shape.ts';

interface Link {
  url: string;
  box: Box;
}

/** Marks the letters in the rectangles of links. */
export function markLinks(drawn: readonly Drawn[], annotations: readonly Annotation[]): void {
  const links = annotations.flatMap(linksOf);
  if (links.length === 0) return;
  for (const glyph of drawn) {
    if (glyph.is !== 'glyph') continue;
    const link = links.find(({ box }) => isUnder(glyph, box));
    if (link) glyph.url = link.url;
  }
}

function linksOf(annotation: Annotation): Link[] {
  const { subtype, url, unsafeUrl } = annotation;
  const address = subtype === 'Link' ? safeAddress(url ?? unsafeUrl) : undefined;
  return address === undefined ? [] : boxesOf(annotation).map((box) => ({ url: address, box }));
}

/** An address of the web or of mail, written in one way; anything else (scripts, files) is not taken. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href, username, password } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}
