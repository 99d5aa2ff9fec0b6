/** England by grade: as a map, and as tiles of one size, where a small authority counts as much as a large one. */
import { x } from 'xastscript';
import { GRADE_NAMES, type Grade } from '../domain/judgement.ts';
import { roundToTenth, type Drawing, type SvgElement } from './drawing.ts';
import { GRID, LONDON, MAP, type England, type Outline } from './england.ts';
import { filledAs, gradePatterns } from './grade-fill.ts';
import { legendOf } from './legend.ts';

/** What is known of an authority: its grade, its name and when, and where its own page is. */
export interface MapArea {
  name: string;
  grade?: Grade;
  when?: string;
  href: string;
}

const TILE = 25;

type Chart = { name: string; title: string };
type Places = ReadonlyMap<string, MapArea>;

/** The map. London stands on it twice, since its boroughs are small. */
export function mapOf(chart: Chart, england: England, places: Places, grades: readonly Grade[]): Drawing {
  const legend = legendOf(chart.name, grades, MAP.width);
  const shape = ({ slug, path }: Outline): SvgElement =>
    linked(places.get(slug), x('path', { ...fillOf(chart, places.get(slug)), d: path }));
  return {
    ...chart,
    width: MAP.width,
    height: legend.height + MAP.height,
    parts: [
      gradePatterns(chart.name, grades),
      ...legend.parts,
      x('g', { transform: `translate(0 ${legend.height})` }, england.outlines.map(shape)),
      x('text', { class: 'small', x: LONDON.x, y: legend.height + LONDON.y - 6 }, 'London'),
      x('g', { transform: `translate(${LONDON.x} ${legend.height + LONDON.y})` }, england.london.map(shape)),
    ],
  };
}

/** The tiles. */
export function tilesOf(chart: Chart, england: England, places: Places, grades: readonly Grade[]): Drawing {
  const legend = legendOf(chart.name, grades, MAP.width);
  const used = england.tiles.map(({ row }) => row);
  const top = Math.min(...used);
  return {
    ...chart,
    width: GRID.columns * TILE + 6,
    height: legend.height + (Math.max(...used) - top + 1) * TILE,
    parts: [
      gradePatterns(chart.name, grades),
      ...legend.parts,
      ...england.tiles.map(({ slug, column, row }) =>
        linked(
          places.get(slug),
          x('rect', {
            ...fillOf(chart, places.get(slug)),
            x: roundToTenth(column * TILE + 1),
            y: roundToTenth(legend.height + (row - top) * TILE + 1),
            width: TILE - 2,
            height: TILE - 2,
            rx: 3,
          }),
        ),
      ),
    ],
  };
}

const fillOf = ({ name }: Chart, place: MapArea | undefined): Record<string, string> =>
  place?.grade === undefined ? { class: 'shape none' } : filledAs(name, place.grade);

/** A shape that says what it is and leads to the authority; passed over by the keyboard, for the table has the same. */
function linked(place: MapArea | undefined, shape: SvgElement): SvgElement {
  if (!place) return shape;
  const grade = place.grade === undefined ? 'no grade here' : GRADE_NAMES[place.grade].toLowerCase();
  const title = `${place.name}: ${grade}${place.when === undefined ? '' : `, ${place.when}`}`;
  return x('a', { href: place.href, tabindex: '-1' }, [x('title', title), shape]);
}
