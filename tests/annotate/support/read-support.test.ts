import { describe, expect, it } from 'vitest';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';

describe('what a measure says and what only follows from it', () => {
  it('quotes a cap that closes the sentence, and marks it as inferred for the promise before', () => {
    const text =
      '对新增的A级企业，按照投资额的10%给予奖励，对新增的B级企业，按照投资额的5%给予奖励，单个企业最多不超过50万元。';
    const [first, second] = readSupport(text, []);
    expect(first).toMatchObject({ cap: 500_000, inferred: ['cap', 'capScope'], quote: text.slice(0, -1) });
    expect(first?.own).toBe('对新增的A级企业，按照投资额的10%给予奖励');
    expect(second).toMatchObject({ cap: 500_000, capScope: '单个企业', inferred: [] });
  });

  it.each([
    ['对产品按照年度销售总额给予不超过30%的奖励，最高不超过200万元，单个产品不重复享受。', ['capScope', 'frequency']],
    ['对产品，年销售额首次达到5000万元的，给予100万元奖励。', ['frequency']],
    ['对企业给予5万元一次性奖励。', []],
  ])('%s', (text, inferred) => {
    expect(readSupport(text, [])[0]?.inferred).toEqual(inferred);
  });

  it.each([
    ['对产品给予不超过30%的奖励。', '<='],
    ['对企业分别给予最低10万元和5万元的一次性奖励。', '>='],
    ['对投资给予10%—20%的财政补贴。', 'range'],
    ['对企业技术中心给予50万元奖励。', '='],
    ['支持企业建设研发机构，按照有关政策给予资金支持。', null],
  ])('%s is %s', (text, comparator) => {
    expect(readSupport(text, [])[0]?.comparator).toBe(comparator);
  });

  it.each([
    '积极争取国家专项资金，推进产业优化升级。',
    '综合运用国家和省级专项资金、基金，支持产品升级。',
    '鼓励天使基金、风投基金加大支持。',
  ])('money of others that is only sought or used is no measure: %s', (text) => {
    expect(readSupport(text, [])).toEqual([]);
  });
});

describe('to which promise a cap belongs', () => {
  const capsIn = (text: string) => readSupport(text, []).map(({ cap, capScope }) => [cap, capScope]);

  it('leaves a cap with its own promise where the one before has another form', () => {
    expect(
      capsIn(
        '对种植双季稻50亩以上的经营主体，按每亩150元给予补贴；对新建粮食烘干中心，按设备投资的30%给予补助，单个主体最高不超过50万元。',
      ),
    ).toEqual([
      [null, null],
      [500_000, '单个主体'],
    ]);
    expect(
      capsIn(
        '对普惠性民办园按每生每年不低于500元的标准给予补助，对新建的普惠性民办园按每班5万元给予一次性奖补，每所最高50万元。',
      ),
    ).toEqual([
      [null, null],
      [500_000, '每所'],
    ]);
  });

  it('takes a cap of the next sentence for what was given, and says that it is inferred', () => {
    const text = '对新建钢架大棚，单体大棚每亩补贴4000元，连栋大棚每亩补贴1.5万元。同一主体年度补贴总额不超过200万元。';
    expect(readSupport(text, [])).toMatchObject([
      { cap: 2_000_000, capScope: '同一主体年度', inferred: ['cap', 'capScope'], quote: text.slice(0, -1) },
    ]);
  });
});

describe('who receives a promise', () => {
  it('reads a receiver told over several stretches, and none of the promise before', () => {
    expect(
      readSupport(
        '对覆盖产业园区、服务企业开展创新应用，且日均流量超过30GB的新建5G基站，财政给予每个最高5000元补贴。',
        [],
      ),
    ).toMatchObject([{ beneficiary: '新建5G基站' }]);
    const [, second] = readSupport(
      '对全职引进的顶尖人才，给予最高500万元资助；博士、硕士毕业生到企业就业的，分别按每人每月3000元、2000元发放生活补助。',
      [],
    );
    expect(second).toMatchObject({ beneficiary: null, tiers: [{ amount: 3000 }, { amount: 2000 }] });
  });

  it('takes the unit of a sum for no receiver', () => {
    expect(readSupport('对每所托管县中每年给予200万元经费支持，托管期3年。', [])).toMatchObject([
      { beneficiary: '每所托管县中', frequency: 'annual', period: '托管期3年' },
    ]);
    expect(readSupport('出站后选择留深工作的，给予每人每年10万元资助，连续资助3年。', [])).toMatchObject([
      { beneficiary: null, tiers: [{ condition: '出站后选择留深工作（每人每年）', amount: 100_000 }] },
    ]);
  });

  it.each([
    [
      '初次被认定为中国驰名商标的企业，给予企业50万元奖励；被认（评）定为吉林省著名商标、吉林省名牌产品的企业，给予企业3万元奖励。',
      ['企业', '企业'],
      ['初次被认定为中国驰名商标', '被认（评）定为吉林省著名商标、吉林省名牌产品'],
    ],
    [
      '对出口500万美元以下的小微企业实行基本风险统保，对出口1000万美元以内的中小企业“信保贷”融资贷款业务给予最高30%贴息，单个企业最高10万元。',
      ['中小企业“信保贷”融资贷款业务'],
      ['出口1000万美元以内'],
    ],
    [
      '新注册的外贸企业（含区外迁入企业），年进出口额增量达300万美元以上，奖励3万元。',
      ['外贸企业（含区外迁入企业）'],
      ['新注册'],
    ],
    ['按照规定可以对做出显著成绩的单位和个人给予表彰和奖励。', ['单位和个人'], ['做出显著成绩']],
  ])('%s', (text, receivers, conditions) => {
    const found = readSupport(text, []);
    expect(found.map(({ beneficiary }) => beneficiary)).toEqual(receivers);
    expect(found.map(({ condition }) => condition)).toEqual(conditions);
  });

  it.each([
    [
      '对企业招用毕业年度、离校两年内未就业普通高校毕业生和登记失业16至24周岁青年，签订劳动合同并参加失业保险的，按每人1000元的标准发放一次性扩岗补助。',
      '企业',
      '招用毕业年度、离校两年内未就业普通高校毕业生和登记失业16至24周岁青年；签订劳动合同并参加失业保险',
    ],
    ['对符合条件的300亩以上规模经营主体从事粮食生产给予奖补。', '300亩以上规模经营主体', '符合条件；从事粮食生产'],
    [
      '对符合条件的餐饮企业、品牌便利店、老字号企业新设直营连锁店的，给予最高40万元奖励。',
      '餐饮企业、品牌便利店、老字号企业',
      '符合条件；新设直营连锁店',
    ],
    [
      '对进出口额6500万美元以上重点企业和省级出口品牌企业自行参加境外展会的，给予展位费最高80%支持。',
      '进出口额6500万美元以上重点企业和省级出口品牌企业',
      '自行参加境外展会',
    ],
    ['对企业建设的国家级研发平台，给予100万元补助。', '国家级研发平台', '企业建设'],
    ['对获评国家级绿色工厂、绿色供应链管理企业的，一次性奖补100万元。', null, '获评国家级绿色工厂、绿色供应链管理企业'],
    ['对核心团队的依托单位给予200万元补助。', '核心团队的依托单位', null],
    [
      '对建设面积2000平方米以上，且年仓库货物交易额300万美元以上的自建海外仓，给予最高200万元的一次性建设资金支持。',
      '自建海外仓',
      '建设面积2000平方米以上，且年仓库货物交易额300万美元以上',
    ],
    ['新认定服务业集聚示范园区10家左右，省服务业发展引导资金给予一次性奖补。', '服务业集聚示范园区', '新认定'],
    [
      '对政策落实和发展成效等方面进行年度综合评估，排名前三名的县（市、区）依次给予300万元、200万元和100万元的奖励。',
      '县（市、区）',
      '排名前三名',
    ],
    ['省民航发展专项资金对客运、货运、机场运营等给予补助。', '客运、货运、机场运营等', null],
    ['企业首次在新三板基础层挂牌一次性奖补10万元，在创新层挂牌一次性奖补20万元。', '企业', null],
    ['对纳税额首次超过1000万元的企业，奖励企业法定代表人10万元。', '企业法定代表人', '纳税额首次超过1000万元的企业'],
    ['对技能大师工作室技艺传承人在聘期内给予岗位津贴。', '技能大师工作室技艺传承人', null],
    ['对连续2年考核优秀的单位和个人报市委、市政府给予奖励。', '单位和个人', '连续2年考核优秀'],
    ['对企业新购置设备贷款，按贷款实际发生额的2%给予贴息。', '企业', '企业新购置设备贷款'],
  ])('who, and on what condition: %s', (text, beneficiary, condition) => {
    expect(readSupport(text, [])).toMatchObject([{ beneficiary, condition }]);
  });

  it('takes no refusal for a promise', () => {
    expect(readSupport('对于存在重大违法行为的，可研究决定不给予补助。', [])).toEqual([]);
  });
});

it('tells an award that falls after some years as two, with the base and the yearly most of both', () => {
  const text =
    '自认定当年起，按其年度地方经济贡献额给予五年奖励，其中前三年给予80%的奖励，后两年给予50%的奖励，每年最高奖励不超过5000万元。';
  const base = { rateBase: '其年度地方经济贡献额', cap: 50_000_000, capScope: '每年' };
  expect(readSupport(text, [])).toMatchObject([
    { ...base, ratePercent: 80, period: '前三年', frequency: 'annual', inferred: ['cap', 'capScope', 'frequency'] },
    { ...base, ratePercent: 50, period: '后两年', frequency: 'annual' },
  ]);
});

it('gives each expense of one list its own share', () => {
  const text = '对企业参加省统一组织的线下境外展、境外经贸对接活动，给予展位费最高80%、人员国际机票费最高70%支持。';
  const both = { beneficiary: '企业', condition: '参加省统一组织的线下境外展、境外经贸对接活动', comparator: '<=' };
  expect(readSupport(text, [])).toMatchObject([
    { ...both, ratePercent: 80, rateBase: '展位费' },
    { ...both, ratePercent: 70, rateBase: '人员国际机票费' },
  ]);
});

it('reads a further tier behind ；, which is a sum and no cap', () => {
  const text = '对年出栏5000头以上的规模养殖场，给予最高300万元补助；年出栏1万头以上的，最高500万元。';
  expect(readSupport(text, [])).toMatchObject([
    { instrument: '定额补助', tiers: [{ amount: 3_000_000 }], cap: null },
    {
      instrument: '定额补助',
      beneficiary: '规模养殖场',
      condition: '年出栏1万头以上',
      comparator: '<=',
      tiers: [{ condition: '年出栏1万头以上', amount: 5_000_000 }],
      cap: null,
    },
  ]);
});

it.each([
  ['对参加境外展会的企业，按展位费的70%给予补贴，每个展位最高3万元，每家企业每年最高20万元。', 200_000, '每家企业每年'],
  ['企业购买机器人的，按购置价格的15%给予补贴，单台最高5万元，单个企业最高100万元。', 1_000_000, '单个企业'],
  ['对购置的设备，按购置价格的15%给予补贴，单台最高5万元。', 50_000, '单台'],
])('takes the most of the receiver before that of a thing: %s', (text, cap, capScope) => {
  expect(readSupport(text, [])).toMatchObject([{ cap, capScope }]);
});

it.each([
  ['每个平台给予50万元补助，每年补助不超过3家。', 'unstated', null],
  ['对连续三年在库的再奖励5万元。', 'unstated', null],
  ['对引进的团队，连续三年给予50万元资助。', 'multi-year', '连续三年'],
])('how often: %s', (text, frequency, period) => {
  expect(readSupport(text, [])).toMatchObject([{ frequency, period }]);
});

it.each([
  ['对新建的粮食烘干中心，每个补助30万元；改造的，每个补助15万元。', ['新建', '改造']],
  [
    '对在沪深交易所上市的企业给予500万元奖励；在北交所上市的，给予300万元奖励；新三板挂牌的奖励100万元。',
    ['在沪深交易所上市', '在北交所上市', '新三板挂牌'],
  ],
  ['对符合条件的企业，年产值首次达到1亿元的，奖励20万元；首次达到5亿元的，奖励50万元。', ['符合条件', '符合条件']],
])('tells the condition behind ；that stands in the place of the one before: %s', (text, conditions) => {
  expect(readSupport(text, []).map(({ condition }) => condition)).toEqual(conditions);
});

it('names the year or the kind that each share of a list is for', () => {
  const shares = (text: string) => readSupport(text, []).map(({ condition, ratePercent }) => [condition, ratePercent]);
  expect(shares('租赁厂房的，前三年按租金的50%、30%、20%给予补贴，每年最高50万元。')).toEqual([
    ['租赁厂房；第1年', 50],
    ['租赁厂房；第2年', 30],
    ['租赁厂房；第3年', 20],
  ]);
  expect(shares('对国家级、省级示范项目，分别按投资额的20%、10%给予补助。')).toEqual([
    ['国家级示范项目', 20],
    ['省级示范项目', 10],
  ]);
});

it('takes a fund that is but a way for no promise', () => {
  expect(readSupport('通过统筹引导或设立专项资金等方式，支持地方招商。', [])).toEqual([]);
});

describe('who pays', () => {
  it.each([
    ['省财政对大豆玉米带状复合种植每亩补贴50元。', '省财政'],
    ['省民航发展专项资金对客运、货运、机场运营等给予补助。', '省民航发展专项资金'],
    ['以政府引导、社会资本投入的方式，设立鹤壁镁产业发展基金。', '政府引导、社会资本投入'],
    ['设立耐火材料产业高质量发展专项资金，列入年度财政预算，保障本级扶持政策落实到位。', '年度财政预算'],
    ['以市场化的方式，设立镁产业发展基金。', null],
  ])('%s', (text, payer) => {
    expect(readSupport(text, []).map((measure) => measure.payer)).toEqual([payer]);
  });
});

it.each([
  [
    '对新认定工业精品企业给予20万元一次性奖补；新认定市级品牌示范企业给予10万元一次性奖补；新认定省新产品给予5万元奖补，每个企业最高奖补不超过20万元。',
    [null, null, 200_000],
  ],
  ['对国家级示范企业给予50万元奖补；对省级示范企业给予5万元奖补，每个企业最高不超过20万元。', [null, 200_000]],
])('leaves a cap with those that it can be for: %s', (text, caps) => {
  expect(readSupport(text, []).map(({ cap }) => cap)).toEqual(caps);
});

it.each([
  ['对兵团存栏奶牛100头以上且集中饲养的规模养殖主体进行补贴，每头补贴2000元。', '规模养殖主体'],
  ['对接受企业委托、政府确认的科研项目，市财政给予科研经费的50%、最高100万元的补助。', '科研项目'],
  ['营利性养老机构按非营利性养老机构补贴标准的80%予以补贴。', '营利性养老机构'],
  ['投资额在1亿元以上的工业项目按实际固定资产投资额的0.8%奖励。', '工业项目'],
  ['年主营业务收入首次超过2000万元的商贸、物流企业，一次性给予10万元奖励。', '商贸、物流企业'],
  // One of several who may get it is not the whole.
  ['对获评“双跨”平台的企业，或新增接入企业不低于100家的服务企业，给予200万元一次性奖励。', null],
])('names who receives: %s', (text, beneficiary) => {
  expect(readSupport(text, []).map((measure) => measure.beneficiary)).toEqual([beneficiary]);
});

it('keeps what must be met for a rate that no 对 opens', () => {
  const text = '固定资产投资在2000万元以上3000万元以下的，补贴42%；固定资产投资3000万元以上的，补贴60%。';
  expect(readSupport(text, []).map(({ condition, ratePercent }) => [condition, ratePercent])).toEqual([
    ['固定资产投资在2000万元以上3000万元以下', 42],
    ['固定资产投资3000万元以上', 60],
  ]);
});

it('reads what later years give as a share of the first', () => {
  const text = '第一年航班奖励6万元/班，第二、三年分别按第一年标准的85%、70%执行。';
  expect(
    readSupport(text, []).map(({ instrument, condition, ratePercent }) => [instrument, condition, ratePercent]),
  ).toEqual([
    ['定额奖励', null, null],
    ['分档按比例奖励', '第二年', 85],
    ['分档按比例奖励', '第三年', 70],
  ]);
});

it('takes the words that only announce a list for no promise', () => {
  expect(readSupport('凡本办法所鼓励的投资项目，给予下列奖励和优惠：', [])).toEqual([]);
});

it('names what each sum is for by the condition before it, where only a unit leads to the sum', () => {
  const text =
    '对连片100亩以上的蔬菜基地，将按每亩给予300元奖补，新建钢架大棚每亩奖补3000元，新建20平方米以上冷冻库的，每个冷藏冷库奖补3万元。';
  expect(readSupport(text, []).flatMap(({ tiers }) => tiers.map(({ condition }) => condition))).toEqual([
    '连片100亩以上的蔬菜基地（每亩）',
    '新建钢架大棚（每亩）',
    '新建20平方米以上冷冻库（每个冷藏冷库）',
  ]);
});

it('takes what is kept at a level for no rate of support', () => {
  const text = '给予人才每月675-4500元不等补贴，将人才租房支出控制在社平工资的10%左右。';
  expect(readSupport(text, []).map(({ beneficiary, ratePercent }) => [beneficiary, ratePercent])).toEqual([
    ['人才', null],
  ]);
});

it('takes each of several farms of a size for its own receiver', () => {
  const text =
    '新建年出栏商品猪5000头以上的规模养殖场，每场一次性补助25万元；新建的年出栏商品猪10000头以上的规模养猪场，每场一次性补助50万元。';
  expect(readSupport(text, []).map(({ beneficiary, condition }) => [beneficiary, condition])).toEqual([
    ['规模养殖场', '新建年出栏商品猪5000头以上'],
    ['规模养猪场', '新建的年出栏商品猪10000头以上'],
  ]);
});

it('tells what a sum is for each of, and nobody of that name', () => {
  const text = '引进服务器的，给予企业每台服务器500元补贴，单个企业每年最高不超过100万元。';
  expect(readSupport(text, []).map(({ beneficiary, tiers }) => [beneficiary, tiers[0]?.condition])).toEqual([
    ['企业', '引进服务器（每台服务器）'],
  ]);
});
