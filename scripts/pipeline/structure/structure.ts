import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { UNKNOWN_AUTHORITY } from '../../../src/domain/authority.ts';
import { authorityOf } from '../identify/authority.ts';
import { idOf, splitShort } from '../identify/parts.ts';
import type { Draft } from '../tree/draft.ts';
import type { Drafts } from '../recognise/recognise.ts';
import { joinAdjoining } from './adjoining.ts';
import { levelHeadings } from './heading-levels.ts';
import { gradeSections } from './section-grades.ts';
import { buildSections } from './build-sections.ts';
import type { Bundle } from '../tree/bundle.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import { rejoin } from './rejoin.ts';
import { wholeNotes } from './whole-notes.ts';
import { sourceEntries } from '../tree/source-entries.ts';

/** A step of the pipeline: from labelled blocks to the sections of each document. */
export function structure(): (tree: Node, file: VFile) => Node {
  return (tree, file) => {
    const { children, pages } = tree as Drafts;
    const reports = children.map((draft) => reportOf(draft, file, pages));
    shareAuthority(reports);
    const bundle: Bundle = { type: 'bundle', children: reports };
    return bundle;
  };
}

/** What a council prints in its own report is its own too, whomever its text names; Ofsted's parts print theirs. */
function shareAuthority([whole, ...parts]: readonly ReportTree[]): void {
  if (!whole) return;
  const known =
    [whole, ...parts].find(({ authority }) => authority !== UNKNOWN_AUTHORITY)?.authority ?? UNKNOWN_AUTHORITY;
  if (whole.authority === UNKNOWN_AUTHORITY) whole.authority = known;
  for (const part of parts)
    if (!part.facts.byOfsted || part.authority === UNKNOWN_AUTHORITY) part.authority = whole.authority;
}

function reportOf(draft: Draft, file: VFile, pages: number | undefined): ReportTree {
  wholeNotes(draft);
  const { facts, format, pieces, notes } = draft;
  file.data.words = (file.data.words ?? 0) - rejoin(draft);
  joinAdjoining(draft);
  levelHeadings(draft);
  gradeSections(draft);
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
    notes,
    messages: [],
  };
  if (pages !== undefined) report.pages = pages;
  return report;
}
