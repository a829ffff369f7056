import { describe, expect, it } from 'vitest';
import { type ContentsLine, linesLeft, pinForm } from '../../src/client/contents-filter.ts';

const line = (words: string, pin: string, below: ContentsLine[] = []): ContentsLine => ({
  words,
  pin: pinForm(pin),
  below,
});
const contents = [
  line('三、重点任务', '三、', [
    line('（二）培育壮大骨干企业', '三、（二）'),
    line('（五）推进绿色发展', '三、（五）'),
  ]),
  line('四、支持政策', '四、', [
    line('（二）提升企业技术装备水平', '四、（二）', [
      line('2.鼓励高校和科研院所…', '四、（二）2.'),
      line('12.', '四、（二）12.'),
    ]),
    line('（五）加大推广应用', '四、（五）'),
  ]),
];
const left = (typed: string): string[] => [...linesLeft(contents, typed)].map(({ pin }) => pin).sort();

describe('the filter of the contents', () => {
  it('takes a 条次 as it is written, with or without marks, and half typed', () => {
    expect(left('三（五）')).toEqual(['三', '三(五)']);
    expect(left('三、(五)')).toEqual(['三', '三(五)']);
    expect(left('四（二）2')).toEqual(['四', '四(二)', '四(二)2']);
    expect(left('四（二）2.')).toEqual(['四', '四(二)', '四(二)2']);
    expect(left('四（')).toEqual(['四', '四(二)', '四(二)12', '四(二)2', '四(五)']);
  });

  it('takes words and part of a number', () => {
    expect(left('（五）')).toEqual(['三', '三(五)', '四', '四(五)']);
    expect(left('高校')).toEqual(['四', '四(二)', '四(二)2']);
    expect(left('支持政策')).toHaveLength(5);
    expect(left('兼并重组')).toEqual([]);
    expect(left('')).toHaveLength(8);
  });
});
