/** England's authorities as shapes and as tiles of one size. */
import { geoCentroid, geoPath, geoTransverseMercator, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { assign } from './assign.ts';
import { roundToTenth } from './drawing.ts';

export type Boundaries = Topology<{ authorities: GeometryCollection }>;
type Shapes = FeatureCollection<Polygon | MultiPolygon>;

/** An authority's outline as the data of an SVG path. */
export interface Outline {
  slug: string;
  path: string;
}

export interface England {
  outlines: Outline[];
  /** London once more, larger. */
  london: Outline[];
  tiles: Tile[];
}

export interface Tile {
  slug: string;
  column: number;
  row: number;
}

export const MAP = { width: 356, height: 440 };
/** Where London stands on the map once more. */
export const LONDON = { x: 246, y: 24, width: 110, height: 92 };
export const GRID = { columns: 14, rows: 17 };

/** Reads the outlines. @param london slugs of the authorities of London */
export function englandOf(boundaries: Boundaries, london: ReadonlySet<string>): England {
  const shapes = feature(boundaries, boundaries.objects.authorities) as Shapes;
  const some: Shapes = { ...shapes, features: shapes.features.filter(({ id }) => london.has(String(id))) };
  return {
    outlines: outlinesIn(shapes, fitted(shapes, MAP.width, MAP.height)),
    london: outlinesIn(some, fitted(some, LONDON.width, LONDON.height)),
    tiles: tilesOf(shapes),
  };
}

/** The projection of Ordnance Survey's maps: north is up in the middle of the country. */
function fitted(shapes: Shapes, width: number, height: number): GeoProjection {
  return geoTransverseMercator()
    .rotate([2, 0])
    .fitSize([width, height], shapes as GeoPermissibleObjects);
}

function outlinesIn({ features }: Shapes, projection: GeoProjection): Outline[] {
  const path = geoPath(projection).digits(1);
  return features.map((each) => ({ slug: String(each.id), path: path(each) ?? '' }));
}

/** A tile each, as near to its place as all of them together can be. */
function tilesOf(shapes: Shapes): Tile[] {
  const projection = fitted(shapes, GRID.columns, GRID.rows);
  const cells = Array.from({ length: GRID.columns * GRID.rows }, (_, at) => ({
    column: at % GRID.columns,
    row: Math.floor(at / GRID.columns),
  }));
  const costs = shapes.features.map((each) => {
    const [x = 0, y = 0] = projection(geoCentroid(each)) ?? [];
    return cells.map(({ column, row }) => roundToTenth(100 * ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2)));
  });
  return assign(costs).map((cell, at) => ({
    slug: String(shapes.features[at]?.id),
    ...(cells[cell] ?? { column: 0, row: 0 }),
  }));
}
