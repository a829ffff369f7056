import { describe, expect, it } from 'vitest';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';

/** Who receives each promise of a text, and on what condition. */
const receivers = (text: string) => readSupport(text, []).map(({ beneficiary, condition }) => [beneficiary, condition]);

describe('who is named behind the award is paid, whatever stands behind 对', () => {
  it.each([
    [
      '对新发展的500亩以上的中药材种植基地和道地药材基地，一次性奖励企业200元/亩。',
      [['企业', '新发展的500亩以上的中药材种植基地和道地药材基地']],
    ],
    ['对新设立的国家、省级科研机构，分别给予企业50万元、30万元奖励。', [['企业', '新设立的国家、省级科研机构']]],
    ['对企业引进的博士，给予企业每人5万元补贴。', [['企业', '企业引进的博士']]],
    [
      '新获国家级、省级重点企业（项目）荣誉的，分别奖励运营主体或项目单位10万元、5万元。',
      [['运营主体或项目单位', null]],
    ],
    [
      '对上述医药品种剂型引进，投产达效后，视其市场发展前景，给予企业引进成本不低于10%的资金支持。',
      [['企业', '上述医药品种剂型引进；投产达效后']],
    ],
    ['参加境外展会的，每家企业每个项目给予1.5万元补助。', [['企业', null]]],
    [
      '对年税收首次达到2000万元、1000万元且增幅高于全区5个百分点以上的楼宇，分别奖励楼宇业主或物业部门100万元、50万元。',
      [['楼宇业主或物业部门', '年税收首次达到2000万元、1000万元且增幅高于全区5个百分点以上的楼宇']],
    ],
    ['对商业项目，按照年度地方贡献总额的3%给予中介一次性奖励。', [['中介', '商业项目']]],
    ['对引进服务业重点企业，自设立年度起给予企业前三年综合贡献度100%的奖励。', [['企业', '引进服务业重点企业']]],
    // The same receiver, told again without its condition.
    ['对初次认定为高新技术企业的企业，给予企业30万元奖励。', [['企业', '初次认定为高新技术企业']]],
    // What is reckoned by the firm is its most and names nobody.
    [
      '对铝产品，上年度销售额达到3亿元的，每增长10个百分点，奖励100万元，每家企业每年奖励金额最高为1000万元。',
      [['铝产品', '上年度销售额达到3亿元']],
    ],
  ])('%s', (text, expected) => {
    expect(receivers(text)).toEqual(expected);
  });

  it.each(['奖励企业10家，每家20万元。', '对完成任务的乡镇，奖励先进单位20个。', '补助困难职工家庭100户。'])(
    'how many there are is no sum: %s',
    (text) => {
      expect(readSupport(text, []).flatMap(({ tiers }) => tiers.map(({ amount }) => amount))).toEqual([]);
    },
  );
});

describe('a cost is what the share is taken of, and nobody', () => {
  it.each([
    [
      '对公共保税仓库新增的有关设备购置费给予不超过50%的补助，每个项目最高补助30万元。',
      '公共保税仓库',
      null,
      '新增的有关设备购置费',
    ],
    [
      '对医药企业测算实际增加负担（剔除企业自然增长）部分，给予医药企业2年50%的资金支持。',
      '医药企业',
      null,
      '实际增加负担（剔除企业自然增长）部分',
    ],
    ['企业租用公共保税仓库的，对其租金给予50%的补助。', '企业', '租用公共保税仓库', '租金'],
    ['对符合条件的企业贷款利息，按50%给予补贴。', '企业', '符合条件', '贷款利息'],
    ['对企业参加国内展会的展位费按80%给予补助。', '企业', null, '参加国内展会的展位费'],
    ['对展位费给予70%补贴，每家企业每年最高20万元。', null, null, '展位费'],
    ['对企业新购置设备贷款，按贷款实际发生额的2%给予贴息。', '企业新购置设备贷款', null, '贷款实际发生额'],
  ])('%s', (text, beneficiary, condition, rateBase) => {
    expect(readSupport(text, [])).toMatchObject([{ beneficiary, condition, rateBase }]);
  });
});

describe('those named before', () => {
  it.each([
    ['新培育认定500家以上省级大数据企业，各地可对首次认定的给予一次性奖补。', [['省级大数据企业', '首次认定']]],
    [
      '对新获批的省级跨境电商产业园给予最高100万元资金支持，对年度评估等次为优秀的给予最高30万元资金支持。',
      [
        ['省级跨境电商产业园', '新获批'],
        ['省级跨境电商产业园', '年度评估等次为优秀'],
      ],
    ],
    ['支持企业建设研发中心，对通过认定的给予50万元奖励。', [['企业', '建设研发中心；通过认定']]],
    // What has a name of its own is of others.
    [
      '对新认定的高新技术企业给予20万元奖励，对获得中国专利金奖的给予50万元奖励。',
      [
        ['高新技术企业', '新认定'],
        [null, '获得中国专利金奖'],
      ],
    ],
    [
      '对新认定的高新技术企业给予20万元奖励，对其他企业给予5万元奖励。',
      [
        ['高新技术企业', '新认定'],
        ['其他企业', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(receivers(text)).toEqual(expected);
  });

  it('quotes the words that name them', () => {
    const text = '企业租用公共保税仓库的，对其租金给予50%的补助。';
    expect(readSupport(text, [])).toMatchObject([{ quote: text.slice(0, -1) }]);
  });
});

describe('a receiver with its condition', () => {
  it.each([
    ['首次认定市级、省级“专精特新”中小企业给予奖励。', '市级、省级“专精特新”中小企业', '首次认定'],
    [
      '引进境外资金在我区投资（200万美元以上）的中介机构、中介人（不含政府部门及公职人员），按引进项目实到外资的4‰给予奖励。',
      '中介机构、中介人（不含政府部门及公职人员）',
      '引进境外资金在我区投资（200万美元以上）',
    ],
    ['对企业在境外开展直接投资、跨境并购等项目，给予10万元奖励。', '企业', '在境外开展直接投资、跨境并购等项目'],
    ['对企业承担的研发项目，给予10万元奖励。', '研发项目', '企业承担'],
    ['对企业新建研发平台给予100万元补助。', '企业新建研发平台', null],
    ['对在中小板、创业板上市企业给予300万元奖励。', '企业', '在中小板、创业板上市'],
    [
      '对国家高新技术企业整体迁入我县，或将企业总部迁入我县，并在我县注册纳税的企业，给予一次性奖励。',
      '企业',
      '国家高新技术企业整体迁入我县，或将企业总部迁入我县，并在我县注册纳税',
    ],
    [
      '支持有实力的企业创建技术创新中心等高水平研发机构，符合条件的可按规定给予研发经费支持。',
      '有实力的企业',
      '创建技术创新中心等高水平研发机构；符合条件',
    ],
    [
      '支持家庭农场建设物联网示范点，新增监测系统，并接入大数据中心的，给予10万元奖补。',
      '家庭农场',
      '建设物联网示范点；新增监测系统；接入大数据中心',
    ],
    ['对获得能源管理体系认证企业，给予一次性奖励5万元。', '企业', '获得能源管理体系认证'],
    [
      '对与龙头企业合作开展订单种植，连片面积达千亩且合同期三年以上的家庭农场给予每亩50元补助。',
      '家庭农场',
      '与龙头企业合作开展订单种植，连片面积达千亩且合同期三年以上',
    ],
    [
      '对新入驻时尚商圈等政府主导的集聚平台运营满一年，且符合平台定位的市级重点企业，给予企业50%的租金补助。',
      '市级重点企业',
      '新入驻时尚商圈等政府主导的集聚平台运营满一年，且符合平台定位',
    ],
    [
      '经专业机构鉴定，达到国家五星级标准的各类宾馆饭店（规上企业），给予40万元奖励。',
      '各类宾馆饭店（规上企业）',
      '达到国家五星级标准；经专业机构鉴定',
    ],
    ['对旅行社组织游客来我市旅游，停留2晚以上的，给予5万元奖励。', '旅行社', '组织游客来我市旅游；停留2晚以上'],
    ['对外地高新技术企业给予30万元奖励。', '外地高新技术企业', null],
    // Only a deed is told, and nobody.
    [
      '对招用毕业年度高校毕业生，与其签订劳动合同的，给予社会保险补贴。',
      null,
      '招用毕业年度高校毕业生；与其签订劳动合同',
    ],
    ['对认定为头雁企业的，给予上年度区贡献5%的扶持。', null, '认定为头雁企业'],
    // Two receivers with a condition each stay as they are told.
    [
      '对获得首台（套）保费补贴的企业、被评定为省级首台（套）的产品给予奖励。',
      '获得首台（套）保费补贴的企业、被评定为省级首台（套）的产品',
      null,
    ],
  ])('%s', (text, beneficiary, condition) => {
    expect(receivers(text)).toEqual([[beneficiary, condition]]);
  });

  it('takes receivers told one after the other behind one 对 together', () => {
    const list = '企业取得国家专利新产品；取得新药证书（或进入目录）的新产品';
    expect(readSupport(`对${list}；投产达效后，视市场前景给予企业10万元资金支持。`, [])).toMatchObject([
      { beneficiary: '企业', condition: `${list}；投产达效后`, tiers: [{ condition: list }] },
    ]);
    expect(readSupport('对列入国家目录的项目；列入省级目录的项目，分别给予50万元、20万元补助。', [])[0]?.tiers).toEqual(
      [
        { condition: '列入国家目录的项目', amount: 500_000 },
        { condition: '列入省级目录的项目', amount: 200_000 },
      ],
    );
    expect(receivers('对小微企业实行统保；对中小企业给予10万元补贴。')).toEqual([['中小企业', null]]);
  });
});

it('tells what one promise gives to two apart', () => {
  expect(
    readSupport('对首次进入规模以上工业统计的企业，给予企业10万元奖励，给予企业主要负责人2万元奖励。', []),
  ).toMatchObject([
    { beneficiary: '企业', condition: '首次进入规模以上工业统计', tiers: [{ amount: 100_000 }] },
    { beneficiary: '企业主要负责人', condition: '首次进入规模以上工业统计', tiers: [{ amount: 20_000 }] },
  ]);
});

it.each([
  [
    '对企业引进的人才，给予人才每人每月1000元补贴，给予企业每引进1人1万元奖励。',
    ['企业引进的人才（每人每月）', '企业（每引进1人）'],
  ],
  [
    '对高校毕业生到基层就业的，给予每人5000元奖励，给予用人单位每人1000元补贴。',
    ['高校毕业生到基层就业（每人）', '用人单位（每人）'],
  ],
  [
    '对当年新增贷款排名前3名的银行，分别给予30万元、20万元、10万元奖励。',
    ['当年新增贷款排名第1名的银行', '当年新增贷款排名第2名的银行', '当年新增贷款排名第3名的银行'],
  ],
  ['新注册农产品商标的每个奖励2000元。', ['新注册农产品商标（每个）']],
  ['由县财政给予乡镇10万元奖励。', ['乡镇']],
])('tells what each sum is for: %s', (text, conditions) => {
  expect(readSupport(text, []).flatMap(({ tiers }) => tiers.map(({ condition }) => condition))).toEqual(conditions);
});

it.each([
  ['对符合条件的智能工厂，且通过省级验收的，给予50万元奖励。', '智能工厂', '符合条件；通过省级验收'],
  ['对年产值1亿元以上，且增长10%以上的企业，给予10万元奖励。', '企业', '年产值1亿元以上，且增长10%以上'],
])('goes on behind 且 where no name is whole before it: %s', (text, beneficiary, condition) => {
  expect(readSupport(text, [])).toMatchObject([{ beneficiary, condition }]);
});

it('takes a share that is asked for in a bracket for no rate', () => {
  const text = '从投资5000万元以上（其中设备投资占比不低于60%）的项目中，评选5个标杆项目，每个项目奖励50万元。';
  expect(readSupport(text, [])).toMatchObject([{ ratePercent: null, tiers: [{ amount: 500_000 }] }]);
});
