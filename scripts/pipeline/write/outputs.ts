import type { Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { wordCount, type WordCount } from '../../../src/domain/report.ts';
import type { Bundle } from '../tree/bundle.ts';
import type { Conversion, Output } from '../tree/conversion.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import { writeJson } from './json.ts';
import { withFrontmatter } from './mdx.ts';

const NONE: WordCount = { source: 0, kept: 0, furniture: 0, lost: 0 };

/** The compiler of the pipeline: the files of each checked document, and the count of all their words. */
export function outputs(this: Processor): void {
  this.compiler = ((tree: Node, file: VFile): Pick<Conversion, 'outputs' | 'words'> => {
    const { children } = tree as Bundle;
    const words = children.map((report) => report.words ?? NONE).reduce(sum, NONE);
    // What the reader itself did not hand on is lost too.
    const unread = Math.max(0, (file.data.words ?? words.source) - words.source);
    return {
      outputs: children.flatMap(filesOf),
      words: { ...words, source: words.source + unread, lost: words.lost + unread },
    };
  }) as unknown as Processor['compiler'];
}

function filesOf({ mdx, ...report }: ReportTree): Output[] {
  if (!mdx) return [];
  const frontmatter = { ...mdx.frontmatter, words: wordCount.parse(report.words ?? NONE) };
  const path = `${report.authority}/${report.id}`;
  return [
    { path: `${path}.mdx`, text: withFrontmatter(mdx.body, frontmatter) },
    { path: `${path}.json`, text: writeJson(report, frontmatter) },
  ];
}

function sum(a: WordCount, b: WordCount): WordCount {
  return {
    source: a.source + b.source,
    kept: a.kept + b.kept,
    furniture: a.furniture + b.furniture,
    lost: a.lost + b.lost,
    ...coveredIn(a, b),
  };
}

function coveredIn({ covered: a = 0 }: WordCount, { covered: b = 0 }: WordCount): Pick<WordCount, 'covered'> {
  return a + b === 0 ? {} : { covered: a + b };
}
