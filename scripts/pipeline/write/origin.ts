import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { ReportFrontmatter } from '../../../src/domain/report.ts';
import type { ReportTree } from '../tree/report-tree.ts';

/** Which file a report comes from, by name and hash, and its address where the sidecar says it. */
export function originOf(report: ReportTree, file: VFile): ReportFrontmatter['source'] {
  const sha256 = createHash('sha256')
    .update(file.data.source?.bytes ?? '')
    .digest('hex');
  const source: ReportFrontmatter['source'] = {
    file: file.path.replace(/^.*[/\\]/u, ''),
    sha256,
    format: report.format,
  };
  if (report.pages !== undefined) source.pages = report.pages;
  const pictures = report.notes.filter(({ what }) => what === 'picture').map(({ page }) => page);
  if (pictures.length > 0) source.pictures = pictures;
  if (file.data.sidecar?.url !== undefined) source.url = file.data.sidecar.url;
  return source;
}
