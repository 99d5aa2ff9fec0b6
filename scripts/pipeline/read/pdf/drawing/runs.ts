import type { DrawnGlyph } from './drawn.ts';

/** The glyphs of one operator each. */
export function operatorRuns(glyphs: readonly DrawnGlyph[]): DrawnGlyph[][] {
  const runs: DrawnGlyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    if (run?.[0]?.show === glyph.show) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
