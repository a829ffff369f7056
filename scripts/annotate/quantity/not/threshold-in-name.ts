import type { Exclusion } from '../figure.ts';
import { stretchEnd, stretchStart } from '../sentence.ts';

/**
 * Excludes the size that tells which things are counted: the figure is their number.
 *
 * - “2012年力争培育2家年销售收入超100亿元企业、2家超50亿元企业” → 2 家 count; 2 家 count
 * - “培育年销售收入超过50亿元的企业2—5家” → 2-5 家 count
 * - “成立1个产能超百万吨的大型氯碱企业集团” → 1 个 count
 * - “2012年，实现2个特色园区主营业务收入超500亿元。” → 2 个 count; 500 亿元 target
 */
export const thresholdInName: Exclusion = {
  id: 'threshold-in-name',
  excludes(text, token, sentence, all) {
    if (token.kind !== 'money' && token.kind !== 'goods') return false;
    const before = text.slice(Math.max(0, token.start - 4), token.start);
    const over = /(?:超|超过|逾|突破)$/.test(before) || /^以上/.test(text.slice(token.end));
    if (!over || !/^(?:以上)?的?[\u4e00-\u9fff“]/.test(text.slice(token.end).replace(/^以上(?=[，。；、]|$)/, '')))
      return false;
    const from = stretchStart(text, sentence.start, token.start, '，；。：');
    const to = stretchEnd(text, token.end, sentence.end, '，；。：');
    if (text.startsWith('对', from)) return false;
    return all.some((other) => other.kind === 'thing' && other.start >= from && other.end <= to);
  },
};
