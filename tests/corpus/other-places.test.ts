import { beforeAll, describe, expect, it } from 'vitest';
import { assignmentsIn } from '../../scripts/annotate/agency/agency.ts';
import type { ListContext } from '../../scripts/annotate/agency/agency-list.ts';
import { placeOf } from '../../scripts/annotate/agency/place.ts';
import { buildRegister } from '../../scripts/annotate/agency/register.ts';
import { referencesIn } from '../../scripts/annotate/reference/reference.ts';
import { findEffect } from '../../scripts/annotate/validity/effect.ts';
import { readEditorial } from '../../scripts/read/read-editorial.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { AgencyRule } from '../../src/domain/editorial.ts';
import type { Level } from '../../src/domain/level.ts';

let rules: AgencyRule[] = [];
beforeAll(async () => {
  rules = (await readEditorial('content/editorial')).editorial.agencies;
});

const PLACES: Record<string, [code: string, name: string, level: Level]> = {
  安阳: ['410500', '安阳市', 'municipality'],
  延安: ['610600', '延安市', 'municipality'],
  安徽: ['340000', '安徽省', 'province'],
  广东: ['440000', '广东省', 'province'],
  上海: ['310000', '上海市', 'province'],
  河南: ['410000', '河南省', 'province'],
};

function context(place: string): ListContext {
  const [code, name, level] = PLACES[place] ?? ['100000', '', 'nation'];
  return { place: placeOf({ level, region: { code, name } }), level, register: buildRegister(rules) };
}

/** Sentences of documents of other places, what the rules find in them, and that a reader agreed. */
const AGENCIES: [place: string, text: string, found: string[]][] = [
  [
    '安阳',
    '（市发展改革委、市商务局牵头，市直有关部门按职责分工负责）',
    ['lead 安阳市发展改革委', 'lead 安阳市商务局', 'responsible 安阳市直有关部门'],
  ],
  [
    '安阳',
    '（人行安阳市中心支行、市金融工作局、安阳银保监分局等按职责分工负责）',
    ['responsible 人行安阳市中心支行', 'responsible 安阳市金融局', 'responsible 安阳银保监分局'],
  ],
  [
    '安阳',
    '（市政务服务和大数据管理局、国网安阳供电公司等按职责分工负责）',
    ['responsible 安阳市政务服务和大数据管理局', 'responsible 国网安阳供电公司'],
  ],
  [
    '安阳',
    '（市直有关部门、各县〔市、区〕政府按职责分工负责）',
    ['responsible 安阳市直有关部门', 'responsible 安阳市各县〔市、区〕政府'],
  ],
  [
    '延安',
    '（市工信局牵头，市委统战部、市工商联配合，各县（市、区）落实）',
    ['lead 延安市工信局', 'participant 延安市委统战部', 'participant 延安市工商联', 'responsible 延安市各县（市、区）'],
  ],
  [
    '安徽',
    '（责任单位：省人力资源社会保障厅，配合单位：省财政厅）',
    ['responsible 安徽省人力资源社会保障厅', 'participant 安徽省财政厅'],
  ],
  [
    '安徽',
    '（责任单位：安徽银保监局、人行合肥中心支行、国家外汇管理局安徽省分局）',
    ['responsible 安徽银保监局', 'responsible 人行合肥中心支行', 'responsible 国家外汇管理局安徽省分局'],
  ],
  [
    '广东',
    '（省商务厅、发展改革委、国资委，省税务局、海关总署广东分署，各地级以上市人民政府负责）',
    [
      'responsible 广东省商务厅',
      'responsible 广东省发展改革委',
      'responsible 广东省国资委',
      'responsible 广东省税务局',
      'responsible 海关总署广东分署',
      'responsible 各地级以上市人民政府',
    ],
  ],
  [
    '广东',
    '（省商务厅、贸促会，广州、深圳、东莞等市人民政府负责）',
    [
      'responsible 广东省商务厅',
      'responsible 广东省贸促会',
      'responsible 广州市人民政府',
      'responsible 深圳市人民政府',
      'responsible 东莞市人民政府',
    ],
  ],
  [
    '上海',
    '（牵头部门：市经济信息化委、青浦区政府、市科委）',
    ['lead 上海市经济信息化委', 'lead 青浦区人民政府', 'lead 上海市科委'],
  ],
  ['河南', '各省级牵头部门要会同联办部门，按照规定的时限完成。', []],
  ['安阳', '政务诚信牵头部门负责协调推动有关单位执行判决结果。', []],
  ['安阳', '供应商应当对产品质量负责，由经营者落实（含个体工商户）。', []],
];

const REFERENCES: [text: string, found: string[]][] = [
  [
    '落实《国务院办公厅关于加快推进“一件事一次办”的指导意见》（国办发〔2022〕32号）',
    ['国务院办公厅关于加快推进“一件事一次办”的指导意见 国办发〔2022〕32号'],
  ],
  [
    '《关于印发<河南省创新示范市（区）创建管理办法>的通知》（豫营商办〔2021〕13号）',
    ['关于印发<河南省创新示范市（区）创建管理办法>的通知 豫营商办〔2021〕13号'],
  ],
  ['根据《优化营商环境条例》《河南省优化营商环境条例》', ['优化营商环境条例 -', '河南省优化营商环境条例 -']],
  ['皖政〔2023〕13号', ['- 皖政〔2023〕13号']],
];

const EFFECTS: [text: string, issuedOn: string, found: string][] = [
  ['本行动方案自印发之日起施行，有效期三年。', '2023-06-01', '2023-06-01 2026-05-31'],
  [
    '（责任单位：省财政厅）以上政策举措自公布之日起实施，未特别注明时限的，有效期至2023年12月31日。',
    '2023-02-01',
    '2023-02-01 2023-12-31',
  ],
  ['第九十条 本条例自2021年1月1日起施行。', '2020-11-28', '2021-01-01 null'],
  ['专利权有效期限届满的，专利权人不得就该专利订立合同。', '2020-05-28', 'none'],
];

describe('documents of other places', () => {
  it.each(AGENCIES)('%s: %s', (place, text, found) => {
    const rows = assignmentsIn({ id: 'd#s1', kind: 'item', text }, undefined, context(place));
    expect(rows.map(({ role, agency }) => `${role} ${agency}`)).toEqual(found);
  });

  it.each(REFERENCES)('%s', (text, found) => {
    const rows = referencesIn({ id: 'd#s1', text });
    expect(rows.map(({ title, docNumber }) => `${title ?? '-'} ${docNumber ?? '-'}`)).toEqual(found);
  });

  it.each(EFFECTS)('%s', (text, issuedOn, found) => {
    const effect = findEffect([{ id: 'd#s1', text } as Clause], issuedOn);
    expect(effect ? `${effect.from} ${effect.to}` : 'none').toBe(found);
  });
});
