/** Find in this report: marks every match with the browser's own highlights, so that no word of the record is touched. */
/** What holds words of the record; a bullet within a bullet is searched by itself. */
const BLOCKS = '#text :is(p, li, h2, h3, h4, td, th, dd)';
let matches: Range[] = [];
let at = -1;
/** The first block in the window when the finder was opened: looking begins there, as in a browser's own. */
let origin: Element | undefined;

/** Sets the finder up where the browser can mark words. */
export function offerFinding(): void {
  const finder = document.querySelector<HTMLFormElement>('#finder');
  const input = finder?.querySelector('input');
  if (!finder || !input || !CSS.highlights) return;
  input.addEventListener('input', () => look(input.value));
  finder.addEventListener('submit', (event) => {
    event.preventDefault();
    step(1);
  });
  finder.querySelector('#find-before')?.addEventListener('click', () => step(-1));
  finder.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') finder.hidePopover();
  });
  const opener = document.querySelector<HTMLElement>('#find-opener');
  opener?.addEventListener('click', () => {
    origin = placeOfReading();
    if (finder.togglePopover()) input.focus();
  });
  finder.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed' && finder.contains(document.activeElement)) opener?.focus();
  });
  finder.addEventListener('toggle', () => {
    if (!finder.matches(':popover-open')) clear();
  });
}

function look(words: string): void {
  clear();
  const sought = plainly(words.trim().replace(/\s+/gu, ' '));
  if (sought.length < 2) return;
  matches = matchesOf(sought);
  CSS.highlights.set('found', new Highlight(...matches));
  const first = matches.findIndex((match) => !isBefore(match, origin));
  at = Math.max(first, 0) - 1;
  step(1);
}

function placeOfReading(): Element | undefined {
  if (scrollY === 0) return undefined;
  return [...document.querySelectorAll(BLOCKS)].find((block) => {
    const { bottom, height } = block.getBoundingClientRect();
    return height > 0 && bottom > 0;
  });
}

const isBefore = ({ startContainer }: Range, place: Element | undefined): boolean =>
  place !== undefined && (place.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

function matchesOf(sought: string): Range[] {
  const found: Range[] = [];
  for (const block of document.querySelectorAll(BLOCKS)) {
    if (block.closest('.notes')) continue;
    found.push(...matchesIn(block, sought));
  }
  return found;
}

/** Small letters and plain apostrophes, letter for letter, so that places stay the same. */
const plainly = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s/gu, ' ');

/** Matches within one block, also across the links and abbreviations in it. */
function matchesIn(block: Element, sought: string): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(`${BLOCKS}, #tools`) === block ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const nodes: { node: Node; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.nodeValue ?? '';
  }
  const found: Range[] = [];
  const plain = plainly(text);
  for (let from = plain.indexOf(sought); from >= 0; from = plain.indexOf(sought, from + sought.length)) {
    const range = document.createRange();
    range.setStart(...pointAt(nodes, from));
    range.setEnd(...pointAt(nodes, from + sought.length));
    found.push(range);
  }
  return found;
}

function pointAt(nodes: readonly { node: Node; start: number }[], offset: number): [Node, number] {
  const holder = nodes.findLast(({ start }) => start <= offset);
  return holder ? [holder.node, offset - holder.start] : [document.body, 0];
}

function step(by: number): void {
  const count = document.querySelector('#find-count');
  if (!count) return;
  at = matches.length === 0 ? -1 : (at + by + matches.length) % matches.length;
  const match = matches[at];
  count.textContent = match ? `${at + 1} of ${matches.length}` : 'Not in this report';
  if (!match) return;
  CSS.highlights.set('found-here', new Highlight(match));
  const place = match.startContainer.parentElement;
  const folded = place?.closest('details');
  if (folded) folded.open = true;
  place?.scrollIntoView({ block: 'center' });
}

function clear(): void {
  matches = [];
  at = -1;
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-here');
  const count = document.querySelector('#find-count');
  if (count) count.textContent = '';
}
