import { describe, expect, it } from 'vitest';
import { regionOf, regionsAbove, regionsNamed } from '../../src/domain/regions.ts';

describe('regions', () => {
  it('knows level and parents of a code', () => {
    expect(regionOf('410183')).toEqual({ code: '410183', name: '新密市', level: 'county', parent: '410100' });
    expect(regionsAbove(regionOf('410183') as never).map((r) => r.name)).toEqual([
      '郑州市',
      '河南省',
      '中华人民共和国',
    ]);
    expect(regionOf('110105')?.level).toBe('county');
    expect(regionOf('999999')).toBeNull();
  });

  it('finds full and short names', () => {
    expect(regionsNamed('河南').map((r) => r.code)).toContain('410000');
    expect(regionsNamed('广州市').map((r) => r.code)).toEqual(['440100']);
    expect(regionsNamed('鹿城区').map((r) => r.code)).toEqual(['330302']);
  });
});
