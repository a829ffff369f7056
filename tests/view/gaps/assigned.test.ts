import { describe, expect, it } from 'vitest';
import { placesInstead } from '../../../src/view/gaps/assigned.ts';
import { makeClause, makeDocument } from '../make.ts';

const province = makeDocument({ id: 'province', level: 'province', region: { code: '410000', name: '河南省' } });
const city = makeDocument({ id: 'city', level: 'municipality', region: { code: '410100', name: '郑州市' } });
const instead = (text: string, words: string[], heading: string | null = null): string[] =>
  placesInstead(makeClause({ doc: 'province', anchor: 's1', text, heading }), words, province, city);

describe('what a text above gives to places by name', () => {
  it('is not asked of a city that is none of them', () => {
    expect(instead('支持长葛、宝丰等产业园区发展不锈钢制品。', ['不锈钢'])).toEqual(['长葛市', '宝丰县']);
    expect(instead('整合冶炼企业，发展铅锌合金。', ['铅锌'], '建设济源千亿级绿色铅锌产业基地')).toEqual(['济源市']);
  });

  it('is asked of it where it is named, or a place in it, or the whole province', () => {
    expect(instead('加快推进新密、洛阳等地企业兼并重组。', ['兼并重组'])).toEqual([]);
    expect(instead('河南省支持洛阳和全省企业兼并重组。发展兼并重组基金。', ['兼并重组'])).toEqual([]);
  });

  it('is asked of all where one sentence names no place', () => {
    expect(instead('支持安阳发展不锈钢。鼓励企业开发不锈钢新品。', ['不锈钢'])).toEqual([]);
    expect(instead('鼓励企业开发不锈钢新品。', ['不锈钢'])).toEqual([]);
  });
});
