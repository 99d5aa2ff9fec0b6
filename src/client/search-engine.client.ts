/** Pagefind, loaded when it is first asked for, and what we use of it. */
export interface Found {
  url: string;
  content: string;
  /** Positions of the matched words, counted in words of the content. */
  locations: number[];
  meta: { title: string; report: string; section: string; number: string; grade: string };
}
export type Counts = Record<string, Record<string, number>>;
export interface Outcome {
  results: { data(): Promise<Found> }[];
  /** How many of the results each filter would leave. */
  filters: Counts;
}
export interface Engine {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters?: Record<string, string[]>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<Outcome>;
}

let engine: Promise<Engine> | undefined;

/** The engine, ready. A failed load is forgotten, so that it can be tried again. */
export function searchEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<Engine> {
  const root = document.documentElement.dataset['base'] ?? '/';
  const loaded = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Engine & {
    options(options: Record<string, unknown>): Promise<void>;
  };
  // Rare words count, long paragraphs are not punished, and a whole word beats one that only begins like it.
  await loaded.options({ ranking: { pageLength: 0.3, termFrequency: 0.6, termSaturation: 1.2, termSimilarity: 6 } });
  await loaded.init();
  return loaded;
}
