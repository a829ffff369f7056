import { describe, expect, it } from 'vitest';
import { rarities, stepped } from '../../scripts/link/words/rarity.ts';

describe('rarities', () => {
  it('counts in steps of about a quarter, exact at every doubling', () => {
    expect([1, 2, 4, 8, 1024].map(stepped)).toEqual([1, 2, 4, 8, 1024]);
    for (let count = 1; count < 5000; count += 1) {
      expect(stepped(count) / count).toBeGreaterThan(0.8);
      expect(stepped(count) / count).toBeLessThan(1.25);
    }
  });

  it('stays the same for nearly every count when one text joins', () => {
    const moved = Array.from({ length: 900 }, (_, i) => i + 100).filter((n) => stepped(n) !== stepped(n + 1));
    expect(moved.length).toBeLessThan(20);
    expect(rarities(200_000)[300]).toBe(rarities(200_100)[301]);
  });

  it('is nothing where all hold it, and grows with each doubling alike', () => {
    const rare = rarities(64);
    expect(rare[64]).toBe(0);
    expect((rare[2] ?? 0) - (rare[4] ?? 0)).toBeCloseTo(Math.log(2));
    expect(rare[0]).toBe(rare[1]);
  });
});
