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
        numbering.clear();
        expect(numbering.size()).toBe(0);
        for (const [x, y] of list.slice(0, 1)) expect(numbering.of(x, y)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('termReader', () => {
  it('reads words of two and three characters and leaves out those with digits', () => {
    const reader = termReader();
    reader.begin();
    const [one, two] = [reader.read(codesOf('耐火材料')), reader.read(codesOf('耐火材2025料'))];
    expect(one).toHaveLength(5);
    expect([...two]).toEqual([...one].filter((_, i) => [0, 1, 3].includes(i)));
  });

  it('numbers words within each text, and the same word in all texts the same', () => {
    const word = fc.constantFrom('耐火材料', '材料', '新材料', '耐火', '火材', '2025年', '');
    const texts = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (list) => {
        const reader = termReader();
        const known = new Map<number, string>();
        for (const words of list) {
          reader.begin();
          const read = words.map((text) => reader.read(codesOf(text)));
          const own = new Set(read.flatMap((numbers) => [...numbers]));
          expect(Math.max(-1, ...own) + 1).toBe(own.size);
          expect(reader.ownSize()).toBe(own.size);
          for (const [at, numbers] of read.entries())
            for (const [i, number] of numbers.entries()) {
              const name = namesOf(words[at] ?? '')[i] ?? '';
              const before = known.get(reader.overall(number)) ?? name;
              expect(before).toBe(name);
              known.set(reader.overall(number), name);
            }
        }
        expect(new Set(known.values()).size).toBe(known.size);
        expect(reader.size()).toBe(known.size);
      }),
    );
  });
});

/** The words a reader reads of a text, in its order. */
function namesOf(text: string): string[] {
  const cut = (length: number): string[] =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, i) => text.slice(i, i + length));
  return [...cut(2), ...cut(3)].filter((word) => !/\d/u.test(word));
}
