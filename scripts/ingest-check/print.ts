import type { FieldComparison } from './compare.ts';

const percent = (right: number, of: number): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(2)} %`);

/** The comparison as a table for people, then every difference on a line of its own. */
export function formatComparison({ fields, families, differences, documents }: FieldComparison): string {
  const compared = fields.reduce((sum, field) => sum + field.compared, 0);
  const right = fields.reduce((sum, field) => sum + field.right, 0);
  const used = fields.filter((field) => field.compared > 0);
  const rows = [...used, ...families, { name: 'all fields', compared, right }].map(
    (field) =>
      `${field.name.padEnd(32)}${String(field.right).padStart(6)} of ${String(field.compared).padStart(5)}  ${percent(field.right, field.compared).padStart(9)}`,
  );
  const lines = differences.map(
    ({ file, field, expected, found, warned }) =>
      `${file}: ${field}: expected ${expected}, found ${found}${warned ? '' : ' (not warned)'}`,
  );
  return [
    `${documents} documents`,
    ...rows,
    '',
    differences.length === 0 ? 'Nothing differs.' : 'What differs:',
    ...lines,
  ].join('\n');
}
