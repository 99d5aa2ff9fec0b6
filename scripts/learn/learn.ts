/** Learns from labelled texts how much each sign speaks for each category. */
import type { Category, Learnt } from '../../src/domain/category.ts';
import { MEASURES } from '../pipeline/annotate/evidence/measures.ts';
import { SETTINGS } from '../pipeline/annotate/evidence/setting.ts';
import type { TextFeatures } from '../pipeline/annotate/evidence/text-features.ts';
import { sharesOf } from '../pipeline/annotate/evidence/word-shares.ts';
import { fit, type SparseRow } from './logistic.ts';
import { rarityOf } from './rarity.ts';

/** A text whose categories are known. */
export interface TrainingExample {
  signs: TextFeatures;
  /** Ids of the categories that it belongs to. */
  carries: readonly string[];
  /** Ids of categories that it may or may not belong to: it teaches nothing about them. */
  maybe: readonly string[];
}

/** How far each kind of sign may carry: fixed by cross-validation. */
const SCALE = { measures: 0.7, settings: 1, others: 0.5, words: 4 } as const;
/** Words kept for each category: those that weigh most. */
const MOST_WORDS = 1500;

interface Columns {
  names: { kind: keyof typeof SCALE; name: string }[];
  words: Map<string, number>;
  rarity: Record<string, number>;
}

function columnsOf(categories: readonly Category[], rarity: Record<string, number>): Columns {
  const names: Columns['names'] = [
    ...MEASURES.map((name) => ({ kind: 'measures' as const, name })),
    ...SETTINGS.map((name) => ({ kind: 'settings' as const, name })),
    ...categories.map(({ id }) => ({ kind: 'others' as const, name: id })),
  ];
  const words = new Map<string, number>();
  for (const name of Object.keys(rarity)) words.set(name, names.push({ kind: 'words', name }) - 1);
  return { names, words, rarity };
}

/** The signs that are the same for every category; the first columns are kept for the category's own measures. */
function sharedCells({ measures, setting, counts }: TextFeatures, { words, rarity }: Columns): [number, number][] {
  const settings = MEASURES.length;
  const others = settings + SETTINGS.length;
  const cells = [
    ...(setting ? [[settings + SETTINGS.indexOf(setting), SCALE.settings] satisfies [number, number]] : []),
    ...measures.map(({ total }, at): [number, number] => [others + at, total * SCALE.others]),
    ...Array.from(sharesOf(counts, rarity), ([word, share]): [number, number] => [
      words.get(word) ?? 0,
      share * SCALE.words,
    ]),
  ];
  return cells.filter(([, value]) => value !== 0);
}

/** A row with the columns of the own measures first, their values yet to be filled in. */
function sharedRow(signs: TextFeatures, columns: Columns): SparseRow {
  const cells = sharedCells(signs, columns);
  return {
    columns: Int32Array.from([...MEASURES.keys(), ...cells.map(([at]) => at)]),
    values: Float64Array.from([...MEASURES.map(() => 0), ...cells.map(([, value]) => value)]),
  };
}

function rowOf(signs: TextFeatures, category: number, shared: SparseRow): SparseRow {
  const values = shared.values.slice();
  for (const [at, name] of MEASURES.entries()) values[at] = (signs.measures[category]?.[name] ?? 0) * SCALE.measures;
  return { columns: shared.columns, values };
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

function learntOf(bias: number, weights: Float64Array, { names, rarity }: Columns): Learnt {
  const all = names.map(({ kind, name }, at) => ({ kind, name, weight: round((weights[at] ?? 0) * SCALE[kind]) }));
  const kept = (kind: keyof typeof SCALE, most = Infinity): Record<string, number> => {
    const ofKind = all.filter((sign) => sign.kind === kind && sign.weight !== 0);
    const strongest = ofKind.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);
    const ordered = strongest.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
    return Object.fromEntries(ordered.map(({ name, weight }) => [name, weight]));
  };
  return {
    bias: round(bias),
    measures: kept('measures'),
    settings: kept('settings'),
    others: kept('others'),
    words: kept('words', MOST_WORDS),
    rarity,
  };
}

/** The categories with what the examples teach about them. */
export function learn<Kind extends Category>(
  categories: readonly Kind[],
  examples: readonly TrainingExample[],
): Kind[] {
  const columns = columnsOf(categories, rarityOf(examples.map(({ signs }) => signs)));
  const shared = examples.map(({ signs }) => sharedRow(signs, columns));
  return categories.map((category, index) => {
    const certain = examples.map((_, at) => at).filter((at) => !examples[at]?.maybe.includes(category.id));
    const rows = certain.map((at) => rowOf((examples[at] as TrainingExample).signs, index, shared[at] as SparseRow));
    const carries = certain.map((at) => examples[at]?.carries.includes(category.id) ?? false);
    if (!carries.includes(true)) return category;
    const { bias, weights } = fit(rows, carries, columns.names.length);
    return { ...category, learnt: learntOf(bias, weights, columns) };
  });
}
