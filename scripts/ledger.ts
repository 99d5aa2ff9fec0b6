/**
 * The ledger of published addresses.
 *   npm run ledger                        adds new addresses
 *   npm run ledger -- --accept-changes    and accepts changed texts
 *   npm run ledger -- --check             only looks: exit 1 where a link would break (part of `npm run build`)
 */
import { breaksLinks, compareLedger } from '../src/domain/compare-ledger.ts';
import { describe, describeMoved } from './ledger/describe.ts';
import { comparePages, readSitePages, readPublishedPages, writePages } from './ledger/pages.ts';
import { readAddresses, readApart, readLedger, readMoves, today, writeEntry } from './ledger/files.ts';
import { recorded } from './ledger/record.ts';

const REPORTS = process.env['PILCROW_REPORTS'] ?? 'content/reports';
const LEDGER = process.env['PILCROW_LEDGER'] ?? 'content/ledger';
/** The shipped ledger knows nothing of reports from elsewhere. */
const hasLedger = process.env['PILCROW_REPORTS'] === undefined || process.env['PILCROW_LEDGER'] !== undefined;
const options = new Set(process.argv.slice(2));

if (!hasLedger) {
  console.log('Ledger: none for reports from elsewhere (PILCROW_REPORTS); PILCROW_LEDGER=DIR would name one.');
} else {
  const [published, now] = [readLedger(LEDGER), readAddresses(REPORTS)];
  const moves = readMoves(LEDGER);
  const [publishedPages, pages] = [readPublishedPages(LEDGER), readSitePages()];
  const findings = [
    ...compareLedger(published, now, moves),
    ...readApart(REPORTS, moves),
    ...comparePages(publishedPages, pages),
  ];
  const broken = findings.filter(breaksLinks);
  const shown = options.has('--check') ? findings : broken;
  for (const finding of shown.filter(({ is }) => is !== 'new')) console.log(`Ledger: ${describe(finding)}`);
  for (const line of describeMoved(broken)) console.log(`Ledger: ${line}`);
  const fresh = findings.filter(({ is }) => is === 'new').length;
  if (options.has('--check') && fresh > 0) console.log(`Ledger: ${fresh} new addresses. Add them: npm run ledger`);
  if (broken.length > 0) process.exitCode = 1;
  else if (!options.has('--check')) {
    const recording = { on: today(), acceptChanges: options.has('--accept-changes') };
    for (const entry of recorded(published, now, recording)) writeEntry(LEDGER, entry);
    writePages(LEDGER, publishedPages, pages);
  }
  const count = now.reduce((sum, { anchors }) => sum + Object.keys(anchors).length, 0);
  console.log(`Ledger: ${now.length} reports, ${count} anchors, ${pages.length} other pages, ${broken.length} broken.`);
}
