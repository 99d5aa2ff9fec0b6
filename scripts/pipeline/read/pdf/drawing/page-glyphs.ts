import type { Glyphs } from '../glyphs.ts';
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { type Look, Stretches } from './stretches.ts';

/** The text of a page in the order in which it is drawn, spaces included: of the glyphs that are chosen. */
export function glyphsOf(drawn: readonly Drawn[], height: number, chosen: (glyph: DrawnGlyph) => boolean): Glyphs[] {
  const stretches = new Stretches((x, y, em) => ({ left: x, base: height - y, size: Math.hypot(em[2], em[3]) }));
  const open: Look[] = [{ artifact: false }];
  for (const each of drawn) {
    const look = open.at(-1) ?? { artifact: false };
    if (each.is === 'glyph') {
      if (chosen(each)) stretches.add(each, look);
      continue;
    }
    if (each.is !== 'paint') stretches.flush();
    if (each.is === 'begin') open.push(within(look, each));
    if (each.is === 'end') open.pop();
  }
  stretches.flush();
  return stretches.found;
}

function within(around: Look, { id, tag }: { id: string | undefined; tag: string }): Look {
  if (id !== undefined) return { id, artifact: false };
  return tag === 'Artifact' ? { artifact: true } : around;
}
