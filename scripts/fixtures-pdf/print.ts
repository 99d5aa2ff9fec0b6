/** `node scripts/fixtures-pdf/print.ts`: prints the documents anew. Their PDFs are committed: run it only when they change. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import binary from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { DOCUMENTS, type TestDocument } from './documents.ts';

const browser = await chromium.launch({ executablePath: await binary.executablePath(), args: binary.args });
try {
  const page = await browser.newPage();
  for (const document of DOCUMENTS) {
    await page.setContent(document.html);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      tagged: document.tagged,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footOf(document),
    });
    writeFileSync(
      join(import.meta.dirname, `${document.folder}${document.tagged ? 'tagged' : 'untagged'}`, `${document.name}.pdf`),
      pdf,
    );
  }
} finally {
  await browser.close();
}

function footOf({ foot }: TestDocument): string {
  const style = 'width: 100%; margin: 0 25mm; font: 8px sans-serif; display: flex; justify-content: space-between';
  return `<div style="${style}"><span>${foot}</span><span class="pageNumber" style="font-size: 14px"></span></div>`;
}
