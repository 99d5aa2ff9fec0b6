/** Pictures of a page with its text and without, drawn by PDFium: what differs between them is what is seen of the text. */
import { PDFiumModule } from '@hyzyla/pdfium';

/** The part of PDFium that is used here, as its header files name it; numbers are places in its memory. */
interface Pdfium {
  HEAPU8: Uint8Array;
  wasmExports: { malloc(size: number): number; free(place: number): void };
  _FPDF_InitLibraryWithConfig(config: number): void;
  _FPDF_LoadMemDocument(place: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_SetIsActive(object: number, active: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, place: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    ...args: [
      bitmap: number,
      page: number,
      left: number,
      top: number,
      width: number,
      height: number,
      turn: number,
      flags: number,
    ]
  ): void;
}

const TEXT = 1;
const FORM = 5;
const BGRA = 4;
const BYTES = 4;
const WHITE = 0xffffffff;
/** Annotations are drawn too. */
const ANNOTATIONS = 1;
/** Dots to a point; fewer where a page is so large that its picture would have more dots than this. */
const SCALE = 2;
const MOST_DOTS = 12e6;
/** Forms may stand in forms, but not without end. */
const DEEPEST = 16;

/** The difference that the text of a page makes to its picture. */
export interface TextDifference {
  width: number;
  height: number;
  /** For each dot, from the top left, by how much the channel that differs most does: 0–255. */
  dots: Uint8Array;
}

let loaded: Promise<Pdfium> | undefined;

/**
 * Draws a page twice, turned as it is shown.
 * @param index of the page, from 0
 * @returns undefined where PDFium cannot draw it
 */
export async function textDifference(bytes: Uint8Array, index: number): Promise<TextDifference | undefined> {
  try {
    loaded ??= start();
    return withPage(await loaded, bytes, index, differenceOn);
  } catch {
    // What made it fall may have spoilt its memory: the next page gets a new one.
    loaded = undefined;
    return undefined;
  }
}

async function start(): Promise<Pdfium> {
  const pdfium = (await PDFiumModule({} as never)) as unknown as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig(0);
  return pdfium;
}

function withPage<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  index: number,
  act: (pdfium: Pdfium, page: number) => T,
): T | undefined {
  const place = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, place);
  const document = pdfium._FPDF_LoadMemDocument(place, bytes.length, 0);
  const page = document === 0 ? 0 : pdfium._FPDF_LoadPage(document, index);
  try {
    return page === 0 ? undefined : act(pdfium, page);
  } finally {
    if (page !== 0) pdfium._FPDF_ClosePage(page);
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(place);
  }
}

function differenceOn(pdfium: Pdfium, page: number): TextDifference {
  const [across, down] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)];
  const scale = Math.min(SCALE, Math.sqrt(MOST_DOTS / (across * down)));
  const [width, height] = [Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(down * scale))];
  const shown = pictureOf(pdfium, page, width, height);
  hideTexts(
    pdfium,
    objectsOf(pdfium._FPDFPage_CountObjects(page), (at) => pdfium._FPDFPage_GetObject(page, at)),
    0,
  );
  const bare = pictureOf(pdfium, page, width, height);
  return { width, height, dots: differenceOf(shown, bare) };
}

function objectsOf(count: number, objectAt: (index: number) => number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => objectAt(index));
}

/** Texts may stand in forms. */
function hideTexts(pdfium: Pdfium, objects: readonly number[], deep: number): void {
  for (const object of objects) {
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === TEXT) pdfium._FPDFPageObj_SetIsActive(object, 0);
    if (type !== FORM || deep >= DEEPEST) continue;
    const inner = objectsOf(pdfium._FPDFFormObj_CountObjects(object), (at) =>
      pdfium._FPDFFormObj_GetObject(object, at),
    );
    hideTexts(pdfium, inner, deep + 1);
  }
}

function pictureOf(pdfium: Pdfium, page: number, width: number, height: number): Uint8Array {
  const size = width * height * BYTES;
  const place = pdfium.wasmExports.malloc(size);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRA, place, width * BYTES);
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS);
    return pdfium.HEAPU8.slice(place, place + size);
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
    pdfium.wasmExports.free(place);
  }
}

function differenceOf(a: Uint8Array, b: Uint8Array): Uint8Array {
  const dots = new Uint8Array(a.length / BYTES);
  const channel = (at: number): number => Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  for (let dot = 0, at = 0; dot < dots.length; dot += 1, at += BYTES) {
    dots[dot] = Math.max(channel(at), channel(at + 1), channel(at + 2));
  }
  return dots;
}
