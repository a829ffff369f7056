import { describe, expect, it } from 'vitest';
import { overallRules } from '../../../scripts/annotate/support/overall.ts';
import type { Clause } from '../../../src/domain/clause.ts';

const clause = (id: string, parent: string | null, text: string): Clause =>
  ({ id, doc: 'd', parent, text, kind: 'item', inline: false }) as unknown as Clause;
const PROMISE = '对企业给予10万元奖励';
const clauses = (last: string): Clause[] => [
  clause('s1', null, ''),
  clause('s1-1', 's1', `${PROMISE}。`),
  clause('s2', null, ''),
  clause('s2-1', 's2', `${PROMISE}。`),
  clause('s2-1-p2', 's2-1', last.startsWith('前款') ? last : ''),
  clause('s3', null, last.startsWith('前款') ? '' : last),
];

/** The clauses that a rule is for, with what it says. */
function held(last: string): (string | null)[][] {
  const told = ['s1-1', 's2-1'].map((id) => ({ clause: id, own: PROMISE }));
  const rules = overallRules(clauses(last), told);
  return ['s1-1', 's2-1'].map((id) => {
    const mine = rules.filter(({ holdsFor }) => holdsFor(id));
    return [mine[0]?.stacking ?? null, mine[0]?.payer ?? null];
  });
}

describe('a rule apart from the promises it is for', () => {
  it.each([
    '与原有政策冲突的，按“就高不重复”原则执行',
    '本政策涉及同一内容的奖励与其他政策文件规定不一致的，按就高不重复原则办理',
    '同一项目符合本政策两项或两项以上扶持条款的，可执行最高额，但不重复享受',
    '同一奖项（认定）在低等次已作奖励的，晋升到高等次时，只奖励差额部分',
    '在实施过程中，如扶持政策有重复或与市、区同类政策重复的，按“就高、不重复”原则执行',
    '以上奖励不与其他组团奖励重复享受',
  ])('is for the whole document: %s', (rule) => {
    expect(held(`${rule}。`)).toEqual([
      [rule, null],
      [rule, null],
    ]);
  });

  it('is for the clause it follows where it speaks of that', () => {
    expect(held('前款奖励与本意见第一条规定的奖励不可重复享受。')).toEqual([
      [null, null],
      ['前款奖励与本意见第一条规定的奖励不可重复享受', null],
    ]);
  });

  it.each([
    ['（市工信局牵头，各县（市、区）落实）本行动方案涉及奖补资金由市财政专项列支。', '市财政'],
    ['本措施所需资金由市、县两级财政按5∶5比例分担。', '市、县两级财政'],
    ['上述奖励资金从市工业发展专项资金中列支。', '市工业发展专项资金'],
  ])('names who pays: %s', (text, payer) => {
    expect(held(text).map(([, paid]) => paid)).toEqual([payer, payer]);
  });

  it.each([
    '涉及行动方案工作经费，依据预算做好保障。',
    '同一事项不得重复检查。',
    '避免低水平重复建设。',
    '同一企业提交的材料不重复提交，已享受的除外。',
  ])('is none: %s', (text) => {
    expect(held(text)).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
