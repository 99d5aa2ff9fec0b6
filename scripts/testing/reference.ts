/** What the pipeline needs to know, small and fixed, for tests. */
import type { Conversion, ReferenceData } from '../pipeline/tree/conversion.ts';
import { convert } from '../pipeline/pipeline.ts';
import { readAuthorities } from '../reference/read-authorities.ts';
import { type ReportData, reportData } from '../../src/domain/report.ts';

/** All authorities, no themes: tags are tested where they are made. */
export const REFERENCE: ReferenceData = {
  authorities: readAuthorities('content/authorities'),
  themes: [],
  glossary: [],
};

/** Converts a text. */
export function convertText(text: string, path = 'a-document.txt'): Promise<Conversion> {
  return convert({ path, bytes: new TextEncoder().encode(text) }, REFERENCE);
}

/** The reports of a conversion as data, checked by their schema. */
export function dataOf({ outputs }: Conversion): ReportData[] {
  return outputs.filter(({ path }) => path.endsWith('.json')).map(({ text }) => reportData.parse(JSON.parse(text)));
}

/** The reports of a conversion as MDX. */
export function mdxOutputs({ outputs }: Conversion): string[] {
  return outputs.filter(({ path }) => path.endsWith('.mdx')).map(({ text }) => text);
}
