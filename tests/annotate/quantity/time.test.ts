import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { makeSetting } from './make-setting.ts';

const PLAN = makeSetting({ plan: { from: 2015, to: 2015 }, issuedIn: 2015 });
const REVIEW: Setting = { ...PLAN, headings: ['基本情况'], review: true };
const years = (text: string, setting: Setting): (number | null)[] => readClause(text, setting).map(({ year }) => year);

describe('the year of a figure', () => {
  it.each<[string, (number | null)[]]>([
    ['争取通过3年努力，培育5-10家服务外包龙头企业。', [null]],
    ['2015年突出抓好1501个重点项目建设，总投资12283亿元，2015年计划投资3260亿元。', [2015, null, 2015]],
    ['重点支持某集团总投资9亿元的多功能化纤发丝项目。', [null]],
    ['2015年完成总投资30亿元。', [2015]],
    ['在形成100万吨醋酸产能基础上，延伸产业链。', [null]],
    ['加快某石化1000万吨炼油扩能改造、60万吨PX等项目前期工作。', [null, null]],
    ['开工建设某公司180万吨甲醇制烯烃项目；建成某公司10万吨聚甲醛项目。', [null, 2015]],
    ['某乳业年产80万吨液态奶一期工程（40万吨）等项目。', [null, 2015]],
    ['支持某公司建设年产500万吨优质钢项目，到2015年力争一期投产100万吨优质钢。', [null, 2015]],
    ['重点推进某公司2万吨多晶硅项目。', [2015]],
    ['2015年首贷户数量高于2014年，贷款余额同比增长20%。', [2015]],
    ['到2018年，通过三年努力，主营业务收入突破8000亿元。', [2018]],
    ['在2014年基础上增加主营业务收入100亿元。', [2015]],
    ['到2020年产值比2014年增长50%。', [2020]],
    ['到2020年，交易额达到1.2万亿元，是2015年的2.2倍；森林覆盖率稳定在66.8%。', [2020, 2020, 2020]],
    ['到2020年，出口额扩大到2014年的3倍，产值比2014年翻一番。', [2020, 2020]],
  ])('%s', (text, expected) => {
    expect(years(text, PLAN)).toEqual(expected);
  });

  it('is one for one list', () => {
    const text = '2014年实现产值237亿元。行业拥有高新技术企业55家、科技型企业143家，中国驰名商标2个。';
    expect(years(text, REVIEW)).toEqual([2014, 2014, 2014, 2014]);
  });

  it('does not turn a rate of many years into one of a single year', () => {
    const [growth] = readClause('某产业在连续十年年均25%的增长之后进入调整周期。', PLAN);
    expect(growth).toMatchObject({ year: null, metric: '年均增长', role: 'growth' });
  });
});

describe('the scope of a part', () => {
  it.each<[string, (string | null)[]]>([
    [
      '规模以上主营业务收入达到7.37万亿元，增长10.4%左右。其中，传统优势产业主营业务收入35780亿元，同比增长8.2%。',
      ['规模以上主营业务收入', '规模以上主营业务收入增长', '规模以上主营业务收入', '规模以上主营业务收入同比增长'],
    ],
    ['实现主营业务收入3400亿元，其中规模以上企业实现主营业务收入2672亿元。', ['主营业务收入', '规模以上主营业务收入']],
    ['规模以上工业增加值增长6%，其中高技术制造业增加值增长10%。', ['规模以上工业增加值增长', '规模以上增加值增长']],
    ['规模以上主营业务收入100亿元。其中，进出口额35亿元。', ['规模以上主营业务收入', '进出口额']],
    ['规模以上主营业务收入100亿元。某产业主营业务收入50亿元。', ['规模以上主营业务收入', '主营业务收入']],
  ])('%s', (text, expected) => {
    expect(readClause(text, PLAN).map(({ metric }) => metric)).toEqual(expected);
  });
});

describe('the year of a figure in a document without a plan of its own', () => {
  it.each<[string, (number | null)[]]>([
    ['2012年起5年内，全市人才资源总量达到320万名左右。', [2016]],
    ['力争5年内引进海外高层次人才1000名以上。', [null]],
    ['“十三五”期间，新增人才住房不少于30万套。', [2020]],
    ['到“十二五”末，主营业务收入达到100亿元。', [2015]],
    ['“十四五”期间，营业收入年均增长10%，2023年达到50亿元。', [2025, 2023]],
    ['年内新建学校10所。', [2016]],
  ])('%s', (text, expected) => {
    expect(years(text, makeSetting({ plan: null, issuedIn: 2016 }))).toEqual(expected);
  });
});
