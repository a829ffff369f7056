import { describe, expect, it } from 'vitest';
import { assignmentsIn } from '../../../scripts/annotate/agency/agency.ts';
import type { ListContext } from '../../../scripts/annotate/agency/agency-list.ts';
import { placeOf } from '../../../scripts/annotate/agency/place.ts';
import { buildRegister } from '../../../scripts/annotate/agency/register.ts';
import { agencyRuleSchema } from '../../../src/domain/editorial.ts';
import type { Level } from '../../../src/domain/level.ts';

const register = buildRegister(
  [
    { name: '发展改革委', level: 'province', function: '发展改革', also: ['发改委'] },
    { name: '财政厅', level: 'province', function: '财政' },
    { name: '环保厅', level: 'province', function: '生态环境' },
    { name: '数据局', level: 'province', function: '数据管理' },
    { name: '民政厅', level: 'province', function: '民政' },
    { name: '政府金融办', level: 'province', function: '金融', also: ['金融办'], region: '410000' },
  ].map((rule) => agencyRuleSchema.parse(rule)),
);

function context(level: Level, code: string, name: string): ListContext {
  return { place: placeOf({ level, region: { code, name } }), level, register };
}
const HENAN = context('province', '410000', '河南省');
const YANAN = context('municipality', '610600', '延安市');
const LIUHE = context('county', '220524', '柳河县');
const LUCHENG = context('county', '330302', '鹿城区');

function brief(text: string, where: ListContext): string[] {
  const clause = { id: 'made#s1', kind: 'section', text } as const;
  return assignmentsIn(clause, undefined, where).map(({ role, agency }) => `${role} ${agency}`);
}

describe('assignmentsIn', () => {
  it.each<[string, ListContext, string[]]>([
    [
      '二是市发改委牵头开展活动；四是市金融办牵头用好平台。（市工信局牵头，市发改委、市金融办按职责分工落实）',
      YANAN,
      [
        'lead 延安市工信局',
        'responsible 延安市发展改革委',
        'responsible 延安市金融办',
        'lead 延安市发展改革委',
        'lead 延安市金融办',
      ],
    ],
    [
      '市工信局负责培育。（市工信局牵头，各县（市、区）落实）',
      YANAN,
      ['lead 延安市工信局', 'responsible 延安市各县（市、区）'],
    ],
    [
      '补助总额不超过50万元。（市发展改革委、市数据局）',
      YANAN,
      ['responsible 延安市发展改革委', 'responsible 延安市数据局'],
    ],
    [
      '补助总额不超过50万元。（市发展改革委、财政厅）',
      YANAN,
      ['responsible 延安市发展改革委', 'responsible 延安市财政厅'],
    ],
    ['可申请减免房产税。（市发展改革委、出租相关房产的市直部门单位）', YANAN, []],
    ['可申请减免房产税。（市发展改革委、各县区政府）', YANAN, []],
    ['可申请减免房产税。（市发展改革委、市某某局）', YANAN, []],
    ['可申请减免房产税。（市发展改革委楼内）', YANAN, []],
    ['可到牵头部门（市发展改革委、市数据局）办理。', YANAN, []],
    ['可申请减免房产税（市发展改革委、市数据局）。', YANAN, []],
    ['补助总额不超过50万元。（便民服务中心）', YANAN, []],
    ['省金融办牵头制定方案。', HENAN, ['lead 河南省政府金融办']],
    ['发改、财政等部门要做好对接。', LIUHE, ['responsible 柳河县发改部门', 'responsible 柳河县财政部门']],
    [
      '发改、财政等部门要提供支持，环保部门要加强审查。',
      HENAN,
      ['responsible 发改部门', 'responsible 财政部门', 'responsible 环保部门'],
    ],
    ['数据供给部门要加强治理，牵头部门要会同联办部门落实。', HENAN, []],
    ['加大投入力度、优化营商环境等部门要关注的问题。', HENAN, []],
    ['市发改委负责审核。', LIUHE, ['responsible 通化市发展改革委']],
    ['县人民政府应当制定方案，市工信局负责初审。', HENAN, []],
    ['本政策由温州市鹿城区人民政府负责解释。', LUCHENG, ['responsible 鹿城区人民政府']],
    [
      '省人民政府财政、发展改革等部门应当加强管理。',
      HENAN,
      ['responsible 河南省财政部门', 'responsible 河南省发展改革部门'],
    ],
  ])('reads %s', (text, where, wanted) => {
    expect(brief(text, where)).toEqual(wanted);
  });

  it('takes no 民政 out of 人民政府', () => {
    const clause = { id: 'made#s1', kind: 'section', text: '省人民政府营商环境主管部门应当公布。' } as const;
    expect(assignmentsIn(clause, undefined, HENAN)).toMatchObject([{ function: null }]);
  });
});
