import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markShared } from '../../src/view/mark-shared.ts';

describe('markShared', () => {
  it('marks a shared passage though punctuation differs', () => {
    expect(markShared('鼓励企业开展“机器换人”，加快改造。', ['机器换人加快改造'])).toEqual([
      { text: '鼓励企业开展“', shared: false },
      { text: '机器换人”，加快改造', shared: true },
      { text: '。', shared: false },
    ]);
  });

  it('cuts no figure in two', () => {
    expect(markShared('销售额3400亿元，其中400亿元。', ['400亿元']).filter(({ shared }) => shared)).toEqual([
      { text: '400亿元', shared: true },
    ]);
    expect(markShared('力争产值突破400亿元', ['产值突破4'])).toEqual([{ text: '力争产值突破400亿元', shared: false }]);
  });

  it('gives the quote back, whatever the passages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (quote, passages) => {
        expect(
          markShared(quote, passages)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(quote);
      }),
    );
  });
});
