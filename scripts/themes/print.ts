/** The figures and the worst disagreements, for people. */
import type { ThemeTag } from '../../src/domain/report.ts';
import { inPercent, percent } from '../learn/agreement.ts';
import { countedThemes, type ThemeFigures } from './figures.ts';
import type { Labelled } from './labels.ts';

/** A table of all themes, the worst last, and the figures over all. */
export function formatThemeFigures(figures: ThemeFigures): string {
  const rows = Object.entries(figures.themes).sort(([, a], [, b]) => b.f1 - a.f1);
  const width = Math.max(...rows.map(([theme]) => theme.length), 10);
  return [
    `${'theme'.padEnd(width)}  prec.  recall     F1  labels`,
    ...rows.map(([theme, one]) => `${theme.padEnd(width)} ${inPercent(one)} ${String(one.support).padStart(7)}`),
    `${'all (micro)'.padEnd(width)} ${inPercent(figures.micro)}`,
    `${'primary theme right'.padEnd(width)} ${percent(figures.primary)}`,
  ].join('\n');
}

interface Disagreement {
  size: number;
  line: string;
}

function disagreementsOf(label: Labelled, tags: readonly ThemeTag[]): Disagreement[] {
  const given = tags.map(({ theme }) => theme);
  const where = `${label.file} ${label.paragraph ?? ''}`.trim();
  const wrong = tags.filter(({ theme }) => countedThemes(label, [theme]).length > 0 && !label.themes.includes(theme));
  const missed = label.themes.filter((theme) => !given.includes(theme));
  return [
    ...wrong.map(({ theme, score, matched }) => ({
      size: score,
      line: `${where}: ${theme} is too much (${score}; matched: ${matched.join('; ')}), labelled ${label.themes.join(', ')}`,
    })),
    ...missed.map((theme) => ({
      size: label.primary === theme ? 1 : 0,
      line: `${where}: ${theme} is missed, tagged ${given.join(', ')}: “${label.text.slice(0, 90)}…”`,
    })),
  ];
}

/** The worst disagreements: the surest of the wrong tags, then primary themes that were missed. */
export function worstOf(labels: readonly Labelled[], tags: readonly (readonly ThemeTag[])[], most = 25): string {
  const all = labels.flatMap((label, at) => disagreementsOf(label, tags[at] ?? []));
  return all
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ line }) => `- ${line}`)
    .join('\n');
}
