import type { Run } from '../../tree/source-tree.ts';

type Look = Pick<Run, 'bold' | 'italic' | 'superscript' | 'url'>;

/**
 * The marks that an extraction from a PDF leaves in a line: `**bold**`, `<u>underlined</u>`, `<https://an.address>`,
 * raised figures. Any other mark-up is text like all text.
 */
const RAISED = String.raw`(?<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)`;
const MARKS = new RegExp(
  String.raw`\*\*(?<bold>[^*]+)\*\*|<u>(?<underlined>[^<]*)<\/u>|<(?<url>https?:\/\/[^\s<>]+)>|${RAISED}`,
  'gu',
);

/** A line as runs of one look each. */
export function textRuns(line: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match.index > end) runs.push({ text: line.slice(end, match.index) });
    runs.push(marked(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end) });
  return runs;
}

function marked(groups: Record<string, string | undefined>): Run {
  const { bold, underlined, url, raised } = groups;
  if (bold !== undefined) return run(bold, { bold: true });
  if (underlined !== undefined) return run(underlined, { italic: true });
  if (url !== undefined) return run(url, { url });
  return run(raised ?? '', { superscript: true });
}

function run(text: string, look: Look): Run {
  return { text, ...look };
}
