import { describe, expect, it } from 'vitest';
import { type Measure, readSupport } from '../../../scripts/annotate/support/read-support.ts';
import { describeExamples } from '../rule-examples.ts';

const ROOM = new URL('../../../scripts/annotate/support/relief/rules/', import.meta.url);

/** A relief as the headers of the rules write it: instrument; rate and base; who, if …; period. */
function shown({ instrument, ratePercent, rateBase, beneficiary, condition, period }: Measure): string {
  const what = `${ratePercent === null ? '' : `${ratePercent}% `}${rateBase ?? ''}`;
  const who = `${beneficiary ?? ''}${condition === null ? '' : ` if ${condition}`}`.trim();
  return [instrument, what, who, period ?? ''].filter((part) => part !== '').join('; ');
}

describeExamples([ROOM], (phrase, expected) => {
  const found = readSupport(phrase, []);
  expect(found.map(shown)).toEqual(expected.split(' ‖ '));
  for (const measure of found) expect(phrase).toContain(measure.quote);
});

describe('what is no relief', () => {
  it.each([
    '不得违规减免税费。',
    '严禁擅自免征房产税。',
    '取消房屋所有权登记费，停止征收工业企业结构调整专项资金。',
    '上半年累计减免税费120亿元。',
    '全年为企业免征增值税30亿元。',
    '免费提供公共就业服务，证明材料一律免于提交。',
    '对首次违法且情节轻微的，免予行政处罚。',
    '承租人可以请求减免相应租金，应当承担减收或者免收勘察、设计费并赔偿损失。',
    '管理费按销售额的3%收取，保证金按50%收取。',
    '按照每日万分之五的标准收取违约金。',
    '推动一般工商业电价平均下降10%。',
    '进一步落实现行进项税抵扣、关税减免、增值税免征等有关税收优惠政策。',
    '认真落实国家有关企业研发费用税前加计扣除、关键零部件免税等优惠政策。',
    '研究完善免征个人所得税政策，避免收取不合理费用。',
    '全面落实减免税费政策，不折不扣兑现各级涉企政策。',
    '有下列情形之一的，免征契税：',
    '落实好国家关于小微企业免征增值税、减半征收企业所得税等税收优惠政策。',
    '企业所得税税率由33%降至25%，企业盈利能力增强。',
    '2021年我市增值税税率由16%降至13%，减税15亿元。',
    '对企业给予贷款支持，延期收取租金。',
  ])('%s', (text) => {
    expect(readSupport(text, [])).toEqual([]);
  });
});

describe('relief of other places', () => {
  it.each([
    [
      '对承租机关和事业单位公有房产的企业和个体工商户，免收2、3月份房租；经营确有困难的，可减半收取4至6月份租金。',
      [
        '免收; 100% 房租; 企业和个体工商户 if 承租机关和事业单位公有房产; 2、3月份',
        '减半收取; 50% 租金; 企业和个体工商户 if 承租机关和事业单位公有房产；经营确有困难; 4至6月份',
      ],
    ],
    [
      '三是对承租国有房屋的服务业小微企业和个体工商户，视情形减免3-6个月的租金。',
      ['减免; 租金; 服务业小微企业和个体工商户 if 承租国有房屋; 3-6个月'],
    ],
    [
      '经营期在10年以上，从获利年度起，第1至2年免征企业所得税。',
      ['免征; 100% 企业所得税; if 经营期在10年以上; 从获利年度起，第1至2年'],
    ],
    ['缓缴的期限原则上不超过6个月，缓缴期间免收滞纳金。', ['免收; 100% 滞纳金; 缓缴期间']],
    ['各级国有平台公司持有的经营用房租金予以全免。', ['免收; 100% 各级国有平台公司持有的经营用房租金']],
    ['对捐赠用于防疫的进口物资，免征进口关税。', ['免征; 100% 进口关税; 进口物资 if 捐赠用于防疫']],
    [
      '自2022年4月1日至2022年12月31日，增值税小规模纳税人适用3%征收率的应税销售收入，免征增值税。',
      ['免征; 100% 增值税; 增值税小规模纳税人 if 适用3%征收率的应税销售收入; 自2022年4月1日至2022年12月31日'],
    ],
    [
      '对新办软件企业，第一年至第二年免征企业所得税，第三年至第五年按照25%的法定税率减半征收企业所得税。',
      ['免征; 100% 企业所得税; 新办软件企业; 第一年至第二年', '减半征收; 50% 企业所得税; 新办软件企业; 第三年至第五年'],
    ],
  ])('%s', (text, expected) => {
    expect(readSupport(text, []).map(shown)).toEqual(expected);
  });
});

describe('who is spared', () => {
  const who = (text: string) =>
    readSupport(text, []).map(({ beneficiary, condition, payer }) => [beneficiary, condition, payer]);

  it.each([
    ['收费公路免收车辆通行费。', [[null, null, '收费公路']]],
    ['收费公路对运输鲜活农产品车辆免收车辆通行费。', [['运输鲜活农产品车辆', null, '收费公路']]],
    ['国有景区免收首道门票。', [[null, null, '国有景区']]],
    ['银行机构免收小微企业开户手续费。', [['小微企业', null, '银行机构']]],
    ['对入驻园区企业，园区免收租金。', [['入驻园区企业', null, '园区']]],
    ['机关事业单位免收个体工商户房租。', [['个体工商户', null, '机关事业单位']]],
    ['电信企业对中小企业宽带资费优惠10%。', [['中小企业', null, '电信企业']]],
    ['铁路企业对货主免收装卸费。', [['货主', null, '铁路企业']]],
    ['行政机关免收工本费。', [[null, null, '行政机关']]],
    ['对大型企业等其他参保单位的社保缴费减半征收。', [['大型企业等其他参保单位', null, null]]],
    // Who pays the charge, or a tax of its own, is spared.
    ['运输鲜活农产品车辆免收高速公路通行费。', [['运输鲜活农产品车辆', null, null]]],
    ['对孵化器，免收房产税。', [['孵化器', null, null]]],
    ['鼓励商场、园区等各类市场运营主体为承租户减免租金。', [['承租户', null, '商场、园区等各类市场运营主体']]],
  ])('is not who levies the charge: %s', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  it.each([
    [
      '对大型企业的社保缴费减半征收；受疫情影响，生产经营困难的企业可申请缓缴，缓缴期间免收滞纳金。',
      [
        ['大型企业', null, null],
        [null, null, null],
      ],
    ],
    [
      '投资500万元至1000万元的企业，从立项到投产，行政事业性收费减半征收；1000万元以上的，免征行政事业性收费。',
      [
        ['企业', '投资500万元至1000万元', null],
        ['企业', '投资1000万元以上', null],
      ],
    ],
    [
      '对承租国有房屋的企业和个体工商户，免收租金；经营困难的，减半收取物业费。',
      [
        ['企业和个体工商户', '承租国有房屋', null],
        ['企业和个体工商户', '承租国有房屋；经营困难', null],
      ],
    ],
  ])('is told again behind ；: %s', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  it.each([
    ['如项目年实缴税收达350元/平方米以上的，租金全免。', [['项目', '年实缴税收达350元/平方米以上', null]]],
    ['如东县企业免收检验费。', [['如东县企业', null, null]]],
    ['对承租国有物业的中小企业（个体工商户），2月租金全免。', [['中小企业（个体工商户）', '承租国有物业', null]]],
    ['租金100万元以下的商户，减免3个月租金。', [['商户', '租金100万元以下', null]]],
    ['对从事个体经营的退役士兵，免收证照费。', [['退役士兵', '从事个体经营', null]]],
    ['对出租房屋的业主，免征3个月房产税。', [['业主', '出租房屋', null]]],
    [
      '小型微利企业年应纳税所得额不超过100万元的部分，减按12.5%计入应纳税所得额。',
      [[null, '小型微利企业年应纳税所得额不超过100万元', null]],
    ],
    ['受疫情影响，经营困难的企业，可缓缴社会保险费。', [['企业', '受疫情影响；经营困难', null]]],
    ['经营期10年以上的企业，从获利年度起，前两年免征企业所得税。', [['企业', '经营期10年以上', null]]],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  it.each([
    ['免征小规模纳税人适用3%征收率征收的增值税。', '免征; 100% 增值税; 小规模纳税人 if 适用3%征收率征收'],
    ['对小规模纳税人，免征按3%征收率征收的增值税。', '免征; 100% 增值税; 小规模纳税人 if 按3%征收率征收'],
    ['困难企业可申请缓缴不超过6个月的社会保险费。', '缓缴; 社会保险费; 困难企业; 不超过6个月'],
  ])('with a figure inside what is spared: %s', (text, expected) => {
    expect(readSupport(text, []).map(shown)).toEqual([expected]);
  });
});

describe('relief beside other promises', () => {
  it('leaves money and relief of one sentence to each, with the same receiver', () => {
    const text = '对列入目录的高校毕业生，免除租金，给予每人每月500元生活补贴。';
    expect(readSupport(text, [])).toMatchObject([
      { instrument: '定额补贴', beneficiary: '高校毕业生', tiers: [{ amount: 500 }] },
      { instrument: '免除', beneficiary: '高校毕业生', rateBase: '租金', ratePercent: 100, tiers: [] },
    ]);
    expect(readSupport('对入驻企业给予租金50%的减免。', []).map(({ instrument }) => instrument)).toEqual(['减免']);
  });

  it('gives each relief of a sentence who is told once, and the years it is for', () => {
    const text = '对入驻孵化器的企业，前三年免收租金，第四年、第五年租金减半收取。';
    expect(readSupport(text, []).map(shown)).toEqual([
      '免收; 100% 租金; 企业 if 入驻孵化器; 前三年',
      '减半收取; 50% 租金; 企业 if 入驻孵化器; 第四年、第五年',
    ]);
  });

  it('takes the term and the most told behind it', () => {
    expect(readSupport('对A级物流企业，高速公路通行费给予9折优惠，单户企业每年最高优惠50万元。', [])).toMatchObject([
      { ratePercent: 90, cap: 500_000, capScope: '单户企业每年' },
    ]);
    expect(readSupport('对困难企业缓缴社会保险费，期限不超过6个月。', [])).toMatchObject([
      { instrument: '缓缴', beneficiary: '困难企业', period: '期限不超过6个月' },
    ]);
  });

  it('names who is only asked to spare something as the one who pays', () => {
    expect(readSupport('鼓励国有景区实行门票五折优惠。', [])).toMatchObject([
      { beneficiary: null, payer: '国有景区', rateBase: '门票' },
    ]);
  });

  it.each([
    [
      '对进出合肥港的集装箱运输车辆，对服务中欧班列的集装箱运输车辆，给予高速公路通行费五折优惠。',
      '集装箱运输车辆',
      '进出合肥港，或服务中欧班列',
    ],
    [
      '对货运车辆，以及对每月通行30次以上的客车车辆，给予高速公路通行费八五折优惠。',
      '货运车辆、每月通行30次以上的客车车辆',
      null,
    ],
    [
      '对电影制片企业转让版权取得的收入，电影发行企业取得的电影发行收入免征增值税。',
      '电影制片企业、电影发行企业',
      '电影制片企业转让版权取得的收入，电影发行企业取得的电影发行收入',
    ],
  ])('tells several receivers of one relief: %s', (text, beneficiary, condition) => {
    expect(readSupport(text, [])).toMatchObject([{ beneficiary, condition }]);
  });
});
