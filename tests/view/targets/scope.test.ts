import { describe, expect, it } from 'vitest';
import { asciiName, stem } from '../../../src/view/targets/industry.ts';
import { scopeDifference, scopeKey, scopeOf } from '../../../src/view/targets/scope.ts';

const scope = (subject: string, metric: string): ReturnType<typeof scopeOf> => scopeOf({ subject, metric });

describe('what may stand in one series', () => {
  it.each([
    ['新材料产业', '主营业务收入', '新型材料业', '主营业务收入'],
    ['新材料产业', '增加值', '新材料产业', '产值'],
    ['新材料产业', '产值', '新材料产业', '主营业务收入'],
    ['有色工业', '规模以上主营业务收入', '有色工业', '全行业主营业务收入'],
    ['新材料产业', '主营业务收入', '新材料产业', '规模以上主营业务收入'],
  ])('%s %s and %s %s may not', (a, m, b, n) => {
    expect(scopeKey(scope(a, m))).not.toBe(scopeKey(scope(b, n)));
    expect(scopeDifference(scope(a, m), scope(b, n))).not.toEqual([]);
  });
  it.each([
    ['建材企业', '规模以上主营业务收入', '建材产业', '规模以上主营业务收入'],
    ['汽车产业', '主营收入', '汽车工业', '主营业务收入'],
  ])('%s %s and %s %s may', (a, m, b, n) => {
    expect(scopeKey(scope(a, m))).toBe(scopeKey(scope(b, n)));
  });
  it('a figure said of several industries at once and one of its own may not', () => {
    const quantity = { subject: '汽车及零部件产业', metric: '规模以上主营业务收入' };
    expect(scopeKey(scopeOf(quantity, true))).not.toBe(scopeKey(scopeOf(quantity)));
    expect(scopeDifference(scopeOf(quantity, true), scopeOf(quantity)).join()).toContain('几个产业并提');
  });
  it('keeps two characters of a name', () => {
    expect(stem('轻工业')).toBe('轻工');
    expect(stem('装备制造业')).toBe('装备制造');
  });
  it('writes names in ASCII', () => {
    expect(asciiName('河南省工业和信息化厅')).toMatch(/^[a-z-]+$/);
  });
});
