import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNumbering } from '../../scripts/link/words/numbering.ts';
import { termReader } from '../../scripts/link/words/terms.ts';
import { codesOf } from '../../src/domain/bare.ts';

describe('buildNumbering', () => {
  it('numbers pairs as they come, and the same pair the same, however many there are', () => {
    const pairs = fc.array(fc.tuple(fc.nat(0x1fffff), fc.nat(0x1fffff)), { maxLength: 6000 });
    fc.assert(
      fc.property(pairs, (list) => {
        const numbering = buildNumbering();
        const known = new Map<string, number>();
        for (const [x, y] of list) {
          const key = `${x} ${y}`;
          const wanted = known.get(key) ?? known.size;
          known.set(key, wanted);
          expect(numbering.of(x, y)).toBe(wanted);
        }
        expect(numbering.size()).toBe(known.size);
      }),
      { numRuns: 20 },
    );
  });
});

describe('termReader', () => {
  it('reads words of two and three characters and leaves out those with digits', () => {
    const reader = termReader(buildNumbering());
    const [one, two] = [reader.read(codesOf('耐火材料')), reader.read(codesOf('耐火材2025料'))];
    expect(one).toHaveLength(5);
    expect([...two]).toEqual([...one].filter((_, i) => [0, 1, 3].includes(i)));
  });
});
