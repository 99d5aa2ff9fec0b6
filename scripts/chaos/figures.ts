/** What chaos found, and what was promised. */
export interface Figure {
  name: string;
  found: string;
  /** What must hold of it; empty for a figure that only tells. */
  promised: string;
  isKept: boolean;
}

/** A figure that tells. */
export function told(name: string, found: number | string): Figure {
  return { name, found: String(found), promised: '', isKept: true };
}

/** A figure with a promise: at most so much. */
export function atMost(name: string, found: number, most: number, unit = ''): Figure {
  return { name, found: `${found}${unit}`, promised: `at most ${most}${unit}`, isKept: found <= most };
}

export function formatFigures(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, found, promised, isKept }) =>
      `${isKept ? ' ' : '✗'} ${name.padEnd(width)}  ${found.padStart(10)}  ${promised}`.trimEnd(),
    )
    .join('\n');
}
