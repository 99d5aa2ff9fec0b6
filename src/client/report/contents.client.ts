/** The contents follow the reading: the section at the top of the window is marked. */

/** Marks the entry of the section being read, and folds the phone's sheet away after a choice. */
export function followReading(): void {
  const contents = document.querySelector<HTMLElement>('#contents');
  if (!contents) return;
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const watcher = new IntersectionObserver(
    () => {
      mark(sections, links);
      showCurrent(contents);
    },
    { rootMargin: '-15% 0px -80% 0px' },
  );
  for (const section of sections) watcher.observe(section);
  contents.addEventListener('toggle', () => showCurrent(contents));
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
}

function mark(sections: readonly HTMLElement[], links: ReadonlyMap<string, HTMLAnchorElement>): void {
  const line = innerHeight * 0.2;
  const read = sections.filter((section) => section.getBoundingClientRect().top <= line).at(-1);
  for (const [id, link] of links) {
    if (id === read?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** In contents longer than the window, the entry being read is brought into view; the page itself stays where it is. */
function showCurrent(contents: HTMLElement): void {
  const { top, height } = contents.getBoundingClientRect();
  const entry = contents.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!entry || (entry.top >= top && entry.bottom <= top + height)) return;
  contents.scrollTop += entry.top - top - height / 2;
}
