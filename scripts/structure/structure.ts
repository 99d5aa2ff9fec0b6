import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { authorityOf } from '../annotate/authority.ts';
import { idOf, splitShort } from '../annotate/parts.ts';
import { UNKNOWN } from '../check/kind-known.ts';
import type { Draft } from '../recognise/draft.ts';
import type { Drafts } from '../recognise/recognise.ts';
import { buildSections } from './build-sections.ts';
import type { Bundle } from './bundle.ts';
import type { ReportTree } from './report-tree.ts';
import { sourceEntries } from './source-entries.ts';

/** A step of the pipeline: from labelled blocks to the sections of each document. */
export function structure(): (tree: Node, file: VFile) => Node {
  return (tree, file) => {
    const { children, pages } = tree as Drafts;
    const reports = children.map((draft) => reportOf(draft, file, pages));
    const whole = reports.find(({ authority }) => authority !== UNKNOWN)?.authority ?? UNKNOWN;
    for (const report of reports) if (report.authority === UNKNOWN) report.authority = whole;
    const bundle: Bundle = { type: 'bundle', children: reports };
    return bundle;
  };
}

function reportOf(draft: Draft, file: VFile, pages: number | undefined): ReportTree {
  const { facts, format, pieces } = draft;
  splitShort(facts);
  const { authority, others } = authorityOf(draft, file.data.reference?.authorities ?? []);
  const report: ReportTree = {
    id: idOf(facts, file.path),
    facts,
    authority,
    otherAuthorities: others,
    sections: buildSections(draft),
    abbreviations: [],
    source: sourceEntries(pieces),
    format,
    messages: [],
  };
  if (pages !== undefined) report.pages = pages;
  return report;
}
