/** What Pilcrow can tell in a report, in the order in which it looks: phases, and in each phase rules. */
import { actionTable } from './headings/action-table.ts';
import { areaBoxes } from './headings/area-boxes.ts';
import { backMatter } from './furniture/back-matter.ts';
import { councilCover } from './facts/council.ts';
import { cover } from './facts/cover.ts';
import type { Recogniser } from '../tree/draft.ts';
import { contentsList, pageNumbers } from './furniture/furniture.ts';
import { headingsIlacs } from './headings/headings-ilacs.ts';
import { headingsNumbered } from './headings/headings-numbered.ts';
import { headingsPoints } from './headings/headings-points.ts';
import { pointRows } from './headings/point-rows.ts';
import { headingsPlain } from './headings/headings-plain.ts';
import { headingsSif } from './headings/headings-sif.ts';
import { joint } from './facts/joint.ts';
import { kind } from './kind.ts';
import { letter } from './facts/letter.ts';
import { licence } from './facts/licence.ts';
import { lists } from './body/lists.ts';
import { lscb } from './facts/lscb.ts';
import { mainFindings } from './facts/main-findings.ts';
import { notes } from './furniture/notes.ts';
import { paragraphNumbers } from './body/paragraph-numbers.ts';
import { quotations } from './body/quotations.ts';
import { runningHeads } from './furniture/running-heads.ts';
import { team } from './facts/team.ts';
import { unknownReport } from './facts/unknown-report.ts';
import { timescales } from './headings/timescales.ts';
import { visits } from './facts/visits.ts';

/** Rules that look for one sort of thing. Their order is free, except where a rule's own `after` names another. */
export interface Phase {
  name: 'kind' | 'furniture' | 'facts' | 'lines' | 'headings' | 'body';
  /** Why it stands where it does. */
  reason: string;
  rules: readonly Recogniser[];
}

export const PHASES: readonly Phase[] = [
  { name: 'kind', reason: 'What is expected of a document depends on its kind.', rules: [kind] },
  {
    name: 'furniture',
    reason: 'What the page repeats, and what stands apart from the text, must not be taken for a part of it.',
    rules: [pageNumbers, runningHeads, contentsList, notes, backMatter],
  },
  {
    name: 'facts',
    reason: 'The cover ends where the text begins: only below it are there headings and paragraphs.',
    rules: [letter, cover, councilCover, lscb, mainFindings, team, visits, joint, unknownReport, licence],
  },
  {
    name: 'lines',
    reason: 'A block that print sets as several lines is divided before headings and paragraphs are looked for.',
    rules: [areaBoxes, timescales],
  },
  {
    name: 'headings',
    reason: 'A numbered or bold line may be a heading or a paragraph: the known headings are taken out first.',
    rules: [actionTable, headingsIlacs, headingsSif, headingsNumbered, headingsPoints, pointRows, headingsPlain],
  },
  {
    name: 'body',
    reason: 'What is left are paragraphs, list items and quotations.',
    rules: [paragraphNumbers, quotations, lists],
  },
];

/** Whether a rule looks at blocks as the source has them: up to the phase after which `structure` divides them. */
export function looksAtWholeBlocks(rule: Recogniser): boolean {
  const lines = PHASES.findIndex(({ name }) => name === 'lines');
  return PHASES.slice(0, lines + 1).some(({ rules }) => rules.includes(rule));
}

/** All rules in the order of their phases. */
export const RECOGNISERS: readonly Recogniser[] = PHASES.flatMap(({ rules }) => rules);
