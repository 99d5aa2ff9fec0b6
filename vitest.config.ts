import { defineConfig } from 'vitest/config';

/** Where CI wants the results as JSON. */
const report = process.env['PILCROW_TEST_REPORT'];

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Real Chromium against the built site: one build for all, one browser a file.
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'scripts/**/*.browser.test.ts'],
          globalSetup: 'src/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
