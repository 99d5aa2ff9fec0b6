import type { SourceFile } from '../tree/conversion.ts';
import { readText } from './text/read-text.ts';
import type { SourceTree } from '../tree/source-tree.ts';

/** Reads a source by its kind of file: PDF by its name or its first bytes, else text. */
export async function readSource({ path, bytes }: SourceFile): Promise<SourceTree> {
  if (!isPdf(path, bytes)) return readText(bytes);
  const { readWholePdf } = await import('./pdf/read-whole-pdf.ts');
  return readWholePdf(bytes);
}

function isPdf(path: string, bytes: Uint8Array): boolean {
  return /\.pdf$/iu.test(path) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}
