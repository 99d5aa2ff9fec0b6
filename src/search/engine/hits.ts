/** Results with their texts, as they are shown. */
import { STORED_KINDS, type FactsOfReport } from '../layer/facts.ts';
import { isCritical } from './criticism.ts';
import { IndexRenewed, IndexUnavailable } from './files.ts';
import { waysOf, type Query } from './query.ts';
import { snippet, type SnippetPart } from './snippet.ts';
import type { SearchSource } from './source.ts';

/** A report as results name it. */
export type ReportShown = Pick<FactsOfReport, 'a' | 'id' | 'kind' | 'framework' | 'date'>;

export interface Hit {
  report: ReportShown;
  anchor: string;
  number: string | null;
  kind: (typeof STORED_KINDS)[number];
  section: { title: string; area: string; grade: string };
  text: string;
  pieces: SnippetPart[];
  /** The text could not be had: the place in the report is not known either. */
  lost?: true;
}

/** A result with its number in the catalogue. */
export interface ReadHit extends Hit {
  paragraph: number;
}

/** Reads the texts of paragraphs. One that is missing is said with its result; where all are, there is no index to speak of. */
export async function readHits(paragraphs: readonly number[], query: Query, source: SearchSource): Promise<ReadHit[]> {
  const problems: IndexUnavailable[] = [];
  const hits = await Promise.all(
    paragraphs.map((each) => readHit(each, query, source, (problem) => problems.push(problem))),
  );
  const [first] = problems;
  if (first !== undefined && problems.length === hits.length) throw first;
  return hits;
}

async function readHit(
  paragraph: number,
  query: Query,
  source: SearchSource,
  lost: (problem: IndexUnavailable) => void,
): Promise<ReadHit> {
  const catalogue = await source.catalogue();
  const { a, id, kind: of, framework, date } = catalogue.placeOf(paragraph).report;
  const section = catalogue.sectionOf(paragraph);
  const known = { paragraph, report: { a, id, kind: of, framework, date }, section };
  const stored = await source.textOf(paragraph).catch((problem: unknown) => {
    if (!(problem instanceof IndexUnavailable) || problem instanceof IndexRenewed) throw problem;
    lost(problem);
    return undefined;
  });
  if (stored === undefined)
    return { ...known, anchor: '', number: null, kind: 'paragraph', text: '', pieces: [], lost: true };
  const [anchor, number, code, text] = stored;
  const pieces = snippet(text, waysOf(query).flat(), query.isCritical ? isCritical : () => false);
  return { ...known, anchor, number, kind: STORED_KINDS[code] ?? 'paragraph', text, pieces };
}
