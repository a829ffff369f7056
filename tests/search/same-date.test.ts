import { describe, expect, it } from 'vitest';
import { sameDates } from '../../src/search/same-date.ts';

describe('a day printed in another way', () => {
  it.each([
    ['2012-02-25', '2012年2月25日'],
    ['2012/2/25', '二○一二年二月二十五日'],
    ['2012.2.25', '二〇一二年二月二十五日'],
    ['2012年2月25日', '二○一二年二月二十五日'],
    ['二〇一二年二月二十五日', '2012年2月25日'],
    ['二〇一二年二月二十五日', '二○一二年二月二十五日'],
    ['2023年6月1日', '2023年06月01日'],
  ])('%s: %s', (key, form) => {
    expect(sameDates(key)).toContain(form);
    expect(sameDates(key)).not.toContain(key);
  });

  it.each(['2012-13-25', '2012-2', '2012年2月', '2012', '20120225', '3.2.1', '耐火材料'])('%s is no day', (key) => {
    expect(sameDates(key)).toEqual([]);
  });
});
