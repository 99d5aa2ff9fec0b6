/** What Pilcrow can tell in a report, in the order in which it looks. */
import { actionTable } from './body/tables.ts';
import { areaBoxes } from './headings/area-boxes.ts';
import { backMatter } from './furniture/back-matter.ts';
import { councilCover } from './facts/council.ts';
import { cover } from './facts/cover.ts';
import type { Recogniser } from '../tree/draft.ts';
import { contentsList, pageNumbers } from './furniture/furniture.ts';
import { headingsIlacs } from './headings/headings-ilacs.ts';
import { headingsNumbered } from './headings/headings-numbered.ts';
import { headingsPlain } from './headings/headings-plain.ts';
import { headingsSif } from './headings/headings-sif.ts';
import { kind } from './kind.ts';
import { letter } from './facts/letter.ts';
import { licence } from './facts/licence.ts';
import { lists } from './body/lists.ts';
import { lscb } from './body/lscb.ts';
import { mainFindings } from './body/main-findings.ts';
import { notes } from './furniture/notes.ts';
import { paragraphNumbers } from './body/paragraph-numbers.ts';
import { quotations } from './body/quotations.ts';
import { runningHeads } from './furniture/running-heads.ts';
import { team } from './facts/team.ts';
import { visits } from './facts/visits.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  kind,
  pageNumbers,
  runningHeads,
  contentsList,
  notes,
  backMatter,
  letter,
  cover,
  councilCover,
  actionTable,
  areaBoxes,
  headingsIlacs,
  headingsSif,
  headingsNumbered,
  paragraphNumbers,
  headingsPlain,
  quotations,
  lists,
  lscb,
  mainFindings,
  team,
  visits,
  licence,
];
