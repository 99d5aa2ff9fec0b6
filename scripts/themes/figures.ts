/** How well predicted themes agree with labelled ones. */
import { type Agreement, agreementOf, type Counts } from '../learn/agreement.ts';
import { isOpen, type Labelled } from './labels.ts';

export interface ThemeFigures {
  micro: Agreement;
  /** Share of right primary themes, over the paragraphs that have one. */
  primary: number;
  themes: Record<string, Agreement & { support: number }>;
}

/** Predicted themes, without those that one reader of two gave. */
export const countedThemes = (label: Labelled, predicted: readonly string[]): string[] =>
  predicted.filter((theme) => !isOpen(label, theme));

function countTheme(theme: string, labels: readonly Labelled[], predicted: readonly (readonly string[])[]): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [at, label] of labels.entries()) {
    const given = countedThemes(label, predicted[at] ?? []).includes(theme);
    const wanted = label.themes.includes(theme);
    if (given && wanted) counts.right += 1;
    else if (given) counts.wrong += 1;
    else if (wanted) counts.missed += 1;
  }
  return counts;
}

function primaryShare(labels: readonly Labelled[], predicted: readonly (readonly string[])[]): number {
  const rows = labels.flatMap(({ primary, ...label }, at) =>
    primary === null ? [] : [countedThemes({ primary, ...label }, predicted[at] ?? [])[0] === primary],
  );
  return rows.length === 0 ? 0 : rows.filter(Boolean).length / rows.length;
}

/** The figures for all themes that are predicted or labelled. */
export function themeFigures(labels: readonly Labelled[], predicted: readonly (readonly string[])[]): ThemeFigures {
  const themes = [...new Set([...labels.flatMap((label) => label.themes), ...predicted.flat()])].sort();
  const counts = themes.map((theme) => ({ theme, ...countTheme(theme, labels, predicted) }));
  const all = counts.reduce(
    (sum, one) => ({ right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
  return {
    micro: agreementOf(all),
    primary: primaryShare(labels, predicted),
    themes: Object.fromEntries(
      counts.map(({ theme, ...one }) => [theme, { ...agreementOf(one), support: one.right + one.missed }]),
    ),
  };
}
