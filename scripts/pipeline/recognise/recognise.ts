import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { PageNote, SourceTree } from '../tree/source-tree.ts';
import { splitDocuments } from './documents.ts';
import type { Draft, Piece, Recogniser } from '../tree/draft.ts';
import { RECOGNISERS } from './index.ts';

/** The documents of a source, their blocks labelled. */
export interface Drafts extends Node {
  type: 'drafts';
  children: Draft[];
  pages?: number;
}

/** A step of the pipeline: splits a source into its documents and labels the blocks of each. */
export function recognise(): (tree: Node, file: VFile) => Node {
  return (tree, file) => {
    const source = tree as SourceTree;
    const drafts: Drafts = { type: 'drafts', children: draftsOf(source, RECOGNISERS) };
    file.messages.push(...drafts.children.flatMap(({ messages }) => messages));
    if (source.pages !== undefined) drafts.pages = source.pages;
    return drafts;
  };
}

/** The documents of a source after these rules, in this order. */
export function draftsOf(source: SourceTree, rules: readonly Recogniser[]): Draft[] {
  return splitDocuments(source).map((pieces, index, all) =>
    draftOf(pieces, notesOf(source, index, all), source, rules),
  );
}

/** The notes on the pages of one document of several: up to the page on which the next begins. */
function notesOf({ notes = [] }: SourceTree, index: number, all: readonly Piece[][]): PageNote[] {
  const pageOf = (pieces: readonly Piece[] | undefined): number | undefined => pieces?.[0]?.node.page;
  const first = index === 0 ? 0 : (pageOf(all[index]) ?? 0);
  const end = pageOf(all[index + 1]) ?? Infinity;
  return notes.filter(({ page }) => page >= first && page < end);
}

function draftOf(pieces: Piece[], notes: PageNote[], { format }: SourceTree, rules: readonly Recogniser[]): Draft {
  const facts: Draft['facts'] = {
    kind: 'other',
    framework: 'none',
    inspected: [],
    inspectors: [],
    leadInspectors: [],
    judgements: [],
    licence: 'not-stated',
    byOfsted: false,
  };
  const draft: Draft = { pieces, facts, format, messages: [], notes };
  for (const rule of rules) rule.recognise(draft);
  return draft;
}
