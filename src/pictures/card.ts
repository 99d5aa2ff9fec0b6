/** The picture of a report that a shared link shows: who, what, when, and what was judged, drawn as the site looks. */
import { AREA_NAMES, GRADE_NAMES, type Grade } from '../domain/judgement.ts';
import type { Judgement } from '../domain/report.ts';

export interface Card {
  /** The authority: `Stockton-on-Tees`. */
  place: string;
  /** `ILACS inspection` */
  kind: string;
  /** `6 to 17 March 2023` */
  when: string;
  /** `Ofsted` */
  publisher: string;
  judgements: Pick<Judgement, 'area' | 'grade'>[];
}

/** An element as satori takes it. */
export interface SatoriElement {
  type: string;
  props: Record<string, unknown>;
}

export const SIZE = { width: 1200, height: 630 } as const;

/** The light colours of `styles/tokens.css`: a picture cannot follow the reader's preference. */
const PAPER = '#fcfbf8';
const INK = '#1c1e20';
const QUIET = '#5d6066';
const ACCENT = '#0a5866';
const TONES: Record<Grade, string> = {
  outstanding: '#1d4a8f',
  good: '#22663c',
  'requires-improvement': '#8a5200',
  inadequate: '#9b2423',
  adequate: '#8a5200',
  'not-judged': QUIET,
};
/** How much of its disc a grade fills: read in grey, and by every eye. */
const FILLS: Record<Grade, number> = {
  outstanding: 1,
  good: 0.75,
  'requires-improvement': 0.5,
  adequate: 0.5,
  inadequate: 0,
  'not-judged': 0,
};
/** So many rows fit, up to six of them in large letters. */
const ROWS = 7;
const LARGE_ROWS = 6;

/** The picture as a tree of boxes. */
export function cardOf({ place, kind, when, publisher, judgements }: Card): SatoriElement {
  const size = place.length > 32 ? 54 : place.length > 24 ? 66 : 80;
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '52px 72px',
      backgroundColor: PAPER,
      color: INK,
    },
    [
      box({ alignItems: 'center', fontSize: 30 }, [
        box({ color: ACCENT, fontSize: 42, marginRight: 14 }, '¶'),
        box({ color: ACCENT }, 'Pilcrow'),
        box({ color: QUIET, marginLeft: 'auto', fontSize: 26 }, `Published by ${publisher}`),
      ]),
      box({ fontSize: size, lineHeight: 1.1, marginTop: 34 }, place),
      box({ fontSize: 36, color: QUIET, marginTop: 12 }, [kind, when].filter((part) => part !== '').join(', ')),
      box(
        { flexDirection: 'column', marginTop: 34 },
        judgements.slice(0, ROWS).map((each) => judgementRow(each, judgements.length <= LARGE_ROWS)),
      ),
    ],
  );
}

/** The same in words, for who cannot see the picture. */
export function cardInWords({ place, kind, when, judgements }: Card): string {
  const rows = judgements.slice(0, ROWS).map(({ area, grade }) => `${AREA_NAMES[area]}: ${GRADE_NAMES[grade]}`);
  return [[place, kind, when].filter((part) => part !== '').join(', '), ...rows].join('. ');
}

function judgementRow({ area, grade }: Card['judgements'][number], isLarge: boolean): SatoriElement {
  return box({ alignItems: 'center', fontSize: isLarge ? 28 : 26, marginTop: isLarge ? 8 : 4 }, [
    disc(grade),
    box({ width: 500, marginLeft: 16 }, AREA_NAMES[area]),
    box({ color: TONES[grade] }, GRADE_NAMES[grade]),
  ]);
}

/** A disc filled from the top, clockwise. */
function disc(grade: Grade): SatoriElement {
  const tone = TONES[grade];
  const ring = {
    type: 'circle',
    props: { cx: 13, cy: 13, r: 11, fill: FILLS[grade] === 1 ? tone : 'none', stroke: tone, strokeWidth: 2.5 },
  };
  const sector = { type: 'path', props: { d: sectorOf(FILLS[grade]), fill: tone } };
  const children = FILLS[grade] > 0 && FILLS[grade] < 1 ? [ring, sector] : [ring];
  return { type: 'svg', props: { width: 26, height: 26, viewBox: '0 0 26 26', children } };
}

function sectorOf(fill: number): string {
  const angle = 2 * Math.PI * fill;
  const [x, y] = [13 + 11 * Math.sin(angle), 13 - 11 * Math.cos(angle)].map((each) => each.toFixed(2));
  return `M13 13V2A11 11 0 ${fill > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}

function box(style: Record<string, string | number>, children: string | SatoriElement[]): SatoriElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
