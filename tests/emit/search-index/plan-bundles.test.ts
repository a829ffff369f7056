import { describe, expect, it } from 'vitest';
import type { BaseLimits } from '../../../scripts/emit/search-index/find-base.ts';
import type { KeptBundle } from '../../../scripts/emit/search-index/kept-index.ts';
import type { Piece } from '../../../scripts/emit/search-index/pieces.ts';
import { planBundles } from '../../../scripts/emit/search-index/plan-bundles.ts';

const LIMITS: BaseLimits = { least: 10, share: 0.1, missing: 100 };
/** Twenty pieces of ten clauses each; those of the given numbers say something else. */
const pieces = (name: string, changed: readonly number[] = [], count = 20): Piece[] =>
  Array.from({ length: count }, (_, at) => ({
    sum: `${name}${at}${changed.includes(at) ? "'" : ''}`,
    size: 10,
    content: () => '',
  }));
const bundle = (of: readonly Piece[], primary = true, mark = ''): KeptBundle => ({
  primary,
  pieces: of.map(({ sum, size }) => ({ sum, size, record: `r-${sum}${mark}` })),
  files: [],
});
const planned = (
  bundles: readonly Piece[][],
  earlier: readonly KeptBundle[],
  limits = LIMITS,
): ({ missing: number; former: string[] } | null)[] =>
  planBundles(bundles, earlier, limits, () => true).map((base) =>
    base ? { missing: base.missing, former: base.former } : null,
  );

describe('planBundles', () => {
  it('takes what is made from exactly the same, and what has little to add and little to pass over', () => {
    const earlier = [bundle(pieces('a'))];
    expect(planned([pieces('a')], earlier)).toEqual([{ missing: 0, former: [] }]);
    expect(planned([pieces('a', [3])], earlier)).toEqual([{ missing: 10, former: ['r-a3'] }]);
    expect(planned([pieces('a', [], 22)], earlier)).toEqual([{ missing: 20, former: [] }]);
    expect(planned([pieces('a', [], 18)], earlier)).toEqual([{ missing: 0, former: ['r-a18', 'r-a19'] }]);
  });

  it('makes anew what has more than a share to add or to pass over, and what is small', () => {
    const earlier = [bundle(pieces('a'))];
    expect(planned([pieces('a', [3, 4, 5])], earlier)).toEqual([null]);
    expect(planned([pieces('a', [], 23)], earlier)).toEqual([null]);
    expect(planned([pieces('a', [], 17)], earlier)).toEqual([null]);
    expect(planned([pieces('a', [3])], earlier, { ...LIMITS, least: 201 })).toEqual([null]);
    expect(planned([pieces('a')], earlier, { ...LIMITS, least: 201 })).toEqual([{ missing: 0, former: [] }]);
  });

  it('takes the most like of several, and none of the other kind', () => {
    const older = bundle(pieces('a', [1, 2]), true, '-old');
    expect(planned([pieces('a', [3])], [older, bundle(pieces('a'))])[0]?.former).toEqual(['r-a3']);
    expect(planned([pieces('a', [3])], [bundle(pieces('a'), false)])).toEqual([null]);
  });

  it('gives each record of a bundle to one piece only', () => {
    const same = pieces('a').map((piece) => ({ ...piece, sum: 'same' }));
    expect(planned([[...same, ...same.slice(0, 1)]], [bundle(same)])).toEqual([{ missing: 10, former: [] }]);
  });

  it('takes no two bundles that have an id in common, be it of what stands no more', () => {
    const [a, b] = [bundle(pieces('a')), bundle(pieces('b'), false)];
    const clash = { ...b, pieces: b.pieces.map((piece, at) => (at === 5 ? { ...piece, record: 'r-a3' } : piece)) };
    expect(planned([pieces('a', [3]), pieces('b')], [a, clash])).toEqual([{ missing: 10, former: ['r-a3'] }, null]);
    expect(planned([pieces('a', [3]), pieces('b')], [a, clash, b]).map((base) => base?.missing)).toEqual([10, 0]);
  });

  it('makes bundles anew, the one with the most to add first, while all together have too much to add', () => {
    const [a, b, c] = [bundle(pieces('a')), bundle(pieces('b'), false), bundle(pieces('c'), false)];
    const today = [pieces('a', [1]), pieces('b', [1, 2]), pieces('c', [1])];
    const missing = (most: number): (number | undefined)[] =>
      planned(today, [a, b, c], { ...LIMITS, missing: most }).map((base) => base?.missing);
    expect(missing(40)).toEqual([10, 20, 10]);
    expect(missing(39)).toEqual([10, undefined, 10]);
    expect(missing(19)).toEqual([undefined, undefined, 10]);
    expect(missing(0)).toEqual([undefined, undefined, undefined]);
  });

  it('passes over what is not whole any more', () => {
    expect(planBundles([pieces('a')], [bundle(pieces('a'))], LIMITS, () => false)).toEqual([null]);
  });
});
