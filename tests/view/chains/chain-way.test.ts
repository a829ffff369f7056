import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/level.ts';
import { chainWay } from '../../../src/view/chains/chain-way.ts';
import { makeDocument } from '../make.ts';

const at = (code: string, level: Level, id: string) => makeDocument({ id, level, region: { code, name: id } });
const henan = at('410000', 'province', '河南');
const zhengzhou = at('410100', 'municipality', '郑州');
const xinmi = at('410183', 'county', '新密');
const anyang = at('410500', 'municipality', '安阳');
const anhui = at('340000', 'province', '安徽');
const guangzhou = at('440100', 'municipality', '广州');

describe('chainWay', () => {
  it.each([
    ['a province, its city, the county in it', [henan, zhengzhou, xinmi], 'down'],
    ['a province and two of its cities', [henan, zhengzhou, anyang], 'down'],
    ['the nation and a city', [at('100000', 'nation', '国家'), guangzhou], 'down'],
    ['one place in several years', [henan, { ...henan, id: '河南 2015' }], 'on'],
    ['河南 and 广州', [henan, guangzhou], 'across'],
    ['安阳 and 安徽', [anyang, anhui], 'across'],
    ['a city before its province', [zhengzhou, henan], 'across'],
    ['two cities', [zhengzhou, anyang], 'across'],
  ] as const)('of %s', (_, documents, wanted) => {
    expect(chainWay(documents)).toBe(wanted);
  });
});
