import { createHash } from 'node:crypto';
import type { Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ReportFrontmatter, WordCount } from '../../../src/domain/report.ts';
import { accountOf } from '../check/account.ts';
import { RULES } from '../check/index.ts';
import type { Found } from '../check/rule.ts';
import type { Output } from '../tree/conversion.ts';
import type { Bundle } from '../tree/bundle.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import { frontmatterOf } from './frontmatter.ts';
import { writeJson } from './json.ts';
import { writeMdx } from './mdx.ts';
import { wordsWritten } from './words-written.ts';

const NONE: WordCount = { source: 0, kept: 0, furniture: 0, lost: 0 };

/** The last steps of the pipeline: writes each document, reads it again, counts its words and applies the rules. */
export function writeBundle(this: Processor): void {
  this.compiler = ((tree: Node, file: VFile) => {
    const outputs: Output[] = [];
    let words = NONE;
    const { children } = tree as Bundle;
    addPublished(children[0], file);
    for (const report of children) {
      const written = writeReport(report, file);
      outputs.push(...written.outputs);
      words = sum(words, written.words);
    }
    // What the reader itself did not hand on is lost too.
    const unread = Math.max(0, (file.data.words ?? words.source) - words.source);
    return { outputs, words: { ...words, source: words.source + unread, lost: words.lost + unread } };
  }) as unknown as Processor['compiler'];
}

/** What the document prints of its day counts; the sidecar's day is for the whole, not for what is printed in it. */
function addPublished(whole: ReportTree | undefined, file: VFile): void {
  const { published } = file.data.sidecar ?? {};
  if (!whole || published === undefined) return;
  const printed = whole.facts.published;
  whole.facts.published ??= published;
  if (printed === undefined || printed === published) return;
  const reason = `Unexpected day of publication ${published} beside the document, expected ${printed} as it prints: the printed day is kept`;
  file.messages.push(messageOf('sidecar', { reason, severity: 'info' }));
}

function writeReport(report: ReportTree, file: VFile): { outputs: Output[]; words: WordCount } {
  const source = sourceOf(report, file);
  const body = writeMdx(report, frontmatterOf(report, { source, words: NONE }));
  const account = accountOf(report.source, wordsWritten(body));
  const frontmatter = frontmatterOf(report, { source, words: account.words });
  for (const rule of RULES)
    for (const found of rule.check({ report, account })) file.messages.push(messageOf(rule.id, found));
  const path = `${report.authority}/${report.id}`;
  return {
    words: account.words,
    outputs: [
      { path: `${path}.mdx`, text: writeMdx(report, frontmatter) },
      { path: `${path}.json`, text: writeJson(report, frontmatter) },
    ],
  };
}

function sourceOf(report: ReportTree, file: VFile): ReportFrontmatter['source'] {
  const sha256 = createHash('sha256')
    .update(file.data.source?.bytes ?? '')
    .digest('hex');
  const source: ReportFrontmatter['source'] = {
    file: file.path.replace(/^.*[/\\]/u, ''),
    sha256,
    format: report.format,
  };
  if (report.pages !== undefined) source.pages = report.pages;
  if (file.data.sidecar?.url !== undefined) source.url = file.data.sidecar.url;
  return source;
}

function sum(a: WordCount, b: WordCount): WordCount {
  return {
    source: a.source + b.source,
    kept: a.kept + b.kept,
    furniture: a.furniture + b.furniture,
    lost: a.lost + b.lost,
  };
}

function messageOf(rule: string, { reason, severity, page, line }: Found): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'pilcrow' });
  message.fatal = severity === 'fail' ? true : severity === 'warn' ? false : null;
  if (line !== undefined) message.line = line;
  return Object.assign(message, page === undefined ? {} : { page });
}
