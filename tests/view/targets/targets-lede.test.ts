import { describe, expect, it } from 'vitest';
import { targetsLede } from '../../../src/view/targets/targets-lede.ts';

describe('targetsLede', () => {
  it('counts groups and charts', () => {
    expect(targetsLede({ groups: 30, charted: 12 }, 900)).toBe(
      '30 组行业指标，12 组有两年以上的数，画成图。全部 900 个数在文末的表里，点数回到原句。',
    );
    expect(targetsLede({ groups: 1, charted: 0 }, 3)).toContain('1 组行业指标，都只有一年的数，不画图。');
  });

  it('says why there is no table where no industry has a figure of a year', () => {
    expect(targetsLede(null, 85)).toBe(
      '收录的文件里没有读到哪个行业哪一年的收入、产值或增加值，所以没有按行业、年份排的表，也不画图。全部 85 个数在文末的表里，点数回到原句。',
    );
    expect(targetsLede(null, 0)).toMatch(/收录的文件里也没有别的指标。$/u);
  });
});
