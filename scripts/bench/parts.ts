import type { BenchPart } from './part.ts';

/** The parts, in the order in which they run; each is loaded only when asked for. */
export const PARTS: Record<string, () => Promise<BenchPart>> = {
  ingest: async () => (await import('./ingest.ts')).ingest,
  build: async () => (await import('./build.ts')).build,
  pages: async () => (await import('./pages.ts')).pages,
  offline: async () => (await import('./offline.ts')).offline,
  search: async () => (await import('./search.ts')).search,
};
