import { describe, expect, it } from 'vitest';
import { withShortTitles } from '../../scripts/annotate/short-titles.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { makeDocument } from '../view/make.ts';

const ZHENGZHOU = { code: '410100', name: '郑州市' };
const named = (title: string, more: Partial<PolicyDocument> = {}): PolicyDocument => ({
  ...makeDocument({ id: title, title, shortTitle: '郑州 2022', region: ZHENGZHOU, issuer: '郑州市人民政府办公厅' }),
  ...more,
});
const titles = (documents: readonly PolicyDocument[]): string[] =>
  withShortTitles(documents).map(({ shortTitle }) => shortTitle);

describe('withShortTitles', () => {
  it('leaves a document alone that shares region and year with none', () => {
    expect(titles([named('郑州市人民政府办公厅关于加快新材料产业发展的实施意见')])).toEqual(['郑州 2022']);
  });

  it('adds what each is about where several share them', () => {
    expect(
      titles([
        named('郑州市人民政府办公厅关于加快新材料产业发展的实施意见'),
        named('郑州市人民政府关于印发郑州市优化营商环境创新示范市建设实施方案的通知', { issuer: '郑州市人民政府' }),
        named('郑州市支持数字经济高质量发展若干政策'),
        named('河南省制造强省建设行动计划', { shortTitle: '河南 2022' }),
      ]),
    ).toEqual(['郑州 2022 新材料产业', '郑州 2022 优化营商环境创新示范', '郑州 2022 数字经济', '河南 2022']);
  });

  it('goes on until no two are the same', () => {
    const same = '郑州市支持数字经济发展若干政策';
    const names = titles([
      named(same, { id: 'a', docNumber: '郑政办〔2022〕1号' }),
      named(same, { id: 'b', docNumber: '郑政办〔2022〕9号' }),
      named(same, { id: 'c', docNumber: null }),
      named(same, { id: 'd', docNumber: null }),
    ]);
    expect(new Set(names).size).toBe(4);
    expect(names[0]).toBe('郑州 2022 数字经济 郑政办〔2022〕1号');
  });
});
