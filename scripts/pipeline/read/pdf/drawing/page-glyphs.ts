import type { Glyphs } from '../glyphs.ts';
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { type Look, Stretches } from './stretches.ts';
import { turnedPlaces } from './turn.ts';
import type { Box } from './shape.ts';

/**
 * The text of a page in the order in which it is drawn, spaces included: of the glyphs that are chosen.
 * @param page its visible part; a page whose text runs up or down it is turned
 */
export function glyphsOf(drawn: readonly Drawn[], page: Box, chosen: (glyph: DrawnGlyph) => boolean): Glyphs[] {
  const stretches = new Stretches(turnedPlaces(drawn, page));
  const open: Look[] = [PLAIN];
  let around = PLAIN;
  for (const each of drawn) {
    if (each.is === 'glyph') {
      if (chosen(each)) stretches.add(each, lookOf(each, around));
      continue;
    }
    if (each.is !== 'paint') stretches.flush();
    if (each.is === 'begin') open.push(within(around, each));
    if (each.is === 'end') open.pop();
    around = open.at(-1) ?? PLAIN;
  }
  stretches.flush();
  return stretches.found;
}

const PLAIN: Look = { artifact: false };

function lookOf({ deleted, url, show: { symbol, face } }: DrawnGlyph, look: Look): Look {
  const style = styleOf(face);
  if (!deleted && url === undefined && !symbol && style === REGULAR) return look;
  return {
    ...look,
    ...style,
    ...(symbol && { symbol }),
    ...(deleted && { deleted }),
    ...(url !== undefined && { url }),
  };
}

type Style = Pick<Look, 'bold' | 'italic'>;
const REGULAR: Style = {};
const styles = new Map<string, Style>();

/** What the name of a face says of its letters: `Tahoma-BoldItalic`. */
function styleOf(face: string): Style {
  const known = styles.get(face);
  if (known) return known;
  const [bold, italic] = [/bold|black|heavy|demi/iu.test(face), /italic|oblique/iu.test(face)];
  const style = bold || italic ? { ...(bold && { bold }), ...(italic && { italic }) } : REGULAR;
  styles.set(face, style);
  return style;
}

function within(around: Look, { id, tag }: { id: string | undefined; tag: string }): Look {
  if (id !== undefined) return { id, artifact: false };
  return tag === 'Artifact' ? { artifact: true } : around;
}
