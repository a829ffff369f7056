import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../src/view/word-finder.ts';

const text = (least: number) =>
  fc.string({ unit: fc.constantFrom('铜', '材', '业', '𠮷'), minLength: least, maxLength: 8 });

describe('wordFinder', () => {
  it('tells every place of every word, as looking for each of them does', () => {
    fc.assert(
      fc.property(fc.array(text(1), { maxLength: 5 }), text(0), (words, whole) => {
        const found = new Set<string>();
        wordFinder(words)(whole, (word, at) => found.add(`${at} ${word}`));
        const places = Array.from(whole, (_, at) => at).concat(whole.length);
        const units = [...new Set([...places, ...Array.from({ length: whole.length }, (_, at) => at)])];
        const sought = units.flatMap((at) =>
          words.filter((word) => whole.startsWith(word, at)).map((word) => `${at} ${word}`),
        );
        expect([...found].sort()).toEqual([...new Set(sought)].sort());
      }),
    );
  });
});
