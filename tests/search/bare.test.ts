import { describe, expect, it } from 'vitest';
import { bareOccurrences } from '../../src/search/bare.ts';

describe('what a text has where punctuation does not count is quoted whole', () => {
  it.each([
    ['给予10%—20%的补助', '10%-20%', '10%—20%'],
    ['给予10%—20%的补助', '10%-20', '10%—20%'],
    ['见豫政〔2014〕87号。', '豫政[2014]87号', '豫政〔2014〕87号'],
    ['按照〔2022〕56号文件', '[2022]56号', '〔2022〕56号'],
    ['推进“两化”融合，', '两化融合', '“两化”融合'],
    ['推进“两化”融合，', '「两化」融合', '“两化”融合'],
    ['推进两化，融合，', '“两化融合”', '两化，融合'],
  ])('%s, %s → %s', (text, key, quote) => {
    expect(bareOccurrences(text, key)).toEqual([quote]);
  });
});
