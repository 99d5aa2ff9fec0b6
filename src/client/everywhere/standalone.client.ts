/** The bar of the installed app: back, and the link of this page. */
import { copy } from './announce.client.ts';

/** Newer than the types that are checked against; where it is missing, the history's length must do. */
interface WithNavigation {
  navigation?: { canGoBack: boolean };
}

const bar = document.querySelector('#standalone');
const back = bar?.querySelector<HTMLButtonElement>('[data-does="back"]');
const status = bar?.querySelector('[role="status"]');

const canGoBack = (): boolean => (globalThis as WithNavigation).navigation?.canGoBack ?? history.length > 1;

function say(message: string): void {
  if (status) status.textContent = message;
}

function showBack(): void {
  if (back) back.disabled = !canGoBack();
}

back?.addEventListener('click', () => history.back());
bar?.querySelector('[data-does="link"]')?.addEventListener('click', () => void copy(location.href, 'Link', say));
addEventListener('pageshow', showBack);
addEventListener('hashchange', showBack);
showBack();
