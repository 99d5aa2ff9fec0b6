/** Without the network, results whose report is not on this device say so before they are followed. */
import { askWorker } from '../../client/everywhere/service-worker.ts';

/** Marks them. @param cut The site could not be reached just now, whatever the browser says. */
export async function markUnreachable(results: HTMLElement, cut: boolean): Promise<void> {
  if (!cut && navigator.onLine) return;
  const links = [...results.querySelectorAll<HTMLAnchorElement>('a.search-hit')];
  const paths = links.map(({ pathname }) => pathname);
  const available = await askWorker<boolean[]>({ type: 'available', paths });
  links.forEach((link, at) => link.classList.toggle('needs-network', available?.[at] === false));
}
