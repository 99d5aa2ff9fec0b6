import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { PageNote, SourceTree } from '../tree/source-tree.ts';
import { splitDocuments } from './documents.ts';
import type { Draft, Piece, Recogniser } from '../tree/draft.ts';
import { looksAtWholeBlocks, RECOGNISERS } from './index.ts';

/** The documents of a source, their blocks labelled. */
export interface Drafts extends Node {
  type: 'drafts';
  children: Draft[];
  pages?: number;
}

/** A step of the pipeline: splits a source into its documents and labels the blocks of each, up to those to divide. */
export function recognise(): (tree: Node) => Node {
  return (tree) => {
    const source = tree as SourceTree;
    const drafts: Drafts = { type: 'drafts', children: draftsOf(source, RECOGNISERS.filter(looksAtWholeBlocks)) };
    if (source.pages !== undefined) drafts.pages = source.pages;
    return drafts;
  };
}

/** A step of the pipeline, when blocks are divided: labels headings, paragraphs and lists. */
export function recogniseText(): (tree: Node, file: VFile) => void {
  const rules = RECOGNISERS.filter((rule) => !looksAtWholeBlocks(rule));
  return (tree, file) => {
    const { children } = tree as Drafts;
    for (const draft of children) for (const rule of rules) rule.recognise(draft);
    file.messages.push(...children.flatMap(({ messages }) => messages));
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
