import { describe, expect, it } from 'vitest';
import { shortName } from '../../src/domain/short-name.ts';

const henan = { code: '410000', name: '河南省' };

describe('shortName', () => {
  it.each([
    ['河南省人民政府办公厅关于转发河南省2012年重点工业产业年度行动计划的通知', '重点工业产业年度行动计划'],
    ['河南省新型材料业转型升级行动计划（2017-2020年）', '新型材料业转型升级行动计划'],
    ['河南省汽车产业2012年行动计划', '汽车产业行动计划'],
  ])('%s', (title, short) => {
    expect(shortName({ title, region: henan, issuer: '河南省人民政府办公厅' })).toBe(short);
  });

  it('keeps a title that would be cut down to nothing', () => {
    expect(shortName({ title: '（试行）', region: henan, issuer: null })).toBe('（试行）');
  });
});
