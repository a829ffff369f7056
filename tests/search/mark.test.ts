import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForm } from '../../src/domain/normalize.ts';
import { excerptPieces } from '../../src/search/excerpt.ts';
import { markRanges } from '../../src/search/mark.ts';

const marked = (text: string, ...keys: string[]): string[] =>
  markRanges(text, keys).map(([from, to]) => text.slice(from, to));

describe('marks', () => {
  it('cover the characters of the text that make the match, white space inside included', () => {
    expect(marked('到 2025 年，产值', '2025年')).toEqual(['2025 年']);
    expect(marked('ＣＶＤ与cvd', 'CVD')).toEqual(['ＣＶＤ', 'cvd']);
    expect(marked('㎡和m2', 'm2')).toEqual(['㎡', 'm2']);
    expect(marked('𠮷野家', '𠮷')).toEqual(['𠮷']);
  });

  it('join where words overlap', () => {
    expect(marked('耐火材料产业', '耐火材料', '材料产业')).toEqual(['耐火材料产业']);
    expect(marked('啊啊啊', '啊啊')).toEqual(['啊啊']);
    expect(marked('无', '')).toEqual([]);
  });

  it('hold the key in the search form, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('耐', '火', ' ', 'Ａ', 'a', 'é', 'ﬁ', '𠮷', '①'), { maxLength: 20 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.nat(10), fc.integer({ min: 1, max: 4 }), (whole, from, size) => {
        const key = [...searchForm(whole)].slice(from, from + size).join('');
        for (const [start, end] of markRanges(whole, [key])) expect(searchForm(whole.slice(start, end))).toContain(key);
        if (key !== '') expect(markRanges(whole, [key]).length).toBeGreaterThan(0);
      }),
      { seed: 3 },
    );
  });
});

describe('an excerpt', () => {
  it('gives a short text whole, and of a long one everything found with what stands around it', () => {
    const all = (text: string, key: string): string =>
      excerptPieces(text, [key])
        .map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'mark' ? `[${piece.text}]` : piece.text))
        .join('');
    expect(all('推动耐材发展', '耐材')).toBe('推动[耐材]发展');
    const long = `${'前'.repeat(500)}耐材${'中'.repeat(500)}耐材${'后'.repeat(500)}`;
    expect(all(long, '耐材')).toMatch(/^…前+\[耐材\]中+…中+\[耐材\]后+…$/);
    expect(all('甲'.repeat(900), '乙')).toMatch(/^甲+…$/);
  });
});
