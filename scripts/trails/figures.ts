/** How good suggestions are, by points whose later paragraphs a reader has found. */
import type { LabelledPoint } from './labels.ts';

export interface SuggestionFigures {
  /** Of the paragraphs shown, without those that are near, the share that is about the point. */
  precision: number;
  /** Of the points with paragraphs about them, the share with at least one of them shown. */
  recall: number;
  /** Of the points without, the share for which nothing is shown. */
  silent: number;
  points: number;
}

type Point = Pick<LabelledPoint, 'about' | 'near'>;

/** @param shown the anchors shown for each point, in the order of the points. */
export function suggestionFigures(points: readonly Point[], shown: readonly (readonly string[])[]): SuggestionFigures {
  const counted = points.map(({ about, near }, at) => {
    const all = shown[at] ?? [];
    const without = all.filter((anchor) => !near.includes(anchor));
    return { about, all, without, right: without.filter((anchor) => about.includes(anchor)) };
  });
  const answered = counted.filter(({ about }) => about.length > 0);
  const unanswered = counted.filter(({ about }) => about.length === 0);
  const total = (lists: readonly (readonly string[])[]): number => lists.reduce((sum, list) => sum + list.length, 0);
  return {
    precision: share(total(counted.map(({ right }) => right)), total(counted.map(({ without }) => without))),
    recall: share(answered.filter(({ right }) => right.length > 0).length, answered.length),
    silent: share(unanswered.filter(({ all }) => all.length === 0).length, unanswered.length),
    points: points.length,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
