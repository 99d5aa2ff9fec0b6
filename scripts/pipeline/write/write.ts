import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { WordCount } from '../../../src/domain/report.ts';
import type { Bundle } from '../tree/bundle.ts';
import { messageOf } from '../tree/message.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import { frontmatterOf } from './frontmatter.ts';
import { withFrontmatter, writeBody } from './mdx.ts';
import { originOf } from './origin.ts';
import { wordsWritten } from './words-written.ts';

/** Before the words are counted. */
const UNCOUNTED: WordCount = { source: 0, kept: 0, furniture: 0, lost: 0 };

/** A step of the pipeline: writes each document as MDX and reads it again, so that the next step counts what was written. */
export function write(): (tree: Node, file: VFile) => Node {
  return (tree, file) => {
    const bundle = tree as Bundle;
    addPublished(bundle.children[0], file);
    for (const report of bundle.children) {
      const frontmatter = frontmatterOf(report, { source: originOf(report, file), words: UNCOUNTED });
      report.mdx = { frontmatter, body: writeBody(report) };
      report.written = wordsWritten(withFrontmatter(report.mdx.body, frontmatter));
    }
    return bundle;
  };
}

/** What the document prints of its day counts; the sidecar's day is for the whole, not for what is printed in it. */
function addPublished(whole: ReportTree | undefined, file: VFile): void {
  const { published, publishedFrom = 'sidecar' } = file.data.sidecar ?? {};
  if (!whole || published === undefined) return;
  const printed = whole.facts.published;
  if (printed === undefined) Object.assign(whole.facts, { published, publishedFrom });
  if (printed === undefined || printed === published) return;
  const reason = `Unexpected day of publication ${published} beside the document, expected ${printed} as it prints: the printed day is kept`;
  file.messages.push(messageOf('sidecar', { reason, severity: 'info' }));
}
