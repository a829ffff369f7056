import { describe, expect, it } from 'vitest';
import type { Support } from '../../../src/domain/fact.ts';
import { namedReliefs } from '../../../src/view/support/named-reliefs.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const document = makeDocument({ id: 'doc' });

function quotes(text: string, support: Partial<Support>[] = []): string[] {
  const corpus = makeCorpus({
    documents: [document],
    clauses: [makeClause({ anchor: 's1', text })],
    support: support as Support[],
  });
  return namedReliefs(corpus, [document]).map(({ quote }) => quote);
}

describe('reliefs in force that a text names and has carried out', () => {
  it.each([
    [
      '提升产品性能。全面落实研发费用加计扣除、高新技术企业税收优惠、认定奖补等科技创新政策，对首次认定的企业给予10万元奖励。',
      '全面落实研发费用加计扣除、高新技术企业税收优惠、认定奖补等科技创新政策',
    ],
    [
      '进一步落实现行进项税抵扣、关税减免、增值税免征等有关税收优惠政策。',
      '进一步落实现行进项税抵扣、关税减免、增值税免征等有关税收优惠政策',
    ],
    [
      '认真落实国家有关企业研发费用税前加计扣除、关键零部件免税等优惠政策。',
      '认真落实国家有关企业研发费用税前加计扣除、关键零部件免税等优惠政策',
    ],
    [
      '认真落实纺织产品出口退税、增值税转型等国家有关财税优惠政策，确保及时足额退税、减免税。积极争取专项资金。',
      '认真落实纺织产品出口退税、增值税转型等国家有关财税优惠政策，确保及时足额退税、减免税',
    ],
    ['落实好国家电子产品出口退税，大力贯彻条例。', '落实好国家电子产品出口退税'],
    ['用好用足免征车辆购置税政策。', '用好用足免征车辆购置税政策'],
  ])('%s', (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });
  it.each([
    '落实国家有关税收优惠政策。',
    '全面落实各项减税降费和减免税费政策。',
    '落实政府定价目录清单，下放备案权限。',
    '对企业减免房产税。',
    '不得擅自执行增值税减免政策。',
    '落实惠企政策，全年累计退税减税降费10亿元，增值税留抵退税5亿元。',
  ])('%s names none', (text) => {
    expect(quotes(text)).toEqual([]);
  });
  it('leaves out what is read as a measure', () => {
    const quote = '继续落实小微企业“六税两费”减半征收政策';
    expect(quotes(`${quote}。`)).toEqual([quote]);
    expect(quotes(`${quote}。`, [{ clause: 'doc#s1', instrument: '减半征收', quote }])).toEqual([]);
  });
});
