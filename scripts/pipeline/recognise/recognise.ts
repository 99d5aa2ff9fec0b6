import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { SourceTree } from '../tree/source-tree.ts';
import { splitDocuments } from './documents.ts';
import type { Draft, Piece } from '../tree/draft.ts';
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
    const drafts: Drafts = {
      type: 'drafts',
      children: splitDocuments(source).map((pieces) => draftOf(pieces, source, file)),
    };
    if (source.pages !== undefined) drafts.pages = source.pages;
    return drafts;
  };
}

function draftOf(pieces: Piece[], source: SourceTree, file: VFile): Draft {
  const facts: Draft['facts'] = {
    kind: 'other',
    framework: 'none',
    inspected: [],
    leadInspectors: [],
    judgements: [],
    licence: 'not-stated',
    byOfsted: false,
  };
  const draft: Draft = { pieces, facts, format: source.format, messages: [] };
  for (const recogniser of RECOGNISERS) recogniser.recognise(draft);
  file.messages.push(...draft.messages);
  return draft;
}
