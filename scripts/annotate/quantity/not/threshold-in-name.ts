import type { Exclusion } from '../figure.ts';
import { stretchEnd, stretchStart } from '../sentence.ts';

/** One rung of a ladder: 2个特色园区主营业务收入超500亿元，5个特色园区主营业务收入超200亿元. */
const RUNG =
  /\d+[个家户](?<noun>[\u4e00-\u9fff“”]{2,16}?)(?<measure>年?(?:主营业务收入|营业收入|销售收入|产值|税收|利税))(?:均)?(?:超过|超|突破)(?=[\d一二三五十百千])/g;

/** True where a sentence counts the same things over one threshold after another, so that none is a sum. */
function onLadder(words: string, at: number): boolean {
  const rungs = [...words.matchAll(RUNG)];
  const own = rungs.find(({ index, 0: rung }) => index + rung.length === at)?.groups;
  return own !== undefined && rungs.filter(({ groups }) => groups?.['noun'] === own['noun']).length > 1;
}

const AMOUNT = '(?:\\d[\\d.]*|[一二三五十百千]+)[万亿]*元(?:以上)?';
const MORE = '\\d+(?:余|多)?[个家户](?:年?[\\u4e00-\\u9fff]{2,6})?(?:超过|超|突破)';
const COUNTED = new RegExp(`${MORE}$`);
/** The rest of a list that names the things over its thresholds only at its end: 3家年营业收入超100亿元、5家超50亿元企业. */
const NAMED_LAST = new RegExp(`^(?:以上)?(?:(?:、|和)${MORE}${AMOUNT})+的?[\\u4e00-\\u9fff“]`);

/**
 * Excludes the size that tells which things are counted: the figure is their number.
 *
 * - “2012年力争培育2家年销售收入超100亿元企业、2家超50亿元企业” → 2 家 count 年销售收入超100亿元企业; 2 家 count 年销售收入超50亿元企业
 * - “培育年销售收入超过50亿元的企业2—5家” → 2-5 家 count
 * - “培育年销售收入超过50亿元的企业2—5家，超过10亿元的企业10家。” → 2-5 家 count 年销售收入超过50亿元的企业; 10 家 count 年销售收入超过10亿元的企业
 * - “成立1个产能超百万吨的大型氯碱企业集团” → 1 个 count
 * - “实现2个特色园区主营业务收入超500亿元，5个特色园区主营业务收入超200亿元。” → 2 个 count 主营业务收入超500亿元的特色园区; 5 个 count 主营业务收入超200亿元的特色园区
 * - “培育3家年营业收入超100亿元、5家超50亿元、10家超10亿元企业。” → 3 家 count 年营业收入超100亿元企业; 5 家 count 年营业收入超50亿元企业; 10 家 count 年营业收入超10亿元企业
 * - “力争到2025年，3个园区营业收入超百亿元，5个园区营业收入超50亿元。” → 3 个 count 营业收入超百亿元的园区; 5 个 count 营业收入超50亿元的园区
 * - “纳税过1亿元的企业达30家，产值过1000亿元的企业实现“破零”。” → 30 家 count 纳税过1亿元的企业
 * - “2012年50家重点企业主营业务收入超5000亿元。” → 50 家 count; 5000 亿元 target
 */
export const thresholdInName: Exclusion = {
  id: 'threshold-in-name',
  excludes(text, token, sentence, all) {
    if (token.kind !== 'money' && token.kind !== 'goods') return false;
    if (onLadder(text.slice(sentence.start, sentence.end), token.start - sentence.start)) return true;
    if (COUNTED.test(text.slice(Math.max(0, token.start - 20), token.start)) && NAMED_LAST.test(text.slice(token.end)))
      return true;
    const before = text.slice(Math.max(0, token.start - 4), token.start);
    const over = /(?:超|超过|逾|突破|(?<=[税值入额润])过)$/.test(before) || /^以上/.test(text.slice(token.end));
    if (!over || !/^(?:以上)?的?[\u4e00-\u9fff“]/.test(text.slice(token.end).replace(/^以上(?=[，。；、]|$)/, '')))
      return false;
    const from = stretchStart(text, sentence.start, token.start, '，；。：');
    const to = stretchEnd(text, token.end, sentence.end, '，；。：');
    if (text.startsWith('对', from)) return false;
    // 产值过1000亿元的企业实现“破零” counts one of them.
    if (/^(?:以上)?的?[\u4e00-\u9fff]{2,6}实现“?(?:零的?)?(?:破零|突破)/.test(text.slice(token.end))) return true;
    return all.some((other) => other.kind === 'thing' && other.start >= from && other.end <= to);
  },
};
