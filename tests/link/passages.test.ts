import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesBeside } from '../../scripts/link/reuse/beside.ts';
import { isFormula, markBoilerplate } from '../../scripts/link/reuse/boilerplate.ts';
import { findPassages } from '../../scripts/link/reuse/passages.ts';
import { bare, textOf } from '../../src/domain/bare.ts';
import { coverRuns, sharedRuns } from '../../src/domain/shared-runs.ts';
import { makeClause, makeDocument } from './make.ts';

const documents = [makeDocument('city', '410100', '2022-06-02'), makeDocument('county', '410183', '2023-06-01')];
const passagesOf = (a: string, b: string) =>
  findPassages([makeClause('city', 's1', a), makeClause('county', 's1', b)], documents);

describe('findPassages', () => {
  it('gives exact offsets over punctuation that differs', () => {
    const a = '加强引导扶持，鼓励企业开展“机器换人”“生产换线”“设备换芯”，加快技术改造步伐。';
    const b = '实施机器换人计划。鼓励企业开展“机器换人” “生产换线”，加快技术改造步伐。';
    const [passage] = passagesOf(a, b);
    expect(passage?.text).toBe('鼓励企业开展机器换人生产换线');
    expect(a.slice(...(passage?.fromRange ?? []))).toBe('鼓励企业开展“机器换人”“生产换线');
    expect(b.slice(...(passage?.toRange ?? []))).toBe('鼓励企业开展“机器换人” “生产换线');
  });

  it('counts Han characters only: twelve are enough, eleven are not', () => {
    expect(passagesOf('甲甲甲大力实施创新驱动发展战略乙', '丙丙大力实施创新驱动发展战略丁丁')).toHaveLength(1);
    expect(passagesOf('甲甲甲大力实施创新驱动发展战乙乙', '丙丙大力实施创新驱动发展战丁丁丁')).toHaveLength(0);
    expect(passagesOf('到2025年实现1000亿元产值的目标', '到2025年实现1000亿元产值的任务')).toHaveLength(0);
  });

  it('finds any planted passage of twelve characters, wherever it stands', () => {
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCodePoint(c)),
      maxLength: 60,
    });
    const planted = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCodePoint(c)),
      minLength: 12,
      maxLength: 40,
    });
    fc.assert(
      fc.property(han, han, han, han, planted, (p, q, r, s, text) => {
        const [a, b] = [`${p}${text}${q}`, `${r}${text}${s}`];
        expect(
          passagesOf(a, b).some(
            ({ fromRange, toRange }) =>
              a.slice(...fromRange).includes(text) && a.slice(...fromRange) === b.slice(...toRange),
          ),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('runs from the earlier text to the later, whatever their order in the corpus', () => {
    const text = '构建政产学研用金紧密结合、服务管理体系健全';
    const [passage] = findPassages([makeClause('county', 's1', text), makeClause('city', 's1', text)], documents);
    expect([passage?.from, passage?.to]).toEqual(['city#s1', 'county#s1']);
  });
});

describe('passagesBeside', () => {
  it('finds in a thread of its own what is found without one', async () => {
    const clauses = [
      makeClause('city', 's1', '大力实施创新驱动发展战略，加快转型。'),
      makeClause('county', 's1', '坚持大力实施创新驱动发展战略。'),
    ];
    const found = findPassages(clauses, documents);
    expect(found.length).toBeGreaterThan(0);
    expect(await passagesBeside(clauses, documents, null, 0)).toEqual(found);
  });
});

describe('sharedRuns', () => {
  it('are maximal and stand in both texts', () => {
    const [a, b] = [bare('发展会展经济，提升会展经济效益'), bare('做强会展经济效益')];
    const runs = sharedRuns(a, b, 3);
    expect(runs.map(({ a: at, length }) => textOf(a.codes.subarray(at, at + length)))).toEqual([
      '会展经济',
      '会展经济效益',
    ]);
    expect(coverRuns(runs)).toHaveLength(1);
  });
});

describe('boilerplate', () => {
  it.each([
    '以习近平新时代中国特色社会主义思想为指导',
    '已经省政府同意现印发给你们请认真贯彻',
    '各省辖市省直管县市人民政府省人民政府各部门',
    '规模以上主营业务收入分别达到1',
    '省发展改革委工业和信息化',
    '省财政厅科技厅发展改革委',
  ])('“%s” says nothing about where a text comes from', (text) => expect(isFormula(text)).toBe(true));

  it.each([
    '工程研究中心企业技术中心',
    '大力实施创新驱动发展战略',
    '企业采用清洁生产工艺先进节能技术和高效末端治理装备',
  ])('“%s” does', (text) => expect(isFormula(text)).toBe(false));

  it('is also what five texts share', () => {
    const passage = (page: string) => ({
      from: `a/${page}#s1`,
      to: 'b#s1',
      fromRange: [0, 12] as [number, number],
      toRange: [0, 12] as [number, number],
      text: '千方百计帮助企业解决各种难题',
      boilerplate: false,
    });
    expect(markBoilerplate(['w', 'x', 'y'].map(passage)).some(({ boilerplate }) => boilerplate)).toBe(false);
    expect(markBoilerplate(['w', 'x', 'y', 'z'].map(passage)).every(({ boilerplate }) => boilerplate)).toBe(true);
  });
});
