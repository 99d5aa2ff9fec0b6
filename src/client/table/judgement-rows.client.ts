/** The rows of the table of judgements as inspections, and as fields of a CSV. */
import type { Inspection } from '../../domain/inspection-choice.ts';
import { COLUMN_AREAS, type Grade } from '../../domain/judgement.ts';
import type { Framework, Kind } from '../../domain/kind.ts';

export type RowInspection = Inspection & { row: HTMLTableRowElement };

/** Cells before the first area: the authority, the date. */
const BEFORE_AREAS = 2;

/** What a row can be chosen by. */
export function inspectionIn(row: HTMLTableRowElement): RowInspection {
  const { authority = '', region = '', abolished, kind, framework } = row.dataset;
  const grades = COLUMN_AREAS.map((area, at) => [area, row.cells[at + BEFORE_AREAS]?.dataset['grade']] as const);
  return {
    row,
    authority,
    region,
    abolished,
    date: row.cells[1]?.dataset['key'] ?? '',
    kind: kind as Kind,
    framework: framework as Framework,
    grades: Object.fromEntries(grades.filter(([, grade]) => grade !== undefined)) as Record<string, Grade>,
  };
}

/** The newest first, as the latest of an authority is looked for. */
export const byDateFirst = (one: Inspection, other: Inspection): number => other.date.localeCompare(one.date);

const textOf = (cell: Element | null | undefined): string => cell?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';

/** The names of the columns of the CSV: those of the dictionary, and the judged areas. */
export function headingsOf(table: HTMLTableElement | null): string[] {
  const names = [...(table?.tHead?.rows[0]?.cells ?? [])]
    .map(textOf)
    .slice(BEFORE_AREAS, BEFORE_AREAS + COLUMN_AREAS.length);
  return ['authority_name', 'region', 'inspected_to', 'kind_name', 'framework', ...names, 'Also judged', 'address'];
}

/** A row of the CSV. */
export function fieldsOf(row: HTMLTableRowElement): string[] {
  const { region = '', framework = '' } = row.dataset;
  const dated = row.cells[1];
  const link = dated?.querySelector('a');
  const kind = textOf(dated).slice(textOf(link).length).trim();
  const areas = COLUMN_AREAS.map((_, at) => textOf(row.cells[at + BEFORE_AREAS]));
  const others = textOf(row.cells[BEFORE_AREAS + COLUMN_AREAS.length]);
  return [
    textOf(row.cells[0]),
    region,
    dated?.dataset['key'] ?? '',
    kind,
    framework,
    ...areas,
    others,
    link?.href ?? '',
  ];
}
