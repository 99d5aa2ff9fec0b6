/** A letter to those who keep the themes, with everything in it that they need to look a tag up. */
import type { Paragraph, ReportData, ThemeTag } from '../../domain/report.ts';

/** Where letters go; of whoever publishes the site. */
const ADDRESS = process.env['PILCROW_MAIL'] ?? 'themes@pilcrow.example';

/** A `mailto:` link that says which tag of which paragraph is doubted. */
export function wrongTagLetter(report: ReportData, paragraph: Pick<Paragraph, 'anchor'>, tag: ThemeTag): string {
  const subject = `Wrong theme? ${tag.theme}: ${report.authority} ${report.id} ${paragraph.anchor}`;
  const body = [
    `Report: ${report.authority}/${report.id}`,
    `Paragraph: ${paragraph.anchor}`,
    `Theme: ${tag.theme}`,
    `Matched: ${tag.matched.join('; ')}`,
    '',
    'Why it does not belong there, or what is missing:',
    '',
  ].join('\r\n');
  return `mailto:${ADDRESS}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
