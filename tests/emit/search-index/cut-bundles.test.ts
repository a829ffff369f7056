import { describe, expect, it } from 'vitest';
import { cutBundles } from '../../../scripts/emit/search-index/cut-bundles.ts';
import { leafRuns } from '../../../scripts/emit/search-index/leaf-runs.ts';

const SIZES = { least: 700, mean: 1_000, most: 2_000 };
/** A corpus of documents that measure from 1 to 200 clauses, those of the given numbers. */
const corpus = (numbers: readonly number[], longer = -1): { doc: string }[] =>
  numbers.flatMap((number) =>
    Array.from({ length: 1 + ((number * 37) % 200) + (number === longer ? 50 : 0) }, () => ({ doc: `d-${number}` })),
  );
const NUMBERS = Array.from({ length: 300 }, (_, number) => number);
const bundlesOf = (clauses: { doc: string }[]): string[] =>
  cutBundles(leafRuns(clauses), SIZES).map((runs) => runs.map(({ doc, at, size }) => `${doc}/${at}+${size}`).join(' '));
const fresh = (before: string[], after: string[]): number => after.filter((bundle) => !before.includes(bundle)).length;

describe('cutBundles', () => {
  const before = bundlesOf(corpus(NUMBERS));

  it('keeps the order, the documents whole and the sizes', () => {
    const runs = leafRuns(corpus(NUMBERS));
    const bundles = cutBundles(runs, SIZES);
    expect(bundles.flat()).toEqual(runs);
    const sizes = bundles.map((bundle) => bundle.reduce((sum, { size }) => sum + size, 0));
    expect(sizes.slice(0, -1).every((size) => size >= SIZES.least && size <= SIZES.most)).toBe(true);
    expect(runs.length / bundles.length).toBeGreaterThan(10);
    const holders = bundles.flatMap((bundle) => [...new Set(bundle.map(({ doc }) => doc))]);
    expect(new Set(holders).size).toBe(holders.length);
  });

  it('changes a bundle or two for a document that is new, gone or longer', () => {
    expect(before.length).toBeGreaterThan(20);
    const counts = [10, 70, 150, 220, 290].flatMap((number) => [
      fresh(before, bundlesOf(corpus(NUMBERS.toSpliced(number, 0, 1_000 + number)))),
      fresh(before, bundlesOf(corpus(NUMBERS.toSpliced(number, 1)))),
      fresh(before, bundlesOf(corpus(NUMBERS, number))),
    ]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(counts.filter((count) => count > 2).length).toBeLessThanOrEqual(3);
  });

  it('lets a document that is larger than a bundle lie in several', () => {
    const clauses = [...corpus([1]), ...Array.from({ length: 4_500 }, () => ({ doc: 'long' })), ...corpus([2])];
    const sizes = cutBundles(leafRuns(clauses), SIZES).map((bundle) => bundle.reduce((sum, { size }) => sum + size, 0));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(clauses.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(SIZES.most);
  });
});
