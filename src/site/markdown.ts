/** A report as plain Markdown: its MDX without our components, so that only the words of the record and their form stay. */
import type { ReportData } from '../domain/report.ts';
import { authorityNamed } from '../library/authorities.ts';
import { kindName, licenceOf, publisherName, whenInWords } from '../library/report-facts.ts';

/** The tags of a report's vocabulary; text that looks like one is escaped in the MDX (`\<Section`). */
const TAG = /(?<!\\)<\/?(?:Section|Paragraph|N|NoteRef|Note|Abbr|Ref|DocumentRef|Action|Cell)(?:\s[^>]*)?>/gu;

/** @param body the MDX below its frontmatter */
export function reportMarkdown(report: ReportData, body: string, address: string): string {
  const head = [
    `# ${report.title}`,
    '',
    `${authorityNamed(report.authority).council}: ${kindName(report)} by ${publisherName(report)}, ${whenInWords(report)}`,
    '',
    `<${address}> · ${licenceOf(report).name}`,
    '',
    '---',
    '',
  ];
  return `${[...head, plainBody(body)].join('\n')}\n`;
}

/** The body without tags, each line at the margin that its block has inside the components. */
export function plainBody(body: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const line of body.split('\n')) {
    const tags = line.match(TAG) ?? [];
    const bare = line.replace(TAG, '');
    if (bare.trim() === '' && tags.length > 0) {
      depth += tags.reduce((sum, tag) => sum + (tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1), 0);
      continue;
    }
    lines.push(bare.startsWith(' '.repeat(2 * depth)) ? bare.slice(2 * depth) : bare.trimStart());
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
