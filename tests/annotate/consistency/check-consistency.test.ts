import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../scripts/annotate/consistency/check-consistency.ts';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { missingAnnexes } from '../../../scripts/parse/annexes.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import type { Consistency, Quantity } from '../../../src/domain/fact.ts';

const SETTING: Setting = {
  region: '河南省',
  industry: '化工产业',
  plan: { from: 2012, to: 2012 },
  issuedIn: 2012,
  headings: [],
  review: false,
};

/** Returns kind and arithmetic of what is found. */
function found(...texts: string[]): string[] {
  return checked(...texts).map((f) => `${f.kind} ${f.arithmetic}`);
}

/** Checks texts of a made-up page, one clause each. */
function checked(...texts: string[]): Consistency[] {
  const clauses = texts.map(
    (text, i) =>
      ({
        id: `doc#s1-${i + 1}`,
        doc: 'doc',
        text,
        inline: false,
        kind: 'item',
        heading: null,
        parent: null,
      }) as unknown as Clause,
  );
  const quantities = clauses.flatMap((clause): Quantity[] =>
    readClause(clause.text, SETTING).map((draft, i) => ({
      id: `${clause.id}-${i}`,
      clause: clause.id,
      ...draft,
      status: 'auto',
    })),
  );
  return checkConsistency({ documents: [], clauses, tables: [] }, quantities);
}

const LAST_YEAR = '2011年预计全省化工产业规模以上主营业务收入完成4240亿元。';

describe('printed growth against printed figures', () => {
  it('tells a rate that does not follow, with the figure that would', () => {
    expect(found(`${LAST_YEAR}2012年力争规模以上企业主营业务收入超过5100亿元，同比增长15%。`)).toEqual([
      'growth (5100÷4240)＝1.203；按15%计应为4876亿元',
    ]);
  });

  it.each([
    ['within rounding', '2012年力争规模以上企业主营业务收入达到4876亿元，同比增长15%。'],
    ['at least as much', '2012年力争规模以上企业主营业务收入超过5100亿元，同比增长15%以上。'],
    ['of another year', '2014年力争规模以上企业主营业务收入超过9000亿元，同比增长15%。'],
  ])('is silent about a rate %s', (_, text) => {
    expect(found(`${LAST_YEAR}${text}`)).toEqual([]);
  });

  it('reckons an average over the years between', () => {
    expect(
      found('2016年化工产业主营业务收入5000亿元。', '到2020年，化工产业主营业务收入达到7000亿元、年均增长10%以上。'),
    ).toEqual(['growth (7000÷5000)^(1/4)＝1.088；按10%计应为7321亿元']);
  });

  it.each([
    ['2016年化工产业主营业务收入5000亿元。', '到2020年，化工产业主营业务收入突破7000亿元、年均增长10%以上。', '7321'],
    ['2011年化工产业主营业务收入3400亿元。', '2012年力争主营业务收入突破4000亿元，同比增长25%以上。', '4250'],
    ['2011年化工产业主营业务收入超过1160亿元。', '2012年力争主营业务收入超过2000亿元，同比增长100%。', '2320'],
  ])('tells apart what a bound leaves room for: %s %s', (before, after, needed) => {
    const [finding] = found(before, after);
    expect(finding).toMatch(/^growth-floor /);
    expect(finding?.endsWith(`为${needed}亿元`)).toBe(true);
  });

  it('still tells a rate that cannot reach the bound', () => {
    expect(found('2011年化工产业主营业务收入650亿元。', '2012年力争主营业务收入超过800亿元，同比增长20%。')).toEqual([
      'growth (800÷650)＝1.231；按20%计应为780亿元',
    ]);
  });

  it('tells a rate that only follows across two scopes', () => {
    expect(found(`${LAST_YEAR}2012年力争全行业主营业务收入突破5130亿元，同比增长21%。`)).toEqual([
      'other 5130÷4240＝1.21，即增长约21%',
    ]);
  });
});

describe('parts against totals', () => {
  const parts = '其中，装备业主营业务收入330亿元；食品业主营业务收入56亿元；传统业主营业务收入357亿元。';

  it('tells parts that are more than the whole', () => {
    expect(found(`2012年主营业务收入达到736亿元。${parts}`)).toEqual(['subtotal 330＋56＋357＝743＞736']);
  });

  it('is silent where they are no more', () => {
    expect(found(`2012年主营业务收入达到743亿元。${parts}`)).toEqual([]);
  });
});

describe('output against capacity, and a figure against its repetition', () => {
  it('tells an output greater than the capacity of the same year', () => {
    expect(found('2012年动力电池产量达到10亿安时。', '2012年动力电池产能达到9亿安时。')).toEqual([
      'output-over-capacity 10＞9（亿安时）',
    ]);
  });

  it('says that two floors can both hold', () => {
    const [check] = checked('2012年动力电池产量达到10亿安时以上。', '2012年动力电池产能9亿安时以上。');
    expect(check?.kind).toBe('output-over-capacity');
    expect(check?.finding).toContain('两处都是下限，可以并存');
    expect(check?.finding).not.toContain('产量大于产能');
  });

  it('quotes no name of a subject that the clause has not', () => {
    const [check] = checked(
      '2011年预计全省化工新材料产业实现主营业务收入3400亿元。',
      '2012年力争主营业务收入突破3500亿元，增长25%以上。',
    );
    expect(check?.finding).toContain('2012年一处没有写主体名称');
    expect(check?.finding).not.toContain('2012年作');
  });

  it('tells one figure printed with two values', () => {
    expect(found('2012年力争主营业务收入达到743亿元。', '2012年力争主营业务收入达到745亿元。')).toEqual([
      'other 745≠743（亿元）',
    ]);
  });

  it('is silent where a bound is kept', () => {
    expect(found('2012年力争主营业务收入超过700亿元。', '2012年力争主营业务收入达到745亿元。')).toEqual([]);
  });
});

describe('annexes that are named but not there', () => {
  const line = (id: string, text: string): Clause =>
    ({ id: `doc#${id}`, doc: 'doc', part: null, text, kind: 'annex-list', heading: null }) as unknown as Clause;

  it('counts all that the list names, left out by a note or not', () => {
    const clauses = [line('a', '附件：（略）1.企业事项清单（第一批）'), line('b', '2.个人事项清单（第一批）')];
    const texts = { documents: [], clauses, tables: [] };
    const notes = missingAnnexes('doc', clauses, []);
    expect(notes.map(({ quote }) => quote)).toEqual(['企业事项清单（第一批）', '个人事项清单（第一批）']);
    const [one] = checkConsistency(texts, [], notes);
    expect(one?.arithmetic).toBe('文中列明2件，所附0件');
    expect(checkConsistency(texts, [], notes.slice(1))[0]?.arithmetic).toBe('文中列明2件，所附1件');
  });
});
