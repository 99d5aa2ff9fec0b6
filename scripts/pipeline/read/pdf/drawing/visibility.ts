/**
 * What of the text on a page can be seen. Each glyph is tried at points within its letter: how far its ink stands out
 * there from what is behind it, and what of that is left after all that is painted over it.
 */
import type { Colour, Drawn, DrawnGlyph, Ink, Paint, Show, Sight } from './drawn.ts';
import type { Point } from './matrix.ts';
import { operatorRuns } from './runs.ts';
import { boxAround, isInside, overlap, pointsWithin } from './letter-boxes.ts';
import { type Box, contains, type Shape } from './shape.ts';

/**
 * While it is not known of a picture whether it is a scan or covers what was printed; and where shapes and colours do
 * not say what is seen: under a mask or a pattern, or in a blend mode.
 */
type Found = Sight | 'behind-picture' | 'undecided';

/** A glyph is unseen where this much of its points are. */
const MOST = 0.6;
/** Colours that differ by less than this, of 1, look alike. */
const ALIKE = 0.04;
/** The shares of the page that a scan fills, and of the text that lies behind it, at the least. */
const SCAN = 0.6;
const NEARLY_ALL = 0.8;
/** What is thinner than this, in points, hides no letter, but so many of them over one letter may. */
const THIN = 1.5;
const MANY = 4;

/**
 * Finds the sight of each glyph of a page whose visible part is `page`.
 * @returns the glyphs of which that cannot be told from shapes and colours; they count as seen so far
 */
export function findSights(drawn: readonly Drawn[], page: Box, alphaAt: AlphaAt): DrawnGlyph[] {
  const all = drawn.filter((each) => each.is === 'paint');
  const paints = all.filter(isBroad);
  const lines = all.filter((paint) => !isBroad(paint));
  const glyphs = drawn.filter((each) => each.is === 'glyph');
  const behind: DrawnGlyph[] = [];
  const undecided: DrawnGlyph[] = [];
  for (const run of operatorRuns(glyphs)) {
    const box = boxAround(run);
    const near = paints.filter(({ shape }) => overlap(shape.box, box));
    const whole = isInside(box, page) ? sightOfRun(run, box, near, alphaAt) : undefined;
    const over = lines.filter(({ shape, order }) => order > (run[0]?.order ?? 0) && overlap(shape.box, box));
    for (const glyph of run) {
      const sight = whole ?? sightOfGlyph(glyph, near, page, alphaAt);
      const found = sight === 'seen' && areMany(over, glyph) ? 'undecided' : sight;
      if (found === 'behind-picture') behind.push(glyph);
      else if (found === 'undecided') undecided.push(glyph);
      else glyph.sight = found;
    }
  }
  const shown = glyphs.filter(({ sight }) => sight !== 'outside').length;
  const sight = behind.length >= NEARLY_ALL * shown && isScanned(paints, page) ? 'recognised' : 'covered';
  for (const glyph of behind) glyph.sight = sight;
  return undecided;
}

/** A picture drawn over text is the scan of a page where it fills most of it (and nearly all text is behind). */
function isScanned(paints: readonly Paint[], page: Box): boolean {
  const area = ([left, bottom, right, top]: Box): number => (right - left) * (top - bottom);
  const pictures = paints.filter(({ picture }) => picture !== undefined);
  return pictures.reduce((sum, { shape }) => sum + area(shape.box), 0) > SCAN * area(page);
}

/** How opaque a picture is at a point, 0–1. */
export type AlphaAt = (paint: Paint, point: Point) => number;

function isBroad({ shape: { box } }: Paint): boolean {
  return box[2] - box[0] >= THIN && box[3] - box[1] >= THIN;
}

/** A box may be drawn as strips, or words be scribbled over. */
function areMany(lines: readonly Paint[], glyph: DrawnGlyph): boolean {
  if (lines.length < MANY) return false;
  const box = boxAround([glyph]);
  return lines.filter(({ shape }) => overlap(shape.box, box)).length >= MANY;
}

function sightOfGlyph(glyph: DrawnGlyph, near: readonly Paint[], page: Box, alphaAt: AlphaAt): Found {
  if (glyph.show.off) return 'layer';
  const sights = pointsWithin(glyph).map((point) => sightAt(point, glyph, near, page, alphaAt));
  const most = MOST * sights.length;
  const unseen = sights.filter((sight) => sight !== 'seen' && sight !== 'undecided');
  if (unseen.length >= most) return mostOf(unseen);
  return sights.filter((sight) => sight !== 'seen').length >= most ? 'undecided' : 'seen';
}

/** The sight of all glyphs of a run within the page, where it is the same; undefined where a part of it may differ. */
function sightOfRun(run: readonly DrawnGlyph[], box: Box, near: readonly Paint[], alphaAt: AlphaAt): Found | undefined {
  const [first] = run;
  const fills = ({ box: other, polygons }: Shape): boolean => polygons === undefined && isInside(box, other);
  if (first?.show.off) return 'layer';
  if (!first?.show.clip.every(fills)) return undefined;
  if (near.length === 0) return plainSight(first.show);
  const even = near.every(({ shape, clip, picture }) => picture === undefined && fills(shape) && clip.every(fills));
  return even ? sightAmong(first, near, [box[0], box[1]], alphaAt) : undefined;
}

/** On white paper, with nothing near. */
function plainSight(show: Show): Found {
  if (show.inks.length === 0) return 'invisible';
  if (show.doubtful) return 'undecided';
  return show.clips || show.inks.some((ink) => contrastOf(ink, WHITE) >= ALIKE) ? 'seen' : 'colour';
}

const WHITE: Colour = [1, 1, 1];

/** How far ink stands out from what is behind it, 0–1: by the channel in which it differs most. */
function contrastOf({ colour, alpha }: Ink, behind: Colour): number {
  if (colour === 'unknown' || behind === 'unknown') return alpha;
  return alpha * Math.max(...colour.map((channel, index) => Math.abs(channel - (behind[index] ?? 0))));
}

function sightAt(point: Point, glyph: DrawnGlyph, near: readonly Paint[], page: Box, alphaAt: AlphaAt): Found {
  if (!contains({ box: page, rule: 'nonzero' }, point)) return 'outside';
  if (!glyph.show.clip.every((shape) => contains(shape, point))) return 'outside';
  const here = near.filter(({ shape, clip }) => contains(shape, point) && clip.every((each) => contains(each, point)));
  return sightAmong(glyph, here, point, alphaAt);
}

/** The sight of a glyph at a point where these paints are. */
function sightAmong(glyph: DrawnGlyph, here: readonly Paint[], point: Point, alphaAt: AlphaAt): Found {
  const before = here.filter(({ order }) => order < glyph.order);
  const after = here.filter(({ order }) => order > glyph.order);
  if (glyph.show.inks.length === 0) {
    if (glyph.show.clips) return after.length > 0 ? 'seen' : 'invisible';
    return onPicture(here) ? 'recognised' : 'invisible';
  }
  const behind = before.reduce<Colour>((colour, paint) => painted(colour, paint, alphaAt(paint, point)), WHITE);
  const ink = Math.max(...glyph.show.inks.map((each) => contrastOf(each, behind)));
  if (ink < ALIKE) return onPicture(before) ? 'recognised' : 'colour';
  const left = after.reduce((contrast, paint) => contrast * letsThrough(paint, alphaAt(paint, point)), ink);
  if (left < ALIKE) return onPicture(after) ? 'behind-picture' : 'covered';
  return glyph.show.doubtful || behind === 'unknown' || after.some(isDoubtful) ? 'undecided' : 'seen';
}

/** Whether what is seen at a point is a picture. */
function onPicture(here: readonly Paint[]): boolean {
  const top = here.findLast(({ alpha, picture }) => picture !== undefined || alpha === 1);
  return top?.picture !== undefined;
}

/** The colour behind after one more paint. */
function painted(behind: Colour, { colour, alpha, blend }: Paint, opacity: number): Colour {
  if (opacity === 0) return behind;
  if (colour === 'unknown' || behind === 'unknown') return opacity === 1 && blend === 'normal' ? colour : 'unknown';
  if (alpha === 'unknown' || blend === 'other') return 'unknown';
  return mixed(behind, colour, (a, b) => (1 - opacity) * a + opacity * (blend === 'multiply' ? a * b : b));
}

function mixed(
  a: Exclude<Colour, 'unknown'>,
  b: Exclude<Colour, 'unknown'>,
  mix: (a: number, b: number) => number,
): Colour {
  return [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
}

/** Whether a paint hides what is below cannot be told: a mask, a blend mode or the gaps of a pattern decide. */
function isDoubtful({ colour, alpha, blend, picture }: Paint): boolean {
  if (alpha === 'unknown' || blend === 'other') return true;
  return colour === 'unknown' && (picture === undefined || picture.stencil);
}

/** How much of a contrast is left under a paint, 0–1. Where it cannot be known, all: a word is not left out by guess. */
function letsThrough(paint: Paint, opacity: number): number {
  const { colour, blend } = paint;
  if (isDoubtful(paint)) return 1;
  if (blend === 'normal') return 1 - opacity;
  return colour === 'unknown' ? 1 : 1 - opacity + opacity * Math.max(...colour);
}

function mostOf(sights: readonly Found[]): Found {
  const counts = new Map<Found, number>();
  for (const sight of sights) counts.set(sight, (counts.get(sight) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
