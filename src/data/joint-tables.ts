/** The tables with a row for each joint inspection: targeted ones by theme, those of SEND by outcome. */
import { JTAI_THEME_NAMES, OUTCOME_NAMES } from '../domain/joint.ts';
import type { Kind } from '../domain/kind.ts';
import type { ReportData } from '../domain/report.ts';
import { allReports } from '../library/reports.ts';
import { reportAddress } from '../site/address.ts';
import { REPORT, reportColumns } from './report-tables.ts';
import type { Row, Table } from './table.ts';

const COMMON = ['report', 'authority', 'authority_name', 'inspected_from', 'inspected_to', 'dated'] as const;
const MORE = ['partners', 'improvements', 'priority_actions', 'licence', 'address'] as const;
const AUTHORITY = { column: 'authority', table: 'authorities' } as const;

export const jtai: Table = {
  name: 'jtai',
  title: 'Joint targeted area inspections',
  about: 'A row for each joint targeted area inspection, with its theme.',
  columns: [...COMMON, 'joint_theme', 'joint_theme_name', ...MORE],
  key: ['report'],
  foreign: [AUTHORITY, REPORT],
  rows: (absolute) => jointRows('jtai', absolute),
};

export const send: Table = {
  name: 'send',
  title: 'Area SEND inspections',
  about: 'A row for each area SEND inspection, with its outcome.',
  columns: [...COMMON, 'outcome', 'outcome_name', 'printed_outcome', ...MORE],
  key: ['report'],
  foreign: [AUTHORITY, REPORT],
  rows: (absolute) => jointRows('send-inspection', absolute),
};

/** A row for each report of a kind. @param absolute gives the full address of a path of the site */
export const jointRows = (kind: Kind, absolute: (path: string) => string, reports = allReports()): Row[] =>
  reports.filter((report) => report.kind === kind).map((report) => rowOf(report, absolute));

function rowOf(report: ReportData, absolute: (path: string) => string): Row {
  const { theme, outcome } = report;
  return {
    ...reportColumns(report),
    dated: report.dated,
    joint_theme: theme,
    joint_theme_name: theme && JTAI_THEME_NAMES[theme],
    outcome: outcome?.outcome,
    outcome_name: outcome && OUTCOME_NAMES[outcome.outcome],
    printed_outcome: outcome?.printed,
    partners: report.partners?.join(' '),
    improvements: report.improvements.length,
    priority_actions: report.priorityActions.length,
    address: absolute(reportAddress(report)),
  };
}
