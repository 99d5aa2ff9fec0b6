/** What needs the whole site, as a build at once runs it last: the search, the offline sets, the check of all links. */
import { settings } from '../../src/library/site-settings.ts';
import { writeOffline } from '../../src/offline/build/write-offline.ts';
import { writeSearch } from '../../src/search/integration.ts';
import { checkLinks } from '../../src/site/links/integration.ts';

/**
 * @param folder the pages of all shards
 * @returns what there is to say of the site
 * @throws an error where a step fails, such as broken links
 */
export async function finishSite(folder: string): Promise<string> {
  const base = settings.base.replace(/\/?$/u, '/');
  writeSearch(folder);
  const { sets } = await writeOffline(folder, base);
  return `${sets} sets, ${checkLinks(folder, base, settings.address)}`;
}
