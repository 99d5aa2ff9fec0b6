/** How well what is predicted agrees with what is labelled. */

export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Shares between 0 and 1; 0 where nothing was predicted or labelled. */
export function agreementOf({ right, wrong, missed }: Counts): Agreement {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const f1 = right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
  return { precision, recall, f1 };
}

/** For a table: a share in per cent. */
export const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

/** For a table: precision, recall and F1 in per cent. */
export const inPercent = ({ precision, recall, f1 }: Agreement): string =>
  `${percent(precision)} ${percent(recall)} ${percent(f1)}`;
