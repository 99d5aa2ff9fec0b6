import type { Paragraph, ReportData, ThemeTag } from '../../domain/report.ts';
import { letterAbout } from '../letter.ts';

/** A letter that doubts a theme of a paragraph. */
export const wrongTagLetter = (
  report: Pick<ReportData, 'authority' | 'id'>,
  paragraph: Pick<Paragraph, 'anchor'>,
  tag: Pick<ThemeTag, 'theme'>,
): string => letterAbout(`Wrong theme? ${tag.theme}`, report, paragraph);
