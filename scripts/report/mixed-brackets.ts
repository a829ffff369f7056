import { type DoubtRule, doubt } from './doubt.ts';

const HALF = /^[^\S\n]*\([一二三四五六七八九十]+\)/gmu;
const FULL = /^[^\S\n]*（[一二三四五六七八九十]+）/gmu;

/** Numbers in half-width and full-width brackets beside each other; all are shown full-width. */
export const mixedBrackets: DoubtRule = ({ source }) => {
  const half = [...source.text.matchAll(HALF)];
  const full = [...source.text.matchAll(FULL)].length;
  const first = half[0];
  if (!first || full === 0) return [];
  const line = source.lines.findIndex((l) => l.start <= first.index && l.end >= first.index) + 1;
  const message = `编号的括号全角 ${full} 处、半角 ${half.length} 处混用，一律显示为全角。`;
  return [doubt(source, 'mixed-brackets', 'info', Math.max(1, line), message, '不必改动；校勘记逐处列明。')];
};
