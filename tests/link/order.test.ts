import { describe, expect, it } from 'vitest';
import { isEarlier } from '../../scripts/link/order.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { makeDocument } from './make.ts';

const province = makeDocument('province', '410000', '2017-10-16');
const city = makeDocument('city', '410100', '2022-06-02');
const county = makeDocument('county', '410183', '2023-06-01');

describe('order of two documents', () => {
  it('goes by date, and on the same day from above', () => {
    expect(isEarlier(province, city)).toBe(true);
    expect(isEarlier(city, province)).toBe(false);
    const sameDay = makeDocument('sameDay', '410183', '2022-06-02');
    expect([isEarlier(city, sameDay), isEarlier(sameDay, city)]).toEqual([true, false]);
  });

  it('is none where a date is missing', () => {
    expect(isEarlier(makeDocument('x', '410000', null), city)).toBe(false);
    expect(isEarlier(province, makeDocument('x', '410100', null))).toBe(false);
  });

  it('is down only into a region within, up only out of one', () => {
    expect(directionOf(province, county)).toBe('down');
    expect(directionOf(city, county)).toBe('down');
    expect(directionOf(county, makeDocument('after', '410000', '2024-01-01'))).toBe('up');
    expect(directionOf(province, makeDocument('after', '410000', '2024-01-01'))).toBe('later');
    expect(directionOf(city, makeDocument('kaifeng', '410200', '2023-01-01'))).toBe('peer');
    expect(directionOf(city, makeDocument('elsewhere', '340123', '2023-01-01'))).toBe('peer');
  });

  it('is down from the nation into every region, by either of its codes', () => {
    for (const code of ['100000', '000000']) {
      const nation = { ...makeDocument('nation', code, '2015-05-08'), level: 'nation' as const };
      expect(directionOf(nation, province)).toBe('down');
      expect(directionOf(nation, county)).toBe('down');
      expect(directionOf(city, { ...nation, issuedOn: '2024-01-01' })).toBe('up');
    }
  });

  it('goes by the level between a county and its townships, which bear its code', () => {
    const town = (issuer: string) => ({
      ...makeDocument(issuer, '410183', '2024-01-01'),
      level: 'township' as const,
      issuer,
    });
    expect(directionOf({ ...county, level: 'county' }, town('来集镇人民政府'))).toBe('down');
    expect(directionOf(town('来集镇人民政府'), { ...county, level: 'county' })).toBe('up');
    expect(directionOf(town('来集镇人民政府'), town('超化镇人民政府'))).toBe('peer');
    expect(directionOf(town('来集镇人民政府'), town('来集镇人民政府'))).toBe('later');
  });
});
