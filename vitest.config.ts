import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Time is measured in benchmarks; a busy machine must not fail a test.
      {test: {name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], testTimeout: 120_000}},
      // Real sites in a real browser: two at a time, because each waits for the disk and the browser half of its time; with patience.
      {
        test: {
          name: 'browser',
          globalSetup: ['test/browser/pack.ts'],
          include: ['test/browser/**/*.test.ts'],
          // Pictures are of one machine's letters: they are compared by `npm run test:visual`.
          exclude: process.env['npm_lifecycle_event'] === 'test:visual' ? [] : ['test/browser/visual.test.ts'],
          maxWorkers: 2,
          // After the unit tests, which take every core.
          sequence: {groupOrder: 1},
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
