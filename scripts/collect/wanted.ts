/** A document to bring into the library, as a list or a page of the regulator's site names it. */
export interface Wanted {
  /** Address of the file, absolute, http or https. */
  url: string;
  /** Slug of the authority, where it is known. */
  authority?: string;
  /** As the list calls it; part of the file's name only: what a document is, the ingest reads in it. */
  kind?: string;
  /** ISO date on which it was published. */
  published?: string;
  title?: string;
  /** Who says the day of publication. */
  from: 'list' | 'publisher';
}

/** Part of a file's name: lower case, digits, hyphens, at most 60 letters. */
function partOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return plain.replace(/^-|-$/gu, '').slice(0, 60);
}

/** The name of its file without an ending: `wakefield-2021-12-20-childrens-services-inspection-50175151`. */
export function fileNameOf({ url, authority = '', published = '', kind, title = '' }: Wanted): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? 'document';
  const parts = [authority, published, kind ?? title, last.replace(/\.pdf$/iu, '')].map(partOf);
  return parts.filter((part) => part !== '').join('-');
}
