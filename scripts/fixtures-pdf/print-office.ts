/**
 * `node scripts/fixtures-pdf/print-office.ts`: prints the documents anew with LibreOffice Writer, which makes other PDFs
 * than a browser does. The PDFs are committed: run it only when the documents change, with `soffice` installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS, type TestDocument } from './documents.ts';

const place = mkdtempSync(join(tmpdir(), 'office-'));
try {
  for (const document of DOCUMENTS) if (document.folder === '') print(document);
} finally {
  rmSync(place, { recursive: true, force: true });
}

function print({ name, html, foot, tagged }: TestDocument): void {
  writeFileSync(join(place, `${name}.html`), html.replace('<body>', `<body>${footOf(foot)}`));
  const folder = join(import.meta.dirname, tagged ? 'office-tagged' : 'office-untagged');
  const pdf = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } });
  convert(['--infilter=HTML (StarWriter)', '--convert-to', 'odt', '--outdir', place, join(place, `${name}.html`)]);
  convert(['--convert-to', `pdf:writer_pdf_Export:${pdf}`, '--outdir', folder, join(place, `${name}.odt`)]);
}

function convert(args: readonly string[]): void {
  execFileSync('soffice', [`-env:UserInstallation=file://${place}/profile`, '--headless', ...args]);
}

/** What Writer takes for the foot of each page. */
function footOf(foot: string): string {
  return `<div title="footer"><p>${foot}</p><p><sdfield type="page" subtype="random" format="page">1</sdfield></p></div>`;
}
