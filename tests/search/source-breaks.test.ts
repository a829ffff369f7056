import { expect, it } from 'vitest';
import { plainStarts, sourceBreaks } from '../../src/search/source-breaks.ts';

it.each([
  ['100万元', '给予100 万元、100万元、100\n万元，100万元', 2],
  ['30%', '不超过30％的，30%的', 1],
  ['400亿元', '产值突破 400亿元', 1],
  ['cvd', 'CVD、C V D', 1],
])('%s stands in “%s” letter by letter %i times', (key, text, count) => {
  const form = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  const starts = [...form.matchAll(new RegExp(key, 'gu'))].map(({ index }) => index);
  expect(plainStarts(starts, key.length, sourceBreaks(text))).toHaveLength(count);
});
