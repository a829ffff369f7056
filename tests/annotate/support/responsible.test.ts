import { describe, expect, it } from 'vitest';
import { responsibleFor } from '../../../scripts/annotate/support/responsible.ts';

const body = (printed: string) => ({ printed, agency: printed.replace(/^省/, '安徽省') });
const [funds, science, city] = [body('省发展改革委'), body('省科技厅'), body('合肥市人民政府')];
const text =
  '统筹安排25亿元。（责任单位：省发展改革委）对首批试点示范的给予3000万元补助。（责任单位：省科技厅）推动各市联动发展，对新设的给予补贴。（责任单位：省发展改革委，合肥市人民政府）';

describe('who answers for a promise', () => {
  it.each([
    ['对首批试点示范的给予3000万元补助', ['安徽省科技厅']],
    ['对新设的给予补贴', ['安徽省发展改革委', '合肥市人民政府']],
  ])('is told in the first bracket behind it: %s', (promise, expected) => {
    expect(responsibleFor(text, promise, [funds, science, city])).toEqual(expected);
  });

  it('is told by the whole clause where it has one bracket or none', () => {
    const one = '给予奖励，设立基金。（责任单位：省科技厅）';
    expect(responsibleFor(one, '给予奖励', [science, city])).toEqual(['安徽省科技厅', '合肥市人民政府']);
  });
});
