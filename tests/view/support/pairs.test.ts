import { describe, expect, it } from 'vitest';
import type { Support } from '../../../src/domain/fact.ts';
import { supportPairs } from '../../../src/view/support/pairs.ts';
import { makeCorpus, makeDocument } from '../make.ts';

const measure = (clause: string): Support => ({ clause }) as Support;

describe('supportPairs', () => {
  it('puts documents of one line of places before those of places apart, however many measures these have', () => {
    const documents = [
      makeDocument({ id: 'shenzhen', region: { code: '440300', name: '深圳市' }, level: 'municipality' }),
      makeDocument({ id: 'liuhe', region: { code: '220524', name: '柳河县' }, level: 'county' }),
      makeDocument({ id: 'nation', region: { code: '100000', name: '中华人民共和国' }, level: 'nation' }),
      makeDocument({ id: 'zhengzhou', region: { code: '410100', name: '郑州市' }, level: 'municipality' }),
      makeDocument({ id: 'xinmi', region: { code: '410183', name: '新密市' }, level: 'county' }),
    ];
    const counts = { shenzhen: 5, liuhe: 4, nation: 3, zhengzhou: 2, xinmi: 1 };
    const support = Object.entries(counts).flatMap(([doc, count]) =>
      Array.from({ length: count }, () => measure(`${doc}#s1`)),
    );
    const pairs = supportPairs(makeCorpus({ documents, support })).map(({ a, b }) => `${a.id} ${b.id}`);
    expect(pairs[0]).toBe('zhengzhou xinmi');
    expect(pairs.slice(1, 5).every((pair) => pair.includes('nation'))).toBe(true);
    expect(pairs.at(5)).toBe('shenzhen liuhe');
  });
});
