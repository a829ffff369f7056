import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../src/cite/check/check-memo.ts';
import { fromHtml } from '../../src/cite/memo/from-html.ts';
import { fromText } from '../../src/cite/memo/from-text.ts';
import { sample } from './sample-library.ts';

const PIECES = [
  '《',
  '》',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '（',
  '）',
  '(',
  ')',
  '〔',
  '〕',
  '四',
  '（二）',
  '2.',
  '第',
  '条',
  '部分',
  '\n',
  '。',
  '，',
  '该意见',
  '郑政办〔2022〕56号',
  '《关于加快新材料产业发展的实施意见》',
  '鼓励企业开展“机器换人”',
  '以下简称',
  '所附',
  '……',
  'https://x.example/policies/zz/?v=00000000#s4-2-2',
  '/v/',
  '[EB/OL]',
  '@misc{',
  'TY  - GOVDOC',
  '"URL":',
  '\\',
  '> ',
  '\u0000',
  '😀',
  '一是',
];
const memoText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((all) => all.join(''));

describe('any text', () => {
  it('is checked without failing; findings stand in order and inside the text', () => {
    fc.assert(
      fc.property(memoText, (text) => {
        const memo = fromText('m', text);
        let past = 0;
        checkMemo(sample, memo).forEach((finding, i) => {
          expect(finding.number).toBe(i + 1);
          expect(finding.start).toBeGreaterThanOrEqual(past);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(memo.text.length);
          past = finding.start;
        });
      }),
      { numRuns: 400 },
    );
  });

  it('as HTML is read as text', () => {
    fc.assert(
      fc.property(memoText, (text) => {
        const memo = fromHtml('m', `<p>${text}<a href="/policies/zz/#s4">${text}</a>`);
        for (const link of memo.links) expect(link.end).toBeLessThanOrEqual(memo.text.length);
        checkMemo(sample, memo);
      }),
      { numRuns: 100 },
    );
  });
});

describe('text made to be slow', () => {
  it.each([
    ['“', 400_000],
    ['"', 400_000],
    ['《', 400_000],
    ['《甲（', 200_000],
    ['/a', 300_000],
    ['https://a/', 100_000],
    ['{"URL":', 60_000],
    ['第四部分', 100_000],
    ['四（二）', 100_000],
    ['\n> ', 200_000],
    ['[EB/OL]', 100_000],
  ])(
    '%s over and over is read in a few seconds',
    (piece, times) => {
      const began = performance.now();
      checkMemo(sample, fromText('m', piece.repeat(times)));
      expect(performance.now() - began).toBeLessThan(10_000);
    },
    30_000,
  );

  it('one long line with a thousand quotations is read in a few seconds', () => {
    const line = `《关于加快新材料产业发展的实施意见》四（二）2.提出${'“坚持稳中求进工作总基调不动摇”、'.repeat(4000)}`;
    const began = performance.now();
    checkMemo(sample, fromText('m', line));
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 30_000);
});
