/** What Pilcrow can tell in a report, in the order in which it looks. */
import { actionTable } from './tables.ts';
import { areaBoxes } from './area-boxes.ts';
import { backMatter } from './back-matter.ts';
import { councilCover } from './council.ts';
import { cover } from './cover.ts';
import type { Recogniser } from './draft.ts';
import { contentsList, pageNumbers } from './furniture.ts';
import { headingsIlacs } from './headings-ilacs.ts';
import { headingsNumbered } from './headings-numbered.ts';
import { headingsPlain } from './headings-plain.ts';
import { headingsSif } from './headings-sif.ts';
import { kind } from './kind.ts';
import { letter } from './letter.ts';
import { licence } from './licence.ts';
import { lists } from './lists.ts';
import { lscb } from './lscb.ts';
import { mainFindings } from './main-findings.ts';
import { notes } from './notes.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { quotations } from './quotations.ts';
import { runningHeads } from './running-heads.ts';
import { team } from './team.ts';
import { visits } from './visits.ts';

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
