import type { DrawnGlyph } from './drawn.ts';

/** Whether a reader of the page gets a glyph. */
export function isShown({ sight }: DrawnGlyph): boolean {
  return sight === 'seen' || sight === 'recognised';
}
