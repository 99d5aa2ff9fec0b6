/** What speaks for a paragraph of a later report being about the same matter as a point to improve. */
import { mattersOf } from './matters.ts';
import { sentencesOf, termsOf } from './terms.ts';
import { cosine, type Frequencies, idfOf, type TermVector, vectorOf } from './vectors.ts';

/** A paragraph that may follow up a point. */
export interface LaterParagraph {
  anchor: string;
  /** The heading of its section, if it has one. */
  section: string | null;
  text: string;
}

/** The signs, each a number; the model has a weight for each. */
export const SIGNS = [
  /** Cosine similarity with the whole paragraph, and with its nearest sentence. */
  'cosine',
  'sentenceCosine',
  /** The share of the point's terms that stand in the paragraph, each by its rarity in that report. */
  'coverage',
  /** The share of the point's three rarest terms. */
  'rarest',
  /** How far the cosines stand above those of the report's other paragraphs, in standard deviations. */
  'cosineStanding',
  'sentenceStanding',
  /** Logarithms of their ranks in the report, 0 for the first. */
  'cosineRank',
  'sentenceRank',
  /** 1 for a point to improve or a paragraph of the summary. */
  'isImprovement',
  'isSummary',
  /** Logarithm of the paragraph's letters; the point's number of different terms. */
  'length',
  'pointLength',
  /** The share of the point's matters that the paragraph names; 1 where its section's heading names one. */
  'matters',
  'sectionMatters',
] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Record<Sign, number>;

/** What of a paragraph does not depend on the point: made once a report. */
export interface Prepared {
  paragraph: LaterParagraph;
  vector: TermVector;
  sentences: TermVector[];
  terms: Set<string>;
  matters: Set<string>;
  sectionMatters: Set<string>;
}

export function prepare(paragraphs: readonly LaterParagraph[], frequencies: Frequencies): Prepared[] {
  return paragraphs.map((paragraph) => ({
    paragraph,
    vector: vectorOf(termsOf(paragraph.text), frequencies),
    sentences: sentencesOf(paragraph.text).map((sentence) => vectorOf(termsOf(sentence), frequencies)),
    terms: new Set(termsOf(paragraph.text)),
    matters: mattersOf(paragraph.text),
    sectionMatters: mattersOf(paragraph.section ?? ''),
  }));
}

/** The signs of each paragraph of a report for a point. */
export function signsOf(point: string, report: readonly Prepared[], frequencies: Frequencies): Signs[] {
  const terms = new Set(termsOf(point));
  const vector = vectorOf(termsOf(point), frequencies);
  const matters = mattersOf(point);
  const cosines = report.map((each) => cosine(vector, each.vector));
  const nearest = report.map(({ sentences }) => Math.max(0, ...sentences.map((sentence) => cosine(vector, sentence))));
  const coverage = coverageOf(terms, report);
  const rarest = [...terms].sort((a, b) => idfOf(b, frequencies) - idfOf(a, frequencies)).slice(0, 3);
  const [cosineStandings, sentenceStandings] = [standings(cosines), standings(nearest)];
  const [cosineRanks, sentenceRanks] = [ranks(cosines), ranks(nearest)];
  return report.map(({ paragraph, terms: own, matters: named, sectionMatters }, at) => ({
    cosine: cosines[at] ?? 0,
    sentenceCosine: nearest[at] ?? 0,
    coverage: coverage[at] ?? 0,
    rarest: rarest.filter((term) => own.has(term)).length / 3,
    cosineStanding: cosineStandings[at] ?? 0,
    sentenceStanding: sentenceStandings[at] ?? 0,
    cosineRank: Math.log1p(cosineRanks[at] ?? 0),
    sentenceRank: Math.log1p(sentenceRanks[at] ?? 0),
    isImprovement: paragraph.anchor.startsWith('improve') ? 1 : 0,
    isSummary: paragraph.anchor.startsWith('summary') ? 1 : 0,
    length: Math.log(paragraph.text.length + 1),
    pointLength: terms.size,
    matters: matters.intersection(named).size / Math.max(1, matters.size),
    sectionMatters: matters.isDisjointFrom(sectionMatters) ? 0 : 1,
  }));
}

/** A term weighs by how few paragraphs of this report have it: one that most have tells nothing. */
function coverageOf(terms: ReadonlySet<string>, report: readonly Prepared[]): number[] {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const having = report.filter((each) => each.terms.has(term)).length;
    weights.set(term, Math.max(0, Math.log((report.length + 1) / (having + 0.5))));
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return report.map((each) => {
    const shared = [...weights].filter(([term]) => each.terms.has(term));
    return shared.reduce((sum, [, weight]) => sum + weight, 0) / Math.max(all, Number.EPSILON);
  });
}

function standings(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length));
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const found = values.map(() => 0);
  for (const [rank, at] of order.entries()) found[at] = rank;
  return found;
}
