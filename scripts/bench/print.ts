import type { Figures } from './part.ts';

/** The figures of a part as lines for people; groups are indented. */
export function formatPart(name: string, figures: Figures, indent = ''): string {
  const lines = Object.entries(figures).map(([key, value]) =>
    typeof value === 'object' && value !== null
      ? formatPart(key, value, `${indent}  `)
      : `${indent}  ${key.padEnd(24)}${shown(value)}`,
  );
  return [`${indent}${name}`, ...lines].join('\n');
}

function shown(value: string | number | null): string {
  if (value === null) return 'not measured';
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(value < 10 ? 3 : 1);
}
