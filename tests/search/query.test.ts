import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';

const words = (typed: string): string[] =>
  parseQuery(typed).words.map((word) => `${word.title ? '标题:' : ''}${word.key}`);
const excluded = (typed: string): string[] => parseQuery(typed).excluded.map((word) => word.key);

describe('a query is taken apart', () => {
  it('at white space of any width', () => {
    expect(words('  新密　专项资金\u00a0奖励 ')).toEqual(['新密', '专项资金', '奖励']);
    expect(words('1\t郑州市政府\t省发展改革委')).toEqual(['1', '郑州市政府', '省发展改革委']);
    for (const space of ['\t', '\n', '\r\n', ' \t ', '\u2003', '\u2028'])
      expect(words(`铝${space}郑州`), JSON.stringify(space)).toEqual(['铝', '郑州']);
    expect(words('"铝\t郑州"')).toEqual(['铝\t郑州']);
    expect(words('耐材 耐材 ＮＤ nd')).toEqual(['耐材', 'ＮＤ']);
  });

  it('but not inside quotation marks', () => {
    expect(words('"5G+ 工业" 平台')).toEqual(['5G+ 工业', '平台']);
    expect(words('“两化”融合')).toEqual(['“两化”融合']);
    expect(words('“两化 融合”')).toEqual(['两化 融合']);
  });

  it('with words that must not occur, and words of headings', () => {
    expect(words('耐材 -博物馆')).toEqual(['耐材']);
    expect(excluded('耐材 -博物馆 －"展 会"')).toEqual(['博物馆', '展 会']);
    expect(words('标题:人才 标题：引进')).toEqual(['标题:人才', '标题:引进']);
  });

  it('with a number and the unit after it also as one word, as sources print them', () => {
    const figures = (typed: string): string[] | undefined => parseQuery(typed).figures?.map((word) => word.key);
    expect(words('400 亿元')).toEqual(['400', '亿元']);
    expect(figures('400 亿元')).toEqual(['400亿元']);
    expect(figures('新密 1.5 万吨 产能')).toEqual(['新密', '1.5万吨', '产能']);
    expect(figures('100 万元以上')).toEqual(['100万元以上']);
    expect(figures('2025 目标')).toBeUndefined();
    expect(figures('标题:5 家')).toBeUndefined();
    expect(figures('"400 亿元"')).toBeUndefined();
  });

  it('and a sign that may be text is kept as text too', () => {
    expect(parseQuery('-2020年').literal).toBe('-2020年');
    expect(parseQuery('"quoted"').literal).toBe('"quoted"');
    expect(parseQuery('耐材 -博物馆').literal).toBeNull();
    expect(parseQuery('2017-2020年').literal).toBeNull();
    expect(parseQuery('-').words.map((word) => word.key)).toEqual(['-']);
    expect(words('   ')).toEqual([]);
  });
});
