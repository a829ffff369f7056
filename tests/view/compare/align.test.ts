import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Piece } from '../../../src/view/compare/align.ts';
import { differenceOf } from '../../../src/view/compare/difference.ts';

const CITY =
  '加强引导扶持，鼓励企业开展“机器换人”“生产换线”“设备换芯”，加快技术改造步伐。引导企业改造升级智能化生产线，在生产过程中应用云计算。';
const COUNTY =
  '实施机器换人计划。鼓励企业开展“机器换人”“生产换线”，加快技术改造步伐。以智能工厂为标杆，引导企业改造升级智能化生产线，在生产过程中应用云计算，给予10%—20%的财政补贴。';
const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

describe('align', () => {
  it('marks the same wording and numbers the variants alike on both sides', () => {
    const { a, b, variants } = align(CITY, COUNTY);
    expect(a.filter(({ kind }) => kind === 'same').map(({ text }) => text)).toEqual([
      '鼓励企业开展“机器换人”“生产换线”',
      '加快技术改造步伐',
      '引导企业改造升级智能化生产线，在生产过程中应用云计算',
    ]);
    expect(variants.map(({ a: left, b: right }) => [left, right])).toEqual([
      ['加强引导扶持', '实施机器换人计划'],
      ['“设备换芯”', ''],
      ['', '以智能工厂为标杆'],
      ['', '给予10%—20%的财政补贴'],
    ]);
    expect(b.filter(({ kind }) => kind === 'variant').map(({ variant }) => variant)).toEqual([1, 2, 3, 4]);
  });

  it('cuts no word and no figure where the texts part', () => {
    const [province, county] = ['建设省级耐火材料创新中心', '形成亿级耐火材料创新中心'];
    expect(align(province, county).variants.map(({ a, b }) => [a, b])).toEqual([['建设省级', '形成亿级']]);
    const money = align('产业产值突破1000亿元以上，做大做强', '产业产值突破400亿元以上，做大做强');
    expect(money.variants.map(({ a, b }) => [a, b])).toEqual([['1000', '400']]);
  });

  it('loses no character of either text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 6 }),
        (p, q, r) => {
          const { a, b } = align(p + r + q, q + r);
          expect(joined(a)).toBe(p + r + q);
          expect(joined(b)).toBe(q + r);
        },
      ),
    );
  });

  it('counts nothing as the same that is shorter than five characters', () => {
    expect(align('新材料产业的发展', '新材料企业').same).toBe(0);
    expect(align('重点新材料产业', '新材料产业园').same).toBe(5);
  });
});

describe('differenceOf', () => {
  it('names the side and its figures', () => {
    const variant = { number: 1, a: '', b: '给予10%—20%的财政补贴' };
    expect(differenceOf(variant, '郑州 2022', '新密 2023')).toBe('仅新密 2023有：10%—20%');
    expect(differenceOf({ number: 1, a: '给予50万元', b: '给予100万元' }, '郑州', '新密')).toBe(
      '两边不同；仅郑州有数字50万元；仅新密有数字100万元',
    );
  });
});
