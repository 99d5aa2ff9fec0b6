/** The list of sources: a CSV file with a header row. */
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Wanted } from './wanted.ts';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const row = z.object({
  url: z.url({ protocol: /^https?$/u, error: 'expected an address that begins with http:// or https://' }),
  authority: optional.pipe(
    z
      .string()
      .regex(/^[a-z0-9-]+$/u, 'expected the slug of an authority')
      .optional(),
  ),
  kind: optional,
  published: optional.pipe(z.iso.date('expected a day as yyyy-mm-dd').optional()),
  title: optional,
});

/**
 * Reads the rows of `content/sources.csv` (columns url, authority, kind, published, title; only url is needed).
 * @throws Error that names the line, what is wrong in it and what was expected.
 */
export function readList(csv: string): Wanted[] {
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  return rows.map((cells, index) => {
    const parsed = row.safeParse(cells);
    if (parsed.success) return { ...withoutEmpty(parsed.data), from: 'list' as const };
    const [issue] = parsed.error.issues;
    throw new Error(`Line ${index + 2}: ${issue?.path.join('.')}: ${issue?.message}`);
  });
}

function withoutEmpty(cells: z.infer<typeof row>): Omit<Wanted, 'from'> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as Omit<Wanted, 'from'>;
}
