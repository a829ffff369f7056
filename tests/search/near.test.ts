import { describe, expect, it } from 'vitest';
import { longerFigure } from '../../src/search/longer-figure.ts';
import { nearQueries } from '../../src/search/near.ts';

const near = (typed: string): string[] =>
  nearQueries(typed, ['新材料', '耐火材料', '耐火砖', '装备制造', '人才']).map(({ q }) => q);

describe('queries near to one that finds nothing', () => {
  it('have one character other, one less or one more inside', () => {
    expect(near('新才料')).toEqual(['新材料']);
    expect(near('耐火才料')).toEqual(['耐火材料', '耐火砖料']);
    expect(near('耐火料')).toEqual(['耐火材料', '耐火砖']);
    expect(near('装备的制造奖励')).toEqual(['装备制造奖励']);
  });

  it('are none where the words of the texts stand there already or are far', () => {
    expect(near('新材料')).toEqual([]);
    expect(near('人材')).toEqual([]);
    expect(near('高速公路')).toEqual([]);
  });
});

describe('a figure inside a longer one', () => {
  it('is told as printed, unless it also stands by itself', () => {
    expect(longerFigure('主营业务收入3400亿元，增长', '400亿元')).toBe('3400亿元');
    expect(longerFigure('达到7.37万亿元', '37万亿元')).toBe('7.37万亿元');
    expect(longerFigure('产值3400亿元', '3400')).toBeNull();
    expect(longerFigure('产值3400亿元', '40')).toBe('3400');
    expect(longerFigure('3400亿元，其中400亿元', '400亿元')).toBeNull();
    expect(longerFigure('35\t400亿元', '400亿元')).toBeNull();
  });
});
