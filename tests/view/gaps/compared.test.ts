import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Link } from '../../../src/domain/link.ts';
import { comparedPairs } from '../../../src/view/gaps/compared.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const make = (id: string, title: string, issuedOn: string) => makeDocument({ id, title, issuedOn });
const documents = [
  make('materials', '新型材料业转型升级行动计划', '2017-10-16'),
  make('refractories', '加快耐火材料产业高质量发展行动计划', '2019-06-01'),
  make('honesty', '推进诚信建设实施意见', '2020-06-01'),
  make('services', '政务服务一件事实施方案', '2021-06-01'),
];
const clauses = documents.map(({ id, title }) => makeClause({ doc: id, anchor: 'front-title', text: title }));
const topic = (id: string, label: string, broader: string[] = []): Topic => {
  return { id, label, synonyms: [], words: [], broader, kind: 'subject', clauses: [] };
};
const strong = (at: number): Link =>
  ({ id: `l-${at}`, from: `honesty#s${at}`, to: `services#s${at}`, strength: 2 }) as unknown as Link;

describe('comparedPairs', () => {
  const topics = [topic('m', '新材料'), topic('r', '耐火材料', ['m'])];
  const links = [strong(1), strong(2), strong(3)];
  const { alike, apart } = comparedPairs(makeCorpus({ documents, clauses, topics, links }));
  const names = (pairs: typeof alike): string[] => pairs.map(({ from, to }) => `${from.id} ${to.id}`);
  it('holds against each other what titles say is of one matter, and what corresponds in three places', () => {
    expect(names(alike)).toEqual(['materials refractories', 'honesty services']);
  });
  it('asks of a text above only what it could know of: one three years older at most', () => {
    const county = (issuedOn: string) => ({
      ...make('county', '加快耐火材料产业发展行动计划', issuedOn),
      level: 'county' as const,
      region: { code: '410183', name: '新密市' },
    });
    const above = (issuedOn: string): string[] => {
      const own = county(issuedOn);
      const texts = [...documents, own].map(({ id, title }) =>
        makeClause({ doc: id, anchor: 'front-title', text: title }),
      );
      const pairs = comparedPairs(makeCorpus({ documents: [...documents, own], clauses: texts, topics })).alike;
      return names(pairs.filter(({ relation }) => relation === 'above'));
    };
    expect(above('2022-06-01')).toEqual(['county refractories']);
    expect(above('2023-06-01')).toEqual([]);
  });
  it('names the pairs that are about different things', () => {
    expect(names(apart)).toContain('materials honesty');
  });
});
