/** What a page draws, from pdf.js. */
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ContentMark } from '../actual-text.ts';
import type { Drawn } from './drawn.ts';
import { drawnBy, type OperatorList } from './operators.ts';
import type { FontFacts } from './show.ts';

/** The layers of a document: whether a group, or a rule over several, is on. */
export interface Layers {
  isVisible(group: unknown): boolean;
}

/** Reads the operators of a page. */
export async function drawingOf(page: PDFPageProxy, layers: Layers, marks?: readonly ContentMark[]): Promise<Drawn[]> {
  const list = (await page.getOperatorList()) as OperatorList;
  const fonts = await fontsIn(list, page);
  return drawnBy(list, {
    marks,
    fontOf: (name) => fonts.get(name) ?? { ...PLAIN, face: name },
    isOn: (group) => layers.isVisible(group),
    idOf: (mcid) => (Number.isInteger(mcid) ? `p${refOf(page)}_mc${String(mcid)}` : undefined),
  });
}

/** `12R`, as pdf.js spells it in the ids of marked content. */
function refOf({ ref }: PDFPageProxy): string {
  if (!ref) return '';
  return ref.gen === 0 ? `${ref.num}R` : `${ref.num}R${ref.gen}`;
}

/** A font as pdf.js keeps it beside the page. */
interface FontObject {
  name?: string;
  composite?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: ArrayLike<number>;
  bbox?: ArrayLike<number>;
}

const THOUSANDTH = 0.001;
/** Names of fonts whose letters stand for signs; that of Greek letters and operators is none of them. */
const SYMBOLS = /dingbats|wingdings|webdings/iu;
const PLAIN: FontFacts = { face: '', symbol: false, simple: false, vertical: false, unit: THOUSANDTH, height: () => 1 };

async function fontsIn({ fnArray, argsArray }: OperatorList, page: PDFPageProxy): Promise<Map<string, FontFacts>> {
  const names = new Set<string>();
  for (let index = 0; index < fnArray.length; index += 1) {
    const args = argsArray[index];
    if (fnArray[index] === OPS.dependency) for (const name of args as string[]) names.add(name);
  }
  const fonts = new Map<string, FontFacts>();
  for (const name of names) {
    if (!/(?:^|_)f\d+$/u.test(name)) continue;
    fonts.set(name, factsOf(name, await objectOf(page, name)));
  }
  return fonts;
}

function objectOf({ commonObjs }: PDFPageProxy, name: string): Promise<FontObject | null> {
  return new Promise((resolve) => void commonObjs.get(name, resolve));
}

/** Type 3 fonts have a matrix of their own, and those of size 1 say by their box how high their letters are. */
function factsOf(name: string, font: FontObject | null): FontFacts {
  if (!font) return { ...PLAIN, face: name };
  const [unit = THOUSANDTH, , , scale = THOUSANDTH] = Array.from(font.fontMatrix ?? []);
  const [, bottom = 0, , top = 0] = Array.from(font.bbox ?? []);
  const tall = (size: number): boolean => font.isType3Font === true && size <= 1 && top > bottom;
  return {
    face: font.name ?? name,
    symbol: SYMBOLS.test(font.name ?? ''),
    simple: font.composite !== true && font.isType3Font !== true,
    vertical: font.vertical === true,
    unit,
    height: (size) => (tall(size) ? (top - bottom) * scale : 1),
  };
}
