import { describe, expect, it } from 'vitest';
import { definedAbbreviations } from '../../../scripts/annotate/abbreviation/defined.ts';

describe('definedAbbreviations', () => {
  it.each([
    [
      '培育建设郑州航空港经济综合实验区（以下简称郑州航空港区）2000亿级',
      [['郑州航空港区', '郑州航空港经济综合实验区']],
    ],
    [
      'SUV（运动型多用途乘用车）、MPV（多功能乘用车）',
      [
        ['SUV', '运动型多用途乘用车'],
        ['MPV', '多功能乘用车'],
      ],
    ],
    ['LED(发光二极管)优势', [['LED', '发光二极管']]],
    ['“两化”（工业化和信息化）融合，“三基”（机械基础件、基础制造工艺和基础材料）', [['两化', '工业化和信息化']]],
    ['年产400MW（兆瓦）晶硅电池', []],
    ['企业（集团）', []],
  ])('reads %s', (text, wanted) => {
    expect(definedAbbreviations(text).map(({ words }) => words)).toEqual(wanted);
  });
});
