import type { PhrasingContent } from 'mdast';
import type { Block, Run } from '../tree/source-tree.ts';

const RAISED = /^[\d*†‡\u00b9\u00b2\u00b3\u2070-\u2079]+$/u;

/** Runs as phrasing: bold, italic, deleted words and links kept, raised markers of footnotes as `NoteRef` for the step that addresses. */
export function phrasingOf(runs: readonly Run[], options: { bold: boolean } = { bold: true }): PhrasingContent[] {
  return merged(runs).map((run) => contentOf(run, options.bold));
}

/**
 * The text of a block behind its printed number, where that number is no address. A list mark alone is not a number.
 */
export function withMarker(block: Block, options?: { bold: boolean }): PhrasingContent[] {
  const number = /\(?[\p{L}\p{N}].*/u.exec(block.marker)?.[0];
  const text: PhrasingContent[] = number === undefined ? [] : [{ type: 'text', value: `${number} ` }];
  return [...text, ...phrasingOf(block.runs, options)];
}

/** Runs of the same look in one: fewer marks in what is written. */
function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && sameLook(last, run)) last.text += run.text;
    else if (run.text !== '') all.push({ ...run });
  }
  return all.flatMap(spaceOutside);
}

function sameLook(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.superscript === b.superscript &&
    a.deleted === b.deleted &&
    a.url === b.url
  );
}

/** Emphasis never begins or ends in a space: the space stands outside. */
function spaceOutside(run: Run): Run[] {
  if (!run.bold && !run.italic && !run.superscript && !run.deleted && run.url === undefined) return [run];
  const text = run.text.trim();
  const start = run.text.length - run.text.trimStart().length;
  const before = run.text.slice(0, start);
  const after = run.text.slice(start + text.length);
  return [{ text: before }, { ...run, text }, { text: after }].filter((each) => each.text !== '');
}

function contentOf(run: Run, keepBold: boolean): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: run.text };
  if (run.superscript && RAISED.test(run.text)) {
    return { type: 'mdxJsxTextElement', name: 'NoteRef', attributes: [], children: [text] };
  }
  const inner: PhrasingContent = run.italic ? { type: 'emphasis', children: [text] } : text;
  const bold: PhrasingContent = run.bold && keepBold ? { type: 'strong', children: [inner] } : inner;
  const kept: PhrasingContent = run.deleted ? { type: 'delete', children: [bold] } : bold;
  return run.url === undefined ? kept : { type: 'link', url: run.url, children: [kept] };
}
