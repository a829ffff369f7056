import { describe, expect, it } from 'vitest';
import { findEffect } from '../../../scripts/annotate/validity/effect.ts';
import { periodOf } from '../../../scripts/annotate/validity/period.ts';
import { judgeOn } from '../../../scripts/annotate/validity/validity.ts';
import type { Clause } from '../../../src/domain/clause.ts';

const effect = (text: string, issuedOn: string | null = '2022-06-02'): string => {
  const found = findEffect([{ id: 'd#back-effect', text } as Clause], issuedOn);
  return found ? `${found.from} ${found.to} ${found.quote}` : 'none';
};

describe('findEffect', () => {
  it.each([
    [
      '本意见自公布之日起实施，有效期三年，根据实际情况修订。',
      '2022-06-02 2025-06-01 本意见自公布之日起实施，有效期三年',
    ],
    ['本办法自2023年3月1日起施行，有效期5年。', '2023-03-01 2028-02-29 本办法自2023年3月1日起施行，有效期5年'],
    ['本条例自二〇二一年一月一日起施行。', '2021-01-01 null 本条例自二〇二一年一月一日起施行'],
    [
      '（责任单位：省财政厅）以上政策举措自公布之日起实施，未特别注明时限的，有效期至2023年底。',
      '2022-06-02 2023-12-31 以上政策举措自公布之日起实施，未特别注明时限的，有效期至2023年底',
    ],
    [
      '本通知自印发之日起30日后施行，有效期至2025年12月31日。',
      'null 2025-12-31 本通知自印发之日起30日后施行，有效期至2025年12月31日',
    ],
    ['本通知自2023年8月31日起施行，有效期6个月。', '2023-08-31 2024-02-29 本通知自2023年8月31日起施行，有效期6个月'],
    ['本办法自2024年2月29日起施行，有效期1年。', '2024-02-29 2025-02-28 本办法自2024年2月29日起施行，有效期1年'],
    ['本办法自2023年2月30日起施行，有效期1年。', 'null null 本办法自2023年2月30日起施行，有效期1年'],
    ['本办法自2023年2月45日起施行。', 'null null 本办法自2023年2月45日起施行'],
    [
      '除第二十三条、第二十四条所列政策外，上述政策凡未注明具体期限的，执行期限为2019年1月1日至2023年12月31日。',
      '2019-01-01 2023-12-31 执行期限为2019年1月1日至2023年12月31日',
    ],
    [
      '上述政策适用于所有文化企业，执行期限为2019年1月1日至2023年12月31日。',
      '2019-01-01 2023-12-31 执行期限为2019年1月1日至2023年12月31日',
    ],
    ['特制定本意见，政策期限为2016年至2018年。', '2016-01-01 2018-12-31 政策期限为2016年至2018年'],
    [
      '市级财政安排专项资金3.5亿元。政策有效期自2020年1月1日至2020年12月31日。',
      '2020-01-01 2020-12-31 有效期自2020年1月1日至2020年12月31日',
    ],
    ['落实本意见各项任务，其中社保补贴，执行期限为2019年1月1日至2019年12月31日。', 'none'],
    ['阶段性降低失业保险费率，执行期限为2019年1月1日至2019年12月31日。', 'none'],
    ['2021年1月1日施行', '2021-01-01 null 2021年1月1日施行'],
    ['（2020年5月28日第十三届全国人民代表大会第三次会议通过，2021年1月1日施行）', '2021-01-01 null 2021年1月1日施行'],
    ['民法典2021年1月1日施行。', 'none'],
    ['合同约定的专利权有效期限届满的，专利权人不得订立合同。', 'none'],
  ])('reads %s', (text, wanted) => {
    expect(effect(text)).toBe(wanted);
  });
});

describe('a text that states its effect twice', () => {
  it('is read where it names its end', () => {
    const clauses = [
      { id: 'd#s0', text: '特制定本意见，政策期限为2016年至2018年。' },
      { id: 'd#back-effect', text: '本意见自印发之日起施行。' },
    ] as Clause[];
    expect(findEffect(clauses, '2016-05-01')).toMatchObject({ clause: 'd#s0', to: '2018-12-31' });
  });
});

describe('periodOf', () => {
  it.each([
    ['新密市三年行动计划（2023—2025年）', '2023-01-01 2025-12-31'],
    ['河南省新型材料业转型升级行动计划（2017-2020年）', '2017-01-01 2020-12-31'],
    ['河南省2012年重点工业产业年度行动计划', '2012-01-01 2012-12-31'],
    ['先进制造业大省建设重点产业发展2015年实施方案', '2015-01-01 2015-12-31'],
    ['河南省“十四五”制造业高质量发展规划', '2021-01-01 2025-12-31'],
    ['国家鼓励发展的重大环保技术装备目录（2014年版）', 'none'],
    ['三年行动计划', 'none'],
  ])('reads %s', (title, wanted) => {
    const period = periodOf(title);
    expect(period ? `${period.from} ${period.to}` : 'none').toBe(wanted);
  });
});

describe('judgeOn', () => {
  const term = (basis: 'own-text' | 'planning-period') =>
    ({ state: 'unknown', from: '2027-01-01', to: '2029-12-31', basis, clause: null, quote: null }) as const;

  it.each([
    ['own-text', '2026-11-25', 'unknown'],
    ['own-text', '2027-01-01', 'in-force'],
    ['own-text', '2029-12-31', 'in-force'],
    ['own-text', '2030-01-01', 'expired'],
    ['planning-period', '2026-11-25', 'in-force'],
    ['planning-period', '2030-01-01', 'period-ended'],
  ] as const)('judges a term by its %s on %s: %s', (basis, today, wanted) => {
    expect(judgeOn(term(basis), today).state).toBe(wanted);
  });
});
