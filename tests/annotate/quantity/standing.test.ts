import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { makeSetting } from './make-setting.ts';

const PLAN = makeSetting({ region: '河南省', industry: '新型材料业', plan: { from: 2017, to: 2020 }, issuedIn: 2017 });
const REVIEW: Setting = { ...PLAN, headings: ['产业情况'], review: true };
const standings = (text: string, setting = PLAN): string[] =>
  readClause(text, setting).map(({ role, standing }) => `${role} ${standing ?? '-'}`);

describe('how a figure stands, whatever it counts', () => {
  it.each<[string, string[]]>([
    ['到2020年，新型材料业主营业务收入突破7000亿元、年均增长10%以上。', ['target target', 'growth target']],
    ['2016年我省新型材料业主营业务收入5000亿元，同比增长10%。', ['actual actual', 'growth actual']],
    ['2017年预计主营业务收入5600亿元，同比增长12%。', ['estimate estimate', 'growth estimate']],
    ['力争再生铅比重达到50%。', ['share target']],
    ['培育2-3个大型耐火材料企业集团。', ['count target']],
    ['选矿拜耳法生产比例从25%提高至45%。', ['share actual', 'share target']],
    ['支持某公司2000吨电子级多晶硅项目稳定连续生产。', ['capacity actual']],
    ['我国电子信息产业连续十年均以高于25%的速度增长。', ['growth actual']],
    ['重点支持某集团总投资9亿元的多功能化纤发丝项目。', ['target -']],
    ['给予不超过30%、最高不超过200万元的奖励。', ['limit limit', 'limit limit']],
  ])('%s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });

  it('is no target where it only counts what is there to be bettered', () => {
    expect(standings('做大做强焦作、新乡等6个特色零部件基地。')).toEqual(['count -']);
    expect(standings('持续做大做强50户重点企业和20个特色产业园区，提升现代农机等8条产业链竞争力。')).toEqual([
      'count -',
      'count -',
      'count -',
    ]);
    expect(standings('加大对纺织服装产业50强企业和30个重点项目的宣传。')).toEqual(['count -']);
    expect(standings('突出抓好1501个重点项目建设，做大做强龙头企业，形成3个产业集群。')).toEqual([
      'count target',
      'count target',
    ]);
  });

  it('is no target by being of no year', () => {
    const rule: Setting = { ...PLAN, plan: null, industry: null };
    expect(standings('出席成员三分之二以上同意方可通过。', rule)).toEqual(['share -']);
    expect(standings('按现行收费标准的50%收取。', rule)).toEqual(['share -']);
    expect(standings('力争群众满意率达到95%。', rule)).toEqual(['share target']);
  });

  it('is no target where the words state a condition, a charge, or who is to act', () => {
    const rule: Setting = { ...PLAN, plan: null, industry: null };
    const article: Setting = { ...rule, article: true };
    const demand = '未支付到期价款的数额达到全部价款的五分之一，经催告仍未支付的，可以解除合同。';
    expect(standings(demand, article)).toEqual(['share -']);
    expect(standings('平均年营业额达五百万元以上。', article)).toEqual(['limit limit']);
    expect(standings('到2025年，覆盖率达到95%。', article)).toEqual(['share target']);
    expect(standings('支持小微企业，水利建设基金按90%收取。', rule)).toEqual(['share -']);
    expect(standings('推进税务、医保等6个系统落实法律风险防控制度。')).toEqual(['count -']);
    expect(standings('20个战略性产业集群牵头单位分别负责协调推动本产业集群项目招引。')).toEqual(['count -']);
    expect(standings('通过明确6项备案材料的格式及要求，提升备案质量。')).toEqual(['count -']);
    expect(
      standings('（1）1万—3万元（含1万元，不含3万元）（4分）；3万—6万元（8分）；6万元以上（12分）。', rule),
    ).toEqual(Array(3).fill('limit limit'));
  });

  it('is a target of no year where its verb sets one', () => {
    const rule: Setting = { ...PLAN, plan: null, industry: null };
    expect(standings('推出PPP标杆项目10个以上。', rule)).toEqual(['count target']);
    expect(standings('选育或引进2-3个适宜机械化生产的品种。', rule)).toEqual(['count target']);
    expect(standings('科技型企业贷款增量不低于20%。', rule)).toEqual(['share target']);
  });

  it('has what is told as the state of things as so', () => {
    expect(standings('现有耐火材料企业305家，年产量约占全国的20%。', REVIEW)).toEqual(['count actual', 'share actual']);
  });
});
