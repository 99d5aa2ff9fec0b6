import { blockOf, type Draft, type Piece, pieceOf, type Recogniser } from '../../tree/draft.ts';
import type { Block, Run } from '../../tree/source-tree.ts';

/** The heading of recommendations that a source glues to the end of the text above. */
const TIMESCALE = String.raw`(?:Immediately|With immediate effect|Within \p{L}+ (?:weeks?|months?|years?))`;
const GLUED = new RegExp(String.raw`(?<=[:;.]) (?<heading>${TIMESCALE}:)$`, 'u');

export const timescales: Recogniser = {
  id: 'timescales',
  reason:
    'Inspections of 2013 give their recommendations under "Immediately", "Within three months", "Within six months": each is a heading, also where the source has it on the last line of the text above.',
  examples: {
    takes: [
      { kind: 'looked-after-inspection', lines: ['▸ 15. To improve services, the authority should: Immediately:'] },
      { kind: 'looked-after-inspection', lines: ['▸ - ensure that plans are timely. Within six months:'] },
    ],
    leaves: [
      { kind: 'looked-after-inspection', lines: ['▸ 15. Calls are answered immediately:'] },
      { kind: 'looked-after-inspection', lines: ['▸ Within six months:'] },
    ],
  },
  recognise(draft: Draft): void {
    if (draft.facts.framework !== 'looked-after-2013') return;
    draft.pieces = draft.pieces.flatMap(withoutTimescale);
  },
};

function withoutTimescale(piece: Piece): Piece[] {
  const block = blockOf(piece);
  const heading = block && GLUED.exec(block.value)?.groups?.['heading'];
  if (!block || piece.label || heading === undefined) return [piece];
  const at = block.value.length - heading.length;
  const [above, below] = cut(block.runs, at);
  const text: Block = { ...block, value: block.value.slice(0, at).trimEnd(), runs: above };
  const { left, size, tag } = block.hints;
  const hints = {
    ...(left === undefined ? {} : { left }),
    ...(size === undefined ? {} : { size }),
    ...(tag === undefined ? {} : { tag }),
  };
  const title: Block = { ...block, shape: 'text', marker: '', depth: 0, value: heading, runs: below, hints };
  return [{ ...piece, ...pieceOf(text) }, pieceOf(title)];
}

/** Runs before and from a place in their text. */
function cut(runs: readonly Run[], at: number): [Run[], Run[]] {
  let place = 0;
  const [above, below]: [Run[], Run[]] = [[], []];
  for (const run of runs) {
    const inAbove = Math.min(Math.max(at - place, 0), run.text.length);
    if (inAbove > 0) above.push({ ...run, text: run.text.slice(0, inAbove) });
    if (inAbove < run.text.length) below.push({ ...run, text: run.text.slice(inAbove) });
    place += run.text.length;
  }
  const last = above.at(-1);
  if (last) last.text = last.text.trimEnd();
  return [above, below];
}
