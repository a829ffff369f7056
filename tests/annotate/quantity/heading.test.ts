import { describe, expect, it } from 'vitest';
import { headingSubject } from '../../../scripts/annotate/quantity/heading.ts';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';

describe('a heading as a subject', () => {
  it.each([
    ['打造LED照明及显示产业链', 'LED照明及显示产业链'],
    ['建设洛阳国家级太阳能光伏产业基地', '洛阳国家级太阳能光伏产业基地'],
    ['打造5G智能终端产业链', '5G智能终端产业链'],
    ['大力发展3D打印', '3D打印'],
    ['改造提升煤化工', '煤化工'],
    ['强力推动陶瓷产业快速发展', '陶瓷产业'],
    ['壮大汽车零部件产业集聚发展', '汽车零部件产业'],
    ['规范发展再生金属产业', '再生金属产业'],
    ['扩大智能手机生产规模', '智能手机'],
    ['长葛超硬材料核心区', '长葛超硬材料核心区'],
    ['氯化法钛白粉', '氯化法钛白粉'],
    ['大力发展新兴业态', '新兴业态'],
    ['支持企业家队伍建设', '企业家队伍'],
  ])('%s → %s', (heading, subject) => {
    expect(headingSubject(heading)).toBe(subject);
  });

  it.each([
    '推动产业基地建设上新台阶',
    '加快新能源产品示范推广和应用，以应用带动产业的发展',
    '强化人才支持',
    '提升品牌质量',
    '加快新材料推广应用',
    '培育龙头骨干企业和“小巨人”企业',
    '继续培育壮大龙头企业',
    '打造千亿级基地',
    '大力推进产业集群发展',
    '进一步降低涉企收费',
    '绩效支持奖励',
    '发展思路',
    '继续培育50家优势企业和20家自主品牌',
  ])('%s names none', (heading) => {
    expect(headingSubject(heading)).toBeNull();
  });
});

describe('a figure without a subject of its own', () => {
  const setting = (industry: string | null, headings: readonly string[]): Setting => {
    return { region: '河南省', industry, plan: null, issuedIn: 2012, headings, review: false };
  };
  it.each([
    ['终端产品比重提高到50%', setting('新型材料业', ['铝加工', '发展思路']), '铝加工终端产品'],
    ['90%的企业处于停产和亏损状态', setting('新能源产业', ['总体要求']), '新能源企业'],
    ['2012年实现销售收入突破100亿元。', setting('电子信息产业', ['打造LED照明及显示产业链']), 'LED照明及显示产业链'],
    ['推广应用107项重大环保技术装备', setting('先进制造业', ['节能环保', '推广重大环保技术装备']), '节能环保'],
    [
      '积极创建“国家软件和信息服务业示范基地”，2012年进园企业达到170家',
      setting('电子信息产业', ['推动产业基地建设上新台阶']),
      '国家软件和信息服务业示范基地',
    ],
    [
      '做好2014-2015年度第三期企业家选拔培训工作，力争再培训80人。',
      setting('先进制造业', ['大力促进中小企业发展', '推进企业家素质提升']),
      '企业家',
    ],
    [
      '力争年内产业链主营业务收入百亿元以上，初步形成国内一流的动力电池生产中心。',
      setting('新能源汽车产业', ['积极打造国内一流的动力电池生产中心']),
      '动力电池产业链',
    ],
    [
      '现有1200万吨产能，2012年末形成300万吨铁精矿生产能力。',
      setting('钢铁工业', ['增强资源保障能力']),
      '钢铁工业 铁精矿',
    ],
  ])('%s', (text, inherited, subjects) => {
    expect(readClause(text, inherited).map(({ subject }) => subject)).toEqual(subjects.split(' '));
  });
});
