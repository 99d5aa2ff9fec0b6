import type { Authority } from '../../src/domain/authority.ts';
import type { ReportFrontmatter } from '../../src/domain/report.ts';
import { type Field, FIELDS } from './fields.ts';
import type { TruthRow } from './truth.ts';

/** A source as a run left it: the reports made of it, and whether a warning named it. */
export interface Converted {
  reports: readonly ReportFrontmatter[];
  warned: boolean;
}

export interface FieldDifference {
  file: string;
  field: string;
  expected: string;
  found: string;
  /** A person was told to look at this document. */
  warned: boolean;
}

export interface Count {
  name: string;
  compared: number;
  right: number;
}

export interface FieldComparison {
  /** Per field: how many values there were to compare and how many were right. */
  fields: Count[];
  /** The same for all fields together, per family of documents, where the truth names families. */
  families: Count[];
  differences: FieldDifference[];
  documents: number;
}

/**
 * Holds a run against the truth, in the fields that the truth is sure of.
 * @param converted by the name of the source file.
 */
export function compare(
  truth: readonly TruthRow[],
  converted: ReadonlyMap<string, Converted>,
  authorities: readonly Authority[],
): FieldComparison {
  const fields = FIELDS.map((field) => ({ name: field.name, compared: 0, right: 0 }));
  const families = new Map<string, Count>();
  const differences: FieldDifference[] = [];
  for (const row of truth) {
    const run = converted.get(row.file);
    for (const [index, field] of FIELDS.entries()) {
      const expected = isSure(row, field) ? field.expected(row, authorities) : undefined;
      const count = fields[index];
      if (expected === undefined || !count) continue;
      const found = foundIn(field, run?.reports ?? []);
      const isRight = found === expected;
      for (const each of [count, familyOf(row, families)]) {
        if (!each) continue;
        each.compared += 1;
        if (isRight) each.right += 1;
      }
      if (!isRight)
        differences.push({ file: row.file, field: field.name, expected, found, warned: run?.warned ?? false });
    }
  }
  return { fields, families: [...families.values()], differences, documents: truth.length };
}

function familyOf({ family }: TruthRow, families: Map<string, Count>): Count | undefined {
  if (family === undefined) return undefined;
  const count = families.get(family) ?? { name: family, compared: 0, right: 0 };
  families.set(family, count);
  return count;
}

/** A field is compared where every confidence that the truth states for it is high. */
function isSure(row: TruthRow, field: Field): boolean {
  const stated = field.confidence.map((name) => row.field_confidence[name]).filter((each) => each !== undefined);
  return stated.length > 0 && stated.every((each) => each === 'high');
}

/** A file may hold two documents of inspectors, each with a cover: what the truth says of the file is in either. */
function foundIn(field: Field, reports: readonly ReportFrontmatter[]): string {
  const main = reports.find(({ inspected }) => inspected.length > 0) ?? reports[0];
  if (!main) return 'not converted';
  const others = reports.filter((report) => report !== main && report.inspected.length > 0);
  return field.found(main, [main, ...others]);
}
