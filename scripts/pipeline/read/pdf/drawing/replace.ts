/** Puts what content stands for (`ActualText`; ISO 32000, 14.9.4) in the place of what it draws. */
import type { TagNode } from '../units.ts';
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { isShown } from './is-shown.ts';

/** Of marked content that says itself what it stands for. */
export function replaceTexts(drawn: readonly Drawn[]): void {
  const open: { text: string | undefined; glyphs: DrawnGlyph[] }[] = [];
  for (const each of drawn) {
    if (each.is === 'begin') open.push({ text: each.text, glyphs: [] });
    else if (each.is === 'glyph') open.findLast(({ text }) => text !== undefined)?.glyphs.push(each);
    else if (each.is === 'end') {
      const { text, glyphs } = open.pop() ?? { text: undefined, glyphs: [] };
      if (text !== undefined) replace(glyphs, text);
    }
  }
}

/**
 * Elements of text, of which the structure tree says what they stand for. pdf.js gives what a picture shows (`Alt`)
 * under the same name: links and figures are not among them.
 */
const TEXTS = /^(?:Span|P|H|H[1-6]|Title|Lbl|LBody|Quote|Em|Strong|Code|Note|FENote|TD|TH)$/u;
/** A text that begins and ends otherwise than what is drawn is a description, unless few letters are drawn. */
const FEW = 8;

/** Of elements of the structure tree that say what they stand for. */
export function replaceTextsByTags(drawn: readonly Drawn[], tags: TagNode | null): void {
  const elements = tags ? elementsIn(tags) : [];
  if (elements.length === 0) return;
  const byId = new Map(elements.flatMap((element) => element.ids.map((id) => [id, element] as const)));
  const open: (string | undefined)[] = [];
  for (const each of drawn) {
    if (each.is === 'begin') open.push(each.id ?? open.at(-1));
    else if (each.is === 'end') open.pop();
    else if (each.is === 'glyph') byId.get(open.at(-1) ?? '')?.glyphs.push(each);
  }
  for (const { glyphs, text } of elements) {
    if (glyphs.length <= FEW || isAlike(glyphs, text)) replace(glyphs, text);
  }
}

interface Element {
  text: string;
  ids: string[];
  glyphs: DrawnGlyph[];
}

/** The outermost, each with all content in it. */
function elementsIn(node: TagNode): Element[] {
  const { role = '', alt, children = [] } = node;
  if (alt !== undefined && TEXTS.test(role)) return [{ text: alt, ids: idsIn(node), glyphs: [] }];
  return children.flatMap(elementsIn);
}

function idsIn({ id, type, children = [] }: TagNode): string[] {
  return type === 'content' && id !== undefined ? [id] : children.flatMap(idsIn);
}

/** Whether half of what is drawn is in the text too, at its beginning and end. */
function isAlike(glyphs: readonly DrawnGlyph[], text: string): boolean {
  const { from, to } = differing(glyphs, text);
  return to - from <= glyphs.length / 2;
}

/** Only where all of it is seen. */
function replace(glyphs: readonly DrawnGlyph[], text: string): void {
  const drawn = glyphs.map((glyph) => glyph.text).join('');
  if (withoutSpace(drawn) === withoutSpace(text) || !glyphs.every(isShown)) return;
  const { from, to, instead } = differing(glyphs, text);
  const [first, ...rest] = glyphs.slice(from, to);
  const last = rest.at(-1) ?? first;
  if (!first || !last || !isOneLine(first, last)) return;
  // A hyphen that stands for nothing only breaks its word.
  first.text = instead === '' && /^[-\u2010]$/u.test(first.text) ? '\u00ad' : instead;
  first.advance = rest.reduce((sum, { advance }) => sum + advance, first.advance);
  [first.endX, first.endY] = [last.endX, last.endY];
  for (const glyph of rest) glyph.text = '';
}

/** Which glyphs draw other letters than the text has there, and what it has. */
function differing(glyphs: readonly DrawnGlyph[], text: string): { from: number; to: number; instead: string } {
  const letters = withoutSpace(text);
  let [from, begin] = [0, 0];
  for (; from < glyphs.length; from += 1) {
    const drawn = withoutSpace(glyphs[from]?.text ?? '');
    if (!letters.startsWith(drawn, begin)) break;
    begin += drawn.length;
  }
  let [to, end] = [glyphs.length, letters.length];
  for (; to > from; to -= 1) {
    const drawn = withoutSpace(glyphs[to - 1]?.text ?? '');
    if (end - drawn.length < begin || !letters.slice(0, end).endsWith(drawn)) break;
    end -= drawn.length;
  }
  // What stands between two letters goes with the first of them.
  if (from === to && from > 0) begin -= withoutSpace(glyphs[(from -= 1)]?.text ?? '').length;
  return { from, to, instead: spaced(text, begin, end) };
}

/** Letters of a text by their places among its letters, with the space between them. */
function spaced(text: string, begin: number, end: number): string {
  const places = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  const [first, last] = [places[begin], places[end - 1]];
  return first === undefined || last === undefined || end <= begin ? '' : text.slice(first, last + 1);
}

function isOneLine({ x, y, show: { em } }: DrawnGlyph, last: DrawnGlyph): boolean {
  const [dx, dy] = [last.x - x, last.y - y];
  const size = Math.hypot(em[0], em[1]) || 1;
  return Math.abs(dx * em[1] - dy * em[0]) / size < size / 2;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
