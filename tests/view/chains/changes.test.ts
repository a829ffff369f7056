import { describe, expect, it } from 'vitest';
import { chainTitle } from '../../../src/view/chains/chain-title.ts';
import { changesOf } from '../../../src/view/chains/changes.ts';
import { align } from '../../../src/view/compare/align.ts';

const changes = (from: string, to: string, around = { from, to }) => changesOf(align(from, to), around);

describe('changesOf', () => {
  it('tells what became what in whole words', () => {
    expect(changes('建立新材料产业发展监测评估机制', '建立耐火材料产业发展监测评估机制')).toMatchObject([
      { from: '建立新材料', to: '建立耐火材料' },
    ]);
  });
  it('never cuts a figure', () => {
    const [change] = changes('产业产值突破1000亿元，产业体系更加健全', '产业产值突破400亿元，产业体系更加健全');
    expect(change).toMatchObject({ from: '1000亿元', to: '400亿元' });
  });
  it('says of what a sentence drops that the clause has it elsewhere', () => {
    const from = '采用先进节能技术和高效末端治理装备，创建一批“绿色工厂”。';
    const to = '采用先进节能技术和高效末端治理装备水平。';
    expect(changes(from, to, { from, to: `${to}新增“绿色工厂”8家。` })).toMatchObject([
      { from: '创建一批“绿色工厂”', to: '水平', kept: '绿色工厂' },
    ]);
  });
});

describe('chainTitle', () => {
  it('quotes the shared wording with its marks, from mark to mark', () => {
    const sentence = '推动新材料产业发展数据资源的采集存储、归集整理和共享开放，为产业规划提供参考。';
    const core = '材料产业发展数据资源的采集存储归集整理和共享开放';
    expect(chainTitle(core, ['没有这一句。', sentence])).toBe(
      '推动新材料产业发展数据资源的采集存储、归集整理和共享开放',
    );
  });
  it('says where it begins within a long phrase', () => {
    const sentence = '积极引导有色、钢铁、建材、化工等企业采用清洁生产工艺、先进节能技术。';
    expect(chainTitle('企业采用清洁生产工艺先进节能技术', [sentence])).toBe('……企业采用清洁生产工艺、先进节能技术');
  });
});
