import { describe, expect, it } from 'vitest';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';

const awardsIn = (text: string) =>
  readSupport(text, []).map(({ beneficiary, tiers, cap }) => [beneficiary, tiers.map(({ amount }) => amount), cap]);

describe('sums', () => {
  it('keeps what is below a fen', () => {
    expect(awardsIn('每进出口1美元奖励0.015元人民币。')).toEqual([[null, [0.015], null]]);
    expect(awardsIn('对企业每度电补贴0.1元。')[0]?.[1]).toEqual([0.1]);
  });

  it('reads two awards to two parties, and a most behind one award as its cap', () => {
    expect(awardsIn('根据课题完成度，给予发布方最高100万元支持，给予承接方最高500万元支持。')).toEqual([
      ['发布方', [1_000_000], null],
      ['承接方', [5_000_000], null],
    ]);
    expect(awardsIn('对承接方，按照设备购置额的10%给予最高500万元补助。')).toEqual([['承接方', [], 5_000_000]]);
  });

  it('takes no most of a loan for that of what is paid', () => {
    const caps = (text: string) => readSupport(text, []).map(({ cap }) => cap);
    expect(
      caps('对合伙创业的，每人最高不超过15万元，可申请不超过45万元的创业担保贷款，并按规定给予贴息支持。'),
    ).toEqual([null]);
    expect(caps('对参展企业按展位费的50%给予补贴，每家最高不超过2万元，可申请不超过45万元的贷款。')).toEqual([20_000]);
  });
});

describe('shares', () => {
  it('takes no share for a receiver', () => {
    const [first] = readSupport('对中小微企业（高耗能企业除外）2022年用电按其实际缴纳费用的5%给予补助。', []);
    expect(first).toMatchObject({
      beneficiary: '中小微企业（高耗能企业除外）',
      condition: null,
      ratePercent: 5,
      rateBase: '其实际缴纳费用',
    });
  });

  it('reads no award where one is paid out in stages', () => {
    expect(readSupport('按项目开工、竣工投产两个阶段，分别给予补助总额30%、70%的补助。', [])).toEqual([]);
    expect(readSupport('对获得省级奖励的企业，市财政按省级奖励总额的50%给予补助。', [])).toHaveLength(1);
  });

  it('names what is paid whole by the cost and not by whom it is paid to', () => {
    expect(readSupport('固定资产投资500万元以上的新办工业企业，城镇土地使用税前四年由县财政全额奖励。', [])).toEqual([
      expect.objectContaining({ beneficiary: '新办工业企业', rateBase: '城镇土地使用税', period: '前四年' }),
    ]);
    expect(readSupport('验资费用和所缴纳的印花税由县财政予以全额奖励。', [])).toEqual([
      expect.objectContaining({ rateBase: '验资费用和所缴纳的印花税', payer: '县财政' }),
    ]);
  });
});

describe('reliefs', () => {
  it('reads a run-in heading that only names them once', () => {
    const text = '减免中小企业房租。对承租国有房产的中小企业，免收2个月房租。';
    expect(readSupport(text, ['减免中小企业房租']).map(({ instrument }) => instrument)).toEqual(['免收']);
    expect(readSupport('免征房产税。对困难企业，减免房租。', ['免征房产税'])).toHaveLength(2);
    expect(readSupport('减免中小企业房租。', ['减免中小企业房租'])).toHaveLength(1);
  });

  it.each([
    ['对中小企业，2020年2—4月份房租免收。', '房租', '2020年2—4月份'],
    ['对工业企业，3月、4月租金减半收取。', '租金', '3月、4月'],
    ['对个体工商户，2022年3月至5月租金减半。', '租金', '2022年3月至5月'],
    ['自2020年2月至6月，免征企业所得税。', '企业所得税', '自2020年2月至6月'],
    ['6月30日前，对小微企业免收检验费。', '检验费', '6月30日前'],
    ['对小微企业的检验费减半收取，减征期限不超过3个月。', '检验费', '减征期限不超过3个月'],
    ['对承租国有房屋的小微企业，免收3个月房屋租金。', '房屋租金', '3个月'],
    ['对小微企业，3个月房屋租金全免。', '3个月房屋租金', null],
  ])('%s', (text, rateBase, period) => {
    expect(readSupport(text, [])).toEqual([expect.objectContaining({ rateBase, period })]);
  });
});
