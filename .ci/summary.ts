/** Prints `N passed, N failed` from Vitest's JSON report; formatting, lint and types count as one failure when they stop the run. */
import { readFileSync } from 'node:fs';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

const [file = '', status = '1'] = process.argv.slice(2);
const report = readReport(file);
const passed = report?.numPassedTests ?? 0;
const failedTests = report?.numFailedTests ?? 0;
const failed = status === '0' ? failedTests : Math.max(1, failedTests);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
