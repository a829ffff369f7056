import { defineConfig } from 'vitest/config';

const PACE = ['tests/browser/pace.test.ts', 'tests/browser/vitals.test.ts'];

const browser = {
  include: ['tests/browser/**/*.test.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  maxConcurrency: 2,
};

/**
 * Four kinds of checks, each runnable alone: `npm run test:unit`, `test:corpus`, `test:site`, `test:browser`. The last is of
 * two projects: what measures time has the machine for itself.
 */
export default defineConfig({
  test: {
    globalSetup: 'tests/temporary-folder.ts',
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
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          // Some files only wait for builds; groups of other orders may have other numbers of workers.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...browser,
          name: 'browser',
          exclude: PACE,
          // Two files at a time, and two pages at a time where a test says so: the machine has two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      // After all others, one file at a time: these measure how soon a page answers.
      { test: { ...browser, name: 'pace', include: PACE, fileParallelism: false } },
    ],
  },
});
