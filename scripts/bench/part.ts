/** A part of the benchmark: one subject, measured, for people (a table) and for machines (figures). */
export interface BenchPart {
  /** As on the command line, and the key of its figures in the JSON. */
  name: string;
  /** What it measures, in a line. */
  about: string;
  run(options: BenchOptions): Promise<Figures>;
}

export interface BenchOptions {
  /** Folder of PDFs; absent: the shipped documents. */
  corpus?: string;
  /** A folder of its own for whatever the part makes; it is removed afterwards. */
  workspace: string;
}

/** The published figures of a part: numbers, or groups of them. `null`: could not be measured here. */
export interface Figures {
  [name: string]: number | null | string | Figures;
}
