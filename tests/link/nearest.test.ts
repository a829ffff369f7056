import { describe, expect, it } from 'vitest';
import { findNearest, type Nearest } from '../../scripts/link/words/nearest.ts';
import { nearestBeside } from '../../scripts/link/words/nearest-beside.ts';
import type { Vectors } from '../../scripts/link/words/vectors.ts';

/** Five units of four texts; the words 1 to 4 are held by several, 0 by one. */
const HELD = [
  [1, 2],
  [1, 3],
  [2, 4],
  [1, 2, 4],
  [0, 3],
];

const vectors: Vectors = {
  units: HELD.map((terms) => ({
    terms: Uint32Array.from(terms),
    weights: Uint16Array.from(terms, () => 10),
    norm: Math.sqrt(terms.length * 100),
  })),
  frequency: Uint32Array.from({ length: 5 }, (_, term) => HELD.filter((terms) => terms.includes(term)).length),
};
// The first two texts are of one age.
const byAge = [[Uint32Array.of(0), Uint32Array.of(1)], [Uint32Array.of(2)], [Uint32Array.of(3, 4)]];

function pairs(found: readonly Nearest[]): string[] {
  return found.flatMap(({ from, to }) => Array.from(to, (later, i) => `${from[i]}→${later}`));
}

describe('nearest', () => {
  it('finds earlier units only, the nearest first, and tells of every text', () => {
    const found = [...findNearest(vectors, byAge)];
    expect(found.map(({ units }) => [...units])).toEqual([[0], [1], [2], [3, 4]]);
    expect(pairs(found)).toEqual(['0→2', '0→3', '2→3', '1→3', '1→4']);
    expect(found[3]?.near[0]).toBeCloseTo(2 / Math.sqrt(6));
  });

  it('finds the same in a thread', async () => {
    const heard: Nearest[] = [];
    for await (const near of nearestBeside(vectors, byAge, 1)) heard.push(near);
    expect(heard).toEqual([...findNearest(vectors, byAge)]);
  });

  it('passes on what goes wrong in the thread', async () => {
    const broken = { ...vectors, frequency: null } as unknown as Vectors;
    await expect(
      (async () => {
        for await (const _ of nearestBeside(broken, byAge, 1));
      })(),
    ).rejects.toThrow('null');
  });
});
