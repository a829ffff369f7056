import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';
import { makeSetting } from './make-setting.ts';

const SETTING = makeSetting({
  region: '新密市',
  industry: '耐火材料产业',
  plan: { from: 2023, to: 2025 },
  issuedIn: 2023,
  headings: ['目标任务'],
});

/** Bits of policy text in any order, whole or broken. */
const shards = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'到2025年 力争 产值 突破 400亿元 、 ， 。 ； （ ） “ ” 《 》 对 的企业 分别给予 100万元 50万 奖励 每增长 1个百分点 按照 投资额 20% 10%—20% 不超过 最高 家 3—5家 年产 百亿级 以上 左右 从25% 提高至45% 其中 同比增长 一是 三分之二 万元以上 项目'.split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('what only looks like a quantity', () => {
  it('keeps the number of a label apart from the figure behind it', () => {
    expect(
      readClause('2. 40周岁以上的，每增加1岁少加2分。', SETTING).map(({ value, unit }) => `${value}${unit}`),
    ).toEqual(['40周岁']);
    expect(readClause('产值达到2. 4亿元。', SETTING).map(({ value }) => value)).toEqual([2.4]);
  });

  it.each([
    [
      'names',
      '加快发展尼龙66、尼龙6等工程塑料，推进WR103卷筒纸印刷机、AZ91、Z1300系列合金和千吨级GQ4522级碳纤维示范应用。',
    ],
    ['generations', '加快“5G+工业互联网”融合发展，切入“工业4.0”，发展3D打印钛合金零部件，构建“2＋3＋2”创新发展格局。'],
    ['grades', '重点发展42.5及以上等级水泥，停止生产32.5等级复合硅酸盐水泥，完成12.9级以上紧固件研发。'],
    [
      'sizes of machines',
      '实施舞钢公司4200mm轧机改造项目，开发40.5KV（千伏）智能型开关设备，完成40t—50t大单重钢板技术研发。',
    ],
    ['chemical names', '实施1,4—丁二醇、1.4-丁二醇节能降耗技术改造，推进2-甲基呋喃项目建设。'],
    [
      'documents and dates',
      '根据豫政〔2014〕87号和工信部公告〔2014〕84号，自2023年6月1日起施行，有效期三年，以上年为基数。',
    ],
    [
      'enumerations',
      '聚焦铝加工、超硬材料等7大领域，实施6大工程，打造四大产业链，发挥3大产业园区作用，工业和信息化部等4部委印发。',
    ],
    ['the world 500', '世界500强企业和产业50强企业，开展百家行活动，推进“百千万”亿级产业集群。'],
    [
      'manners of speaking',
      '千方百计解决难题，一站式服务，最多跑一次，三级联动，五位一体，距今1万多年，历经60余年，3个月一通报。',
    ],
  ])('%s', (_, text) => {
    expect(readClause(text, SETTING).map((draft) => draft.quote)).toEqual([]);
  });
});

describe('reading a clause', () => {
  it('quotes the text verbatim and never fails, whatever the text', () => {
    fc.assert(
      fc.property(shards, (text) => {
        for (const draft of readClause(text, SETTING)) {
          expect(text).toContain(draft.quote);
          expect(Number.isFinite(draft.value)).toBe(true);
          if (draft.valueMax !== null) expect(draft.valueMax).toBeGreaterThan(draft.value);
        }
        for (const measure of readSupport(text, ['支持政策'])) {
          expect(text).toContain(measure.quote);
          for (const tier of measure.tiers) expect(tier.amount).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads alike whatever the width and the white space', () => {
    const plain = '2012年力争规模以上主营业务收入突破6000亿元，同比增长30%（含税），新增企业3—5家。';
    const wide = '２０１２年 力争规模以上主营业务收入突破 ６０００亿元,同比增长３０％(含税),新增企业 3—5 家。';
    const bare = (text: string): unknown[] => readClause(text, SETTING).map(({ quote: _, at: __, ...rest }) => rest);
    expect(bare(wide)).toEqual(bare(plain));
  });

  it('takes time in proportion to the length of a text', () => {
    // Time of the processor, so that a busy machine does not count.
    const time = (n: number): number => {
      const text = '新建省级智能车间10家、'.repeat(n);
      const start = process.cpuUsage().user;
      readClause(text, SETTING);
      return (process.cpuUsage().user - start) / 1000;
    };
    time(250);
    expect(time(4_000)).toBeLessThan(20 * Math.max(time(500), 5));
  });
});
