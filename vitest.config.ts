import { defineConfig } from 'vitest/config';

/** Four kinds of checks, each runnable alone: `npm run test:unit`, `test:corpus`, `test:site`, `test:browser`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Property tests take longer where the machine is shared.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/corpus/**', 'tests/site/**', 'tests/browser/**'],
        },
      },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Two pages at a time where a test says so: the machine has two cores.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
