/** A letter to those who keep the themes and directions, with what they need to look a tag up. */
import { settings } from '../library/site-settings.ts';
import type { Paragraph, ReportData } from '../domain/report.ts';

/**
 * A `mailto:` link that says what of which paragraph is doubted. Short, since a page has hundreds of them:
 * whoever gets it finds the words that matched in the report's data.
 */
export function letterAbout(
  doubt: string,
  report: Pick<ReportData, 'authority' | 'id'>,
  paragraph: Pick<Paragraph, 'anchor'>,
): string {
  const subject = `${doubt}: ${report.authority}/${report.id}#${paragraph.anchor}`;
  return `mailto:${settings.contact}?subject=${encodeURIComponent(subject)}`;
}
