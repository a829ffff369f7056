import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/domain/clause.ts';
import { findFamilies } from '../../../src/view/chains/families.ts';

const clause = (id: string, text: string): Clause => ({ id, doc: id.split('#')[0], text }) as unknown as Clause;
const passage = (from: Clause, to: Clause, text: string, boilerplate = false) => {
  const range = (clause: Clause): [number, number] => [
    clause.text.indexOf(text),
    clause.text.indexOf(text) + text.length,
  ];
  return { from: from.id, to: to.id, fromRange: range(from), toRange: range(to), text, boilerplate };
};

const province = clause('province#s1', '化解过剩产能。引导企业采用先进节能技术和高效末端治理装备。强化约束。');
const city = clause('city#s1', '引导企业采用先进节能技术和高效末端治理装备，按20%给予资助。');
const county = clause('county#s1', '发展循环经济。支持企业提升先进节能技术和高效末端治理装备水平。');

describe('findFamilies', () => {
  it('joins whole sentences that share wording, one through another', () => {
    const families = findFamilies(
      [
        passage(province, city, '引导企业采用先进节能技术和高效末端治理装备'),
        passage(city, county, '先进节能技术和高效末端治理装备'),
      ],
      [province, city, county],
    );
    expect(families).toHaveLength(1);
    expect(families[0]?.members.map(({ text }) => text)).toEqual([
      '引导企业采用先进节能技术和高效末端治理装备。',
      '引导企业采用先进节能技术和高效末端治理装备，按20%给予资助。',
      '支持企业提升先进节能技术和高效末端治理装备水平。',
    ]);
    expect(families[0]?.core).toBe('引导企业采用先进节能技术和高效末端治理装备');
  });

  it('makes two of a sentence whose halves went to two texts, and one where a text has both', () => {
    const whole = clause('province#s2', '综合运用国家和省级专项资金，支持水泥窑协同处置城市垃圾和污泥。');
    const funds = clause('later#s1', '综合运用国家和省级专项资金、基金。');
    const kilns = clause('city#s2', '开展水泥窑协同处置城市垃圾和产业废弃物利用。');
    const both = clause('county#s2', '支持水泥窑协同处置城市垃圾和污泥，综合运用国家和省级专项资金。');
    const [first, second] = ['综合运用国家和省级专项资金', '水泥窑协同处置城市垃圾和'];
    const apart = findFamilies([passage(whole, funds, first), passage(whole, kilns, second)], [whole, funds, kilns]);
    expect(apart.map(({ core, members }) => [core, members.map((member) => member.clause.id)])).toEqual([
      [first, ['province#s2', 'later#s1']],
      [second, ['province#s2', 'city#s2']],
    ]);
    const joined = findFamilies([passage(whole, both, first), passage(whole, both, second)], [whole, both]);
    expect(joined.map(({ members }) => members.length)).toEqual([2]);
  });

  it('makes none of boilerplate, nor of a name in long sentences', () => {
    expect(findFamilies([passage(province, city, '先进节能技术和高效末端治理装备', true)], [province, city])).toEqual(
      [],
    );
    const long = (id: string, pad: string): Clause => clause(id, `支持河南天冠企业集团有限公司${pad.repeat(30)}。`);
    const [a, b] = [long('a#s1', '甲乙'), long('b#s1', '丙丁')];
    expect(findFamilies([passage(a, b, '河南天冠企业集团有限公司')], [a, b])).toEqual([]);
  });
});
