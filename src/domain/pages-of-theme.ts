/** The pages of a theme as the site lists them for its scripts, in `pages.json`. */

/** How many paragraphs of a page share a framework, a grade above them and a direction (empty where there is none). */
export type FoundCount = readonly [framework: string, under: string, direction: string, paragraphs: number];

export interface PageOfTheme {
  number: number;
  address: string;
  found: FoundCount[];
}

/** All pages of a theme in reading order, the newest first, as `pages.json` has them. */
export interface ListOfPages {
  /** Of all pages. */
  paragraphs: number;
  pages: PageOfTheme[];
}
