import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bare, comparedText, textOf } from '../../src/domain/bare.ts';

it('gives the compared characters of a text, and those of any part of it', () => {
  expect(comparedText('“十四五”规划：Ａ级①、𠮷')).toBe('十四五规划a级1𠮷');
  const text = fc.string({ unit: fc.constantFrom('甲', '𠮷', '，', 'Ａ', 'b', '①', '㎡', ' ', 'ﬁ', 'é', '１') });
  fc.assert(fc.property(text, (one) => comparedText(one) === textOf(bare(one).codes)));
});
