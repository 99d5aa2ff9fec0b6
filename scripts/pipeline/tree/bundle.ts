import type { Node } from 'unist';
import type { ReportTree } from './report-tree.ts';

/** The documents of one source: most often one. */
export interface Bundle extends Node {
  type: 'bundle';
  children: ReportTree[];
}
