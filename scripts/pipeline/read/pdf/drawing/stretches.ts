/**
 * From single glyphs to stretches of text: what follows on one line is one stretch, and a gap is a space.
 * The measures are those by which pdf.js makes its text content (`getTextContent`), which is not used itself:
 * it does not say which glyphs are covered.
 */
import type { Glyphs } from '../glyphs.ts';
import type { DrawnGlyph, Show } from './drawn.ts';

/** Gaps between letters, in sizes of the font. */
const TRACKING = 0.102;
const NO_SPACE = 0.03;
const BACKWARDS = -0.2;
const SPACE_MIN = 0.102;
const SPACE_MAX = 0.6;
/** A letter that stands higher or lower than this, in heights, begins a stretch. */
const SHIFT = 0.25;

/** What a stretch has in common. */
export type Look = Pick<Glyphs, 'id' | 'artifact' | 'deleted' | 'url' | 'symbol' | 'bold' | 'italic'>;

/** Where a letter stands on the page, from the top left, and how large it is. */
export type PlaceOf = (x: number, y: number, em: Show['em']) => Pick<Glyphs, 'left' | 'base' | 'size' | 'turn'>;

interface Stretch {
  look: Look;
  text: string;
  first: DrawnGlyph;
  /** On the page; and since the scale last changed, in the space of the text. */
  total: number;
  width: number;
  scale: number;
  height: number;
}

/** Puts glyphs together; each in the order in which it is drawn. */
export class Stretches {
  readonly found: Glyphs[] = [];
  private open: Stretch | undefined;
  /** The glyph before, and the stretch that it is in. */
  private last: DrawnGlyph | undefined;
  private measure: Stretch | undefined;
  private show: Show | undefined;
  /** The last two characters. */
  private older = ' ';
  private newer = ' ';
  private readonly placeOf: PlaceOf;

  constructor(placeOf: PlaceOf) {
    this.placeOf = placeOf;
  }

  /** Ends the stretch. */
  flush(): void {
    const { open } = this;
    if (!open) return;
    const { x, y, show } = open.first;
    const width = Math.abs(open.total + open.width * open.scale);
    const text = visualOrder(open.text);
    this.found.push({ text, ...this.placeOf(x, y, show.em), width, font: show.font, ...open.look });
    this.open = undefined;
  }

  add(glyph: DrawnGlyph, look: Look): void {
    const { show } = glyph;
    if (show.fontSize !== this.show?.fontSize || show.face !== this.show.face) this.flush();
    this.show = show;
    const sort = sortOf(glyph.text);
    if (sort === 'format') return;
    if (sort === 'space') return void this.remember(' ');
    if (sort !== 'mark') this.compare(glyph, look);
    if (this.open && !isAlike(this.open.look, look)) this.flush();
    const open = (this.open ??= begun(glyph, look));
    rescale(open, show.scale);
    if (sort !== 'mark') {
      open.width += glyph.advance;
      if (glyph.advance !== 0) [this.last, this.measure] = [glyph, open];
    }
    if (this.remember(glyph.text)) open.text += ' ';
    open.text += glyph.text;
  }

  /** Looks at the gap to the glyph before: nothing, a space, or the end of the stretch. */
  private compare(glyph: DrawnGlyph, look: Look): void {
    const { last } = this;
    const measure = this.open ?? this.measure;
    if (!last || !measure) return;
    if (this.open) rescale(this.open, glyph.show.scale);
    const along = alongOf(last, glyph);
    const across = acrossOf(last, glyph);
    if (along === 0 && across === 0) return;
    const gap = along / measure.scale;
    const size = measure.first.show.fontSize;
    if (gap < BACKWARDS * size || Math.abs(across - riseOf(glyph, last)) > measure.height) {
      this.forget();
      return this.flush();
    }
    if (gap <= NO_SPACE * size) this.forget();
    if (gap <= TRACKING * size) this.track(gap, look);
    else this.space(gap, size, look);
    if (Math.abs(across) > measure.height * SHIFT) this.flush();
  }

  /** Letters that are set wide stand together. */
  private track(gap: number, look: Look): void {
    if (this.older !== ' ' && this.newer === ' ') {
      this.forget();
      this.flush();
      this.blank(gap, look);
    } else if (this.open) this.open.width += gap;
  }

  private space(gap: number, size: number, look: Look): void {
    this.forget();
    if (this.open && SPACE_MIN * size <= gap && gap <= SPACE_MAX * size) {
      this.open.text += ' ';
      this.open.width += gap;
      return;
    }
    this.flush();
    this.blank(gap, look);
  }

  /** A space that is a stretch of its own, behind the last glyph. */
  private blank(gap: number, look: Look): void {
    if (!this.last) return;
    const { endX, endY, show } = this.last;
    const place = this.placeOf(endX, endY, show.em);
    this.found.push({ text: ' ', ...place, width: Math.abs(gap), font: show.font, ...look });
  }

  /** Keeps a character: whether a space was drawn between it and the one before. */
  private remember(text: string): boolean {
    const spaced = this.older !== ' ' && this.newer === ' ' && text !== ' ';
    this.older = this.newer;
    this.newer = text;
    return spaced;
  }

  private forget(): void {
    this.older = ' ';
    this.newer = ' ';
  }
}

/** Within one marked content, whether two letters look alike. */
function isAlike(a: Look, b: Look): boolean {
  return a.deleted === b.deleted && a.url === b.url;
}

function begun(first: DrawnGlyph, look: Look): Stretch {
  const { em, scale } = first.show;
  return { look, text: '', first, total: 0, width: 0, scale, height: Math.hypot(em[2], em[3]) };
}

function rescale(stretch: Stretch, scale: number): void {
  if (scale === stretch.scale) return;
  stretch.total += stretch.width * stretch.scale;
  stretch.width = 0;
  stretch.scale = scale;
}

/** From the end of the last letter to this one along the line, in points. */
function alongOf({ endX, endY }: DrawnGlyph, { x, y, show: { em, vertical } }: DrawnGlyph): number {
  const alongX = vertical ? -em[2] : em[0];
  const alongY = vertical ? -em[3] : em[1];
  return ((x - endX) * alongX + (y - endY) * alongY) / (Math.hypot(alongX, alongY) || 1);
}

/** The same across it. */
function acrossOf({ endX, endY }: DrawnGlyph, { x, y, show: { em, vertical } }: DrawnGlyph): number {
  const alongX = vertical ? -em[2] : em[0];
  const alongY = vertical ? -em[3] : em[1];
  return ((y - endY) * alongX - (x - endX) * alongY) / (Math.hypot(alongX, alongY) || 1);
}

/** How much higher the text itself says that a letter stands than the one before. */
function riseOf({ show }: DrawnGlyph, last: DrawnGlyph): number {
  const delta = show.rise - last.show.rise;
  return delta === 0 ? 0 : (Math.hypot(show.em[2], show.em[3]) / show.fontSize) * delta;
}

type Sort = 'letter' | 'space' | 'mark' | 'format';
const SORTS = new Map<string, Sort>();

/** Letter, white space, a mark that stands over a letter, or a sign that is not seen; a soft hyphen is a letter. */
function sortOf(text: string): Sort {
  const known = SORTS.get(text);
  if (known) return known;
  const sort = /^\s+$/u.test(text) ? 'space' : /^\p{Mn}+$/u.test(text) ? 'mark' : isFormat(text) ? 'format' : 'letter';
  SORTS.set(text, sort);
  return sort;
}

function isFormat(text: string): boolean {
  return text !== '\u00ad' && /^\p{Cf}*$/u.test(text);
}

/** Scripts that run from right to left are drawn from left to right: they are turned round. */
function visualOrder(text: string): string {
  return text.replace(
    /[\p{Script=Hebrew}\p{Script=Arabic}](?:[\s\p{P}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Mn}])*/gu,
    (run) => Array.from(run).reverse().join(''),
  );
}
