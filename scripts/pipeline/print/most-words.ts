/**
 * How many words a line of each sort has at the most. A longer one is prose: it may speak of a title, a heading or a
 * grade, but is none. The numbers were found by trying them on printed reports.
 */
export const MOST_WORDS = {
  /**
   * The title of a document: on a line of its own; and a block that may hold it, for a longer one speaks of documents
   * without being one. Only letters say in prose what they are.
   */
  title: 20,
  titleInHead: 45,
  /** A line of a cover: with the title and dates, with the name of an authority, with dates alone. */
  coverLine: 30,
  authorityLine: 9,
  dateLine: 14,
  /** A line of the contents, and the first half of one that is wrapped. */
  contentsLine: 24,
  contentsHalf: 19,
  runningHead: 30,
  /** A heading, its first line where it is wrapped, and the line that goes on with it. */
  heading: 16,
  headingFirstLine: 18,
  headingNextLine: 16,
  /** A heading above points to improve. */
  pointHeading: 20,
  /** The heading of a judged area with its grade, as letters and inspections under ILACS print it. */
  gradedHeading: 28,
  /** The headings of single inspections: any, that of a judged area, and one that is a sentence with its grade. */
  sifHeading: 30,
  sifAreaHeading: 22,
  sifAreaSentence: 16,
  /** The sentence with the grade of a Board, below its heading. */
  gradeSentence: 15,
  /** The line with the grade of a Board, and what stands in it before the grade. */
  boardLine: 20,
  boardName: 14,
  /**
   * A row of judgements, which names an area and gives a grade (prose that does both is longer): whole, its beginning,
   * what a line cut off it, and as it stands on a cover.
   */
  judgementRow: 24,
  judgementRowStart: 16,
  judgementRowRest: 8,
  judgementRowOnCover: 19,
} as const;
