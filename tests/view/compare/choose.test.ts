import { describe, expect, it } from 'vitest';
import { shortPart } from '../../../src/view/compare/choose.ts';

describe('the short name of a part', () => {
  it.each([
    ['河南省建材工业2012年行动计划', '建材工业'],
    ['2024年重点任务分工', '2024年重点任务分工'],
    ['湖北省2024年重点任务分工', '湖北省2024年重点任务分工'],
    ['政策文件', '政策文件'],
  ])('%s → %s', (title, short) => {
    expect(shortPart(title)).toBe(short);
  });
});
