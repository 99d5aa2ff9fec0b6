/** When a page last changed, for the map of the site. */
import { nameOf } from '../domain/ledger.ts';
import { updatedAt } from '../library/added.ts';
import { allReports } from '../library/reports.ts';
import { once } from '../domain/once.ts';

/** `reports/leeds/2018-11-ilacs/…`, `authorities/leeds/…` */
const ABOUT = /(?<part>reports|authorities)\/(?<name>[a-z0-9-]+(?:\/[a-z0-9-]+)?)/u;

const lastDays = once(readDays);

/** The newest day of each report (`leeds/2018-11-ilacs`), of each authority (`leeds`) and of all (``). */
function readDays(): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const report of allReports()) {
    const at = updatedAt(report);
    for (const name of [nameOf(report), report.authority, ...(report.otherAuthorities ?? []), '']) {
      if (at > (days.get(name) ?? '')) days.set(name, at);
    }
  }
  return days;
}

/** Of a page about a report or an authority, when what it shows last came in; of any other, when anything did. */
export function lastChanged(url: string): string | undefined {
  const { part, name = '' } = ABOUT.exec(url)?.groups ?? {};
  const [authority = ''] = name.split('/');
  if (part === 'authorities') return lastDays().get(authority);
  return lastDays().get(part === 'reports' ? name : '') ?? lastDays().get('');
}
