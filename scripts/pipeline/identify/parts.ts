import { KIND_FACTS, reportId } from '../../../src/domain/kind-facts.ts';
import type { DocumentFacts } from '../tree/draft.ts';
import type { ReportTree } from '../tree/report-tree.ts';
import { slugOf } from '../../../src/domain/slug.ts';

/** The id of a report in its authority: from its last day of inspection, else its own date, and its kind. */
export function idOf(facts: DocumentFacts, file: string): string {
  const id = reportId(facts.kind, facts.inspected.at(-1)?.to ?? facts.dated ?? facts.published);
  if (facts.kind !== 'other') return id;
  // Two documents of no known kind share nothing but their date, if that: the file's name tells them apart.
  return [id, slugOf(file.replace(/^.*[/\\]/u, '').replace(/\.\w+$/u, ''))].filter((part) => part !== '').join('-');
}

/** In a bundle the first document is the whole, the others are printed in it: both say so. */
export function addParts(reports: readonly ReportTree[]): void {
  const ids = new Set<string>();
  for (const report of reports) {
    const { id } = report;
    for (let copy = 2; ids.has(report.id); copy += 1) report.id = `${id}-${copy}`;
    ids.add(report.id);
  }
  const [whole, ...parts] = reports;
  if (!whole || parts.length === 0) return;
  whole.parts = parts.map(({ id }) => id);
  for (const part of parts) part.partOf = whole.id;
}

/** Short or standard is printed nowhere: an inspection whose first visit took up to seven days is short. */
export function splitShort(facts: DocumentFacts): void {
  const [first] = facts.inspected;
  if (facts.kind !== 'ilacs-inspection' || !first) return;
  const days = (Date.parse(first.to) - Date.parse(first.from)) / 86_400_000 + 1;
  if (days <= 7) facts.kind = 'ilacs-short-inspection';
  facts.framework = KIND_FACTS[facts.kind].framework;
}
