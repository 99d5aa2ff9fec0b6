/** `/`, or Ctrl or Cmd with K, opens search from every page. */
const searchOpener = document.querySelector<HTMLAnchorElement>('a[data-search]');

addEventListener('keydown', (event) => {
  const writing = (event.target as HTMLElement | null)?.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!searchOpener || (!slash && !k)) return;
  event.preventDefault();
  searchOpener.click();
});

export {};
