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
