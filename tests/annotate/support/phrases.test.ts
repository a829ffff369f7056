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

describe('who pays', () => {
  const payers = (text: string) =>
    readSupport(text, []).map(({ beneficiary, ratePercent, tiers, payer }) => [
      beneficiary,
      ratePercent ?? tiers.map(({ amount }) => amount),
      payer,
    ]);

  it.each([
    [
      '对购置设备的企业，由企业所在地政府按设备投资额的30%给予补贴，市财政按设备投资额的50%给予补助。',
      [
        ['企业', 30, '企业所在地政府'],
        ['企业', 50, '市财政'],
      ],
    ],
    [
      '对新认定的技术中心，省财政给予50万元奖励，市财政再给予30万元奖励。',
      [
        ['技术中心', [500_000], '省财政'],
        ['技术中心', [300_000], '市财政'],
      ],
    ],
    [
      '保费由中央财政补贴35%，省财政补贴25%。',
      [
        [null, 35, '中央财政'],
        [null, 25, '省财政'],
      ],
    ],
    ['对企业，在中央财政给予50%贴息的基础上，省财政统筹资金再给予25%的贴息。', [['企业', 25, '省财政']]],
  ])('reads two who pay as two promises: %s', (text, expected) => {
    expect(payers(text)).toEqual(expected);
  });
});

describe('two awards of one sentence', () => {
  const awards = (text: string) =>
    readSupport(text, []).map(({ beneficiary, ratePercent, rateBase, tiers }) => [
      beneficiary,
      ratePercent === null ? tiers.map(({ condition, amount }) => `${condition}=${amount}`).join(' ') : ratePercent,
      rateBase,
    ]);

  it.each([
    [
      '对工业企业用电按其缴纳费用的5%给予补助，用水、用气分别按0.8元/吨和0.2元/立方米给予补助。',
      [
        ['工业企业', 5, '其缴纳费用'],
        ['工业企业', '用水（每吨）=0.8 用气（每立方米）=0.2', null],
      ],
    ],
    [
      '旅游企业组织团队来我市旅游，达到200人的，奖励15元/人，同时给予培训机构课程补贴5元/人。',
      [
        ['旅游企业', '达到200人（每人）=15', null],
        ['培训机构', '培训机构（每人）=5', null],
      ],
    ],
    [
      '对企业招用毕业生的，给予企业每人1000元补贴，给予毕业生每人2000元补贴。',
      [
        ['企业', '企业招用毕业生（每人）=1000', null],
        ['毕业生', '毕业生（每人）=2000', null],
      ],
    ],
    [
      '新办工业企业，城镇土地使用税前四年由县财政全额奖励，后四年按50%奖励。',
      [
        [null, 100, '城镇土地使用税'],
        [null, 50, '城镇土地使用税'],
      ],
    ],
    // One award with two sums for one receiver stays one.
    [
      '对引进的博士给予30万元安家补贴，每月给予3000元生活补贴。',
      [['博士', '引进的博士=300000 引进的博士（每月）=3000', null]],
    ],
    ['对项目按设备投资额的10%给予补助，单个项目最高500万元。', [['项目', 10, '设备投资额']]],
  ])('%s', (text, expected) => {
    expect(awards(text)).toEqual(expected);
  });

  it('have one most, where it is for all that one receiver gets', () => {
    const text = '对企业用电按费用的5%给予补助，用水按0.8元/吨给予补助，单家企业合计不超过50万元。';
    expect(readSupport(text, []).map(({ cap, capScope }) => [cap, capScope])).toEqual([
      [500_000, '单家企业'],
      [500_000, '单家企业'],
    ]);
  });

  it('have conditions of their own behind ；, also where only the size is told again', () => {
    const text =
      '对企业当年进出口50万-500万美元、且增幅超过20%，或初次进出口50万美元的，奖励1万元；501万-1000万美元、且增幅超过15%，或初次进出口501万美元的，奖励3万元。';
    expect(readSupport(text, [])[1]?.condition).toBe(
      '企业当年进出口501万-1000万美元、且增幅超过15%，或初次进出口501万美元',
    );
  });
});

describe('what is paid back', () => {
  const back = (text: string) =>
    readSupport(text, []).map(({ instrument, beneficiary, ratePercent, rateBase, frequency }) => [
      instrument,
      beneficiary,
      ratePercent,
      rateBase,
      frequency,
    ]);

  it.each([
    [
      '对不裁员的参保企业，返还其上年度实际缴纳失业保险费的50%。',
      [['按比例返还', '参保企业', 50, '其上年度实际缴纳失业保险费', 'unstated']],
    ],
    [
      '大型企业按企业及其职工上年度缴纳失业保险费的30%返还，中小微企业按60%返还。',
      [
        ['按比例返还', '大型企业', 30, '企业及其职工上年度缴纳失业保险费', 'unstated'],
        ['按比例返还', '中小微企业', 60, '企业及其职工上年度缴纳失业保险费', 'unstated'],
      ],
    ],
    [
      '对参加失业保险的大型企业按30%返还，中小微企业按90%返还失业保险费。',
      [
        ['按比例返还', '大型企业', 30, null, 'unstated'],
        ['按比例返还', '中小微企业', 90, '失业保险费', 'unstated'],
      ],
    ],
    [
      '稳岗返还标准为企业及其职工上年度实际缴纳失业保险费的60%。',
      [['按比例返还', null, 60, '企业及其职工上年度实际缴纳失业保险费', 'unstated']],
    ],
    ['将增值税留抵税额100%返还企业。', []],
    ['项目竣工后返还土地保证金的50%。', []],
    ['失业保险稳岗返还比例从60%最高提至90%。', []],
  ])('%s', (text, expected) => {
    expect(back(text)).toEqual(expected);
  });
});

describe('shares that must be reached', () => {
  it.each([
    ['对企业零售额增长15%、20%、25%以上的，分别给予5万元、8万元、10万元奖励。', ['15%以上', '20%以上', '25%以上']],
    ['对企业零售额增长15%和20%以上的，分别奖励5万元、8万元。', ['15%以上', '20%以上']],
  ])('are none that is given: %s', (text, bounds) => {
    expect(readSupport(text, [])).toMatchObject([
      { ratePercent: null, tiers: bounds.map((bound) => ({ condition: expect.stringMatching(`增长${bound}$`) })) },
    ]);
  });

  it('are not taken for those that are given behind them, nor is a share that another rule gives', () => {
    const rates = (text: string) => readSupport(text, []).map(({ ratePercent }) => ratePercent);
    expect(rates('对研发投入占营业收入比重达到3%、5%以上的企业，分别按研发投入的5%、8%给予补助。')).toEqual([5, 8]);
    expect(rates('对企业研发费用，按75%在税前加计扣除的基础上，再按10%给予补助。')).toEqual([10]);
    expect(
      readSupport('对设备投资500万元、1000万元以上的项目，分别按设备投资额的8%、10%给予补助。', []).map(
        ({ condition }) => condition?.split('；').at(-1),
      ),
    ).toEqual(['设备投资500万元以上', '设备投资1000万元以上']);
  });

  it('leave a list of shares that are given as it is', () => {
    expect(
      readSupport('对租赁厂房的企业，前三年按租金的50%、30%、20%给予补贴。', []).map(({ ratePercent }) => ratePercent),
    ).toEqual([50, 30, 20]);
  });
});

describe('a share with its most', () => {
  it.each([
    ['对企业，按实际支付通信服务费的20%，最高10万元补助。', [['企业', 20, 100_000]]],
    ['对企业，按设备投资的10%、最高100万元补助。', [['企业', 10, 1_000_000]]],
    ['对企业，按展位费的50%给予补贴，每家最高10万元补贴。', [['企业', 50, 100_000]]],
    ['对企业，税收增长按10%测算，最高不超过全市平均。', []],
  ])('needs no 给予: %s', (text, expected) => {
    expect(readSupport(text, []).map(({ beneficiary, ratePercent, cap }) => [beneficiary, ratePercent, cap])).toEqual(
      expected,
    );
  });

  it('has no 一次性 in what it is taken of, and the scope of its most alone', () => {
    expect(
      readSupport('对项目，经审核后按照其实际投入一次性给予10%，单家企业补助金额最高60万元补助。', [])[0],
    ).toMatchObject({ rateBase: '其实际投入', cap: 600_000, capScope: '单家企业' });
  });
});

describe('a prize of each grade', () => {
  it.each([
    ['大赛获得国家、省级、市级奖项的一次分别奖励20万元、10万元、5万元。', ['国家级', '省级', '市级']],
    ['大赛获得国家级、省级、市级奖项的，分别奖励20万元、10万元、5万元。', ['国家级', '省级', '市级']],
  ])('is named by it: %s', (text, grades) => {
    expect(readSupport(text, [])[0]?.tiers.map(({ condition }) => condition)).toEqual(
      grades.map((grade) => `大赛获得${grade}奖项`),
    );
  });
});

describe('ranks and stars', () => {
  it.each([
    ['对增速排名前3位的县区，分别奖励50万元、30万元、20万元。', ['第1位', '第2位', '第3位']],
    ['对评为五星、四星、三星级的农家乐，分别奖励5万元、3万元、1万元。', ['五星级', '四星级', '三星级']],
  ])('each have a sum: %s', (text, names) => {
    const tiers = readSupport(text, [])[0]?.tiers ?? [];
    expect(tiers.map(({ condition }, i) => condition.includes(names[i] ?? '　'))).toEqual(names.map(() => true));
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
