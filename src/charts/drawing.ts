/**
 * A chart as a tree of SVG, drawn when the site is built: inside a page, and as a file of its own to download and embed.
 * Built as a tree, so that no name in it can become markup.
 */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type SvgElement = Extract<ReturnType<typeof x>, { type: 'element' }>;

export interface Drawing {
  /** Unique among the charts of the site: names its file, and its patterns on a page. */
  name: string;
  title: string;
  width: number;
  height: number;
  parts: SvgElement[];
}

/** Size in figures of the picture: one decimal is finer than any screen shows. */
export const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The chart inside a page, coloured by `styles/charts.css`. Its heading and the table behind it say all there is to know,
 * so it is no picture for those who do not see it.
 */
export function inPage({ width, height, parts }: Drawing): string {
  return toXml(
    x('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', class: 'drawing' }, parts),
  );
}

/** What a file says of itself below the chart. */
export interface Imprint {
  /** The style sheet of charts with its colours filled in. */
  style: string;
  /** Where the figures come from, a line each. */
  source: readonly string[];
}

const LINE = 14;
const EDGE = 8;
/** Pixels that a letter takes, about: of the title, and of what stands below. */
const LETTER = { head: 6.9, small: 5.6 };

/** The chart as a file: with its title, its colours and its source; its links, that are of the site, stay behind. */
export function asFile({ title, width, height, parts }: Drawing, { style, source }: Imprint): string {
  const head = wrapped(title, width / LETTER.head);
  const foot = source.flatMap((line) => wrapped(line, width / LETTER.small));
  const top = 8 + head.length * LINE;
  const tall = top + height + 12 + foot.length * LINE;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width + 2 * EDGE} ${tall}`,
    width: (width + 2 * EDGE) * 2,
    height: tall * 2,
    role: 'img',
    'aria-label': title,
    class: 'drawing',
  };
  const tree = x('svg', attributes, [
    x('title', title),
    x('style', style),
    x('rect', { class: 'paper', width: width + 2 * EDGE, height: tall }),
    ...head.map((line, at) => x('text', { class: 'head', x: EDGE, y: LINE * (at + 1) }, line)),
    x('g', { transform: `translate(${EDGE} ${top})` }, parts.map(withoutLinks)),
    ...foot.map((line, at) => x('text', { class: 'small', x: EDGE, y: top + height + 12 + at * LINE }, line)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree)}\n`;
}

function withoutLinks(part: SvgElement): SvgElement {
  if (part.type !== 'element') return part;
  const children = part.children.map((child) => (child.type === 'element' ? withoutLinks(child) : child));
  return part.name === 'a' ? { ...x('g'), children } : { ...part, children };
}

/** A text in lines of at most so many letters, cut between words. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
