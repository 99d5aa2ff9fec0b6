import { reportOfVersion } from '../../src/domain/ledger.ts';
import type { LedgerFinding } from '../../src/domain/compare-ledger.ts';

/** A finding for people: what is wrong, and what to do. */
export function describe(finding: LedgerFinding): string {
  const { address } = finding;
  switch (finding.is) {
    case 'dropped':
      if (reportOfVersion(address.replace(/#.*/u, '')) !== undefined)
        return `${address} was published and is gone: an earlier version stays as it was. Bring its files back from Git.`;
      return `${address} was published and is gone. Bring it back, or say in content/ledger/moves.yaml where its text is now:\n${recordOf(address, '<authority>/<id>#<anchor>')}`;
    case 'moved':
      return `${address} was published and its text is now at ${finding.to}. Put it back, or record the move in content/ledger/moves.yaml:\n${recordOf(address, finding.to)}`;
    case 'apart':
      return `${address}: the page (MDX) and the data (JSON) of the report do not agree there: its paragraphs moved in one of them. Run npm run ingest again, or bring both files back from Git.`;
    case 'differs':
      return `${address}: the page (MDX) and the data (JSON) are not worded alike there. Run npm run ingest again, or bring both files back from Git.`;
    case 'page-gone':
      return `${address}/ was published and is gone. A page once published stays: bring its file back from Git.`;
    case 'changed':
      return `${address} leads to other words than when it was published. If that is right: npm run ledger -- --accept-changes`;
    case 'new':
      return `${address} is new. Add it: npm run ledger`;
    case 'lost-move':
      return `The recorded move of ${address} to ${finding.to} leads from or to an address that does not exist. Correct content/ledger/moves.yaml.`;
  }
}

function recordOf(from: string, to: string): string {
  return [
    `  - from: ${from}`,
    `    to: ${to}`,
    `    on: <the day, yyyy-mm-dd>`,
    `    because: <why, for whoever follows the old link>`,
  ].join('\n');
}

/** Of reports whose paragraphs moved, one loud line each: who shifts all by one is told so, and not only of each. */
export function describeMoved(findings: readonly LedgerFinding[]): string[] {
  const moved = findings.filter((finding) => finding.is === 'moved');
  const byReport = Map.groupBy(moved, ({ address }) => address.split('#')[0]);
  return Array.from(byReport, ([report, all]) => {
    const ways = all.map(({ address, to }) => `${address.split('#')[1]} → ${to.split('#')[1]}`);
    return `THESE PARAGRAPHS MOVED in ${report} (${all.length}): ${ways.join(', ')}. Links to them would lead to other words.`;
  });
}
