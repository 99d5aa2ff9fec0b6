import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Where CI wants the results as JSON. */
const report = process.env['PILCROW_TEST_REPORT'];

/** Tests start our commands some two hundred times. Node keeps what it compiled for the next start. */
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/node-compile');

const unit = { testTimeout: 60_000, pool: 'forks', maxWorkers: '100%' } as const;

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        // The modules are loaded once a process, not once a file: a third of the time of these tests was loading.
        test: {
          ...unit,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.{browser,isolated}.test.ts', '**/node_modules/**'],
          isolate: false,
        },
      },
      {
        // Files that replace a module or set the environment before a module is loaded.
        test: { ...unit, name: 'isolated', include: ['{src,scripts}/**/*.isolated.test.ts'] },
      },
      {
        // Real Chromium against the built site: one build for all, one browser a file. Pages wait a good part of their
        // time, so three files at a time keep two cores busy.
        test: {
          name: 'browser',
          include: ['{src,scripts}/**/*.browser.test.ts'],
          globalSetup: 'src/browser/global-setup.ts',
          setupFiles: 'src/browser/wait-for-site.ts',
          testTimeout: 90_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // A machine that does other work can keep a page waiting; Vitest names a test that passed the second time.
          retry: 1,
        },
      },
    ],
  },
});
