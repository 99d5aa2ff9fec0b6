import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { SourceTree } from '../tree/source-tree.ts';
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
  return splitDocuments(source).map((pieces) => draftOf(pieces, source, rules));
}

function draftOf(pieces: Piece[], source: SourceTree, rules: readonly Recogniser[]): Draft {
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
  for (const rule of rules) rule.recognise(draft);
  return draft;
}
