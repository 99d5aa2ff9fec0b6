/** How to cite the data as a whole: a Citation File (https://citation-file-format.github.io/), version 1.2.0. */
import { stringify } from 'yaml';
import { dataVersion } from './package.ts';

/** The text of `CITATION.cff`. @param home the address of the page on the data */
export function citationFile(home: string): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'Please cite the report for its words, with the permanent link of the paragraph, and this for the data.',
    title: 'Pilcrow: inspection reports of England’s children’s services, paragraph by paragraph',
    type: 'dataset',
    authors: [{ name: 'Pilcrow' }],
    version: dataVersion(),
    'date-released': dataVersion(),
    url: home,
  });
}
