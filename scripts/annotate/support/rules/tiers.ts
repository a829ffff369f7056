import { members } from '../../quantity/members.ts';
import type { Token } from '../../quantity/tokenize.ts';
import { comparatorOf, type GiftRule, NOTHING, wordOf } from '../measure.ts';
import { yuan } from '../money.ts';
import { GIVES, type Part, type Pledge } from '../part.ts';

/** Returns the thresholds a stretch names before it gives anything, where there are `count` of them. */
export function thresholds(part: Part, count: number): string[] | null {
  const head = GIVES.exec(part.words)?.index ?? part.words.length;
  const marks = part.tokens.filter((token) => token.end <= head);
  const [first] = marks;
  if (!first || marks.length !== count) return null;
  const name = part.words
    .slice(0, first.start)
    .replace(/^(?:并)?对/, '')
    .replace(/^产品(?=上年度)/, '');
  const last = part.words.slice(marks.at(-1)?.end);
  const bound = /^以[上下]/.exec(last)?.[0] ?? '';
  return marks.map((token) => {
    const shared = token.valueMax === null ? bound : '';
    return `${name}${part.words.slice(token.start, token.end)}${shared}`;
  });
}

function named(pledge: Pledge, count: number): string[] | null {
  for (const part of pledge.parts) {
    const whom = /^(?:并)?对(?<whom>.+?)(?:分别)?(?:给予.*)?$/.exec(part.words)?.groups?.['whom'];
    if (whom === undefined) continue;
    const listed = members(whom.replace(/^(?:新认定的|新增的)/, ''));
    if (listed.length === count) return listed;
  }
  return null;
}

function amountsIn(part: Part): Token[] {
  const from = GIVES.exec(part.words)?.index ?? 0;
  return part.tokens.filter((token) => token.kind === 'money' && token.start >= from);
}

/**
 * Reads fixed amounts, one for each of the conditions named before.
 *
 * - “对铝加工产品，年销售额首次达到5000万元、1亿元、3亿元的，分别给予100万元、200万元、500万元的奖励。” → 分档奖励; 年销售额首次达到5000万元=1000000 年销售额首次达到1亿元=2000000 年销售额首次达到3亿元=5000000; one-off
 * - “对国家级、省级服务型制造标杆分别给予100万元、50万财政资金奖励。” → 分档奖励; 国家级服务型制造标杆=1000000 省级服务型制造标杆=500000; payer 财政资金
 * - “对年营业收入首次超越5亿元、10亿元的企业，新密本级在上级奖励基础上分别给予50万元、100万元一次性奖励。” → 分档奖励; 年营业收入首次超越5亿元=500000 年营业收入首次超越10亿元=1000000; one-off; payer 新密本级
 * - “对首次认定和重复认定的高新技术企业分别给予最低10万元和5万元的一次性奖励。” → 分档奖励（最低额）; >= 首次认定的高新技术企业=100000 重复认定的高新技术企业=50000; one-off
 * - “对新认定的省级企业技术中心，给予50万元奖励。” → 定额奖励; 省级企业技术中心=500000
 * - “对当年自营出口额300万美元、1亿美元以上，且增长10%以上的企业，分别奖励2万元、30万元。” → 分档奖励; 当年自营出口额300万美元以上=20000 当年自营出口额1亿美元以上=300000
 * - “外资先进制造业企业，实到外资1000万-2000万（不含）美元、2000万-5000万（不含）美元、5000万美元以上的，分别给予奖励200万元、300万元、500万元人民币，本条所涉奖励资金分三年按40%、30%、30%比例拨付。” → 分档奖励; 实到外资1000万-2000万（不含）美元=2000000 实到外资2000万-5000万（不含）美元=3000000 实到外资5000万美元以上=5000000; multi-year
 */
export const tiers: GiftRule = {
  id: 'tiers',
  read(pledge) {
    const gift = pledge.parts.find((part) => GIVES.test(part.words) && amountsIn(part).length > 0);
    if (!gift || /不超过/.test(gift.words)) return null;
    const amounts = amountsIn(gift);
    const index = pledge.parts.indexOf(gift);
    const marked = pledge.parts
      .slice(0, index + 1)
      .map((part) => thresholds(part, amounts.length))
      .find(Boolean);
    const listed = marked ?? named(pledge, amounts.length);
    const whole = pledge.parts[0]?.words.replace(/^(?:并)?对/, '').replace(/(?:分别)?给予.*$/, '') ?? '';
    const conditions = listed ?? amounts.map(() => whole);
    const word = wordOf(pledge);
    const comparator = comparatorOf(gift.words.slice(0, amounts[0]?.start));
    const least = comparator === '>=' ? '（最低额）' : '';
    return {
      ...NOTHING,
      instrument: `${amounts.length > 1 ? '分档' : '定额'}${word}${least}`,
      comparator,
      tiers: amounts.map((token, i) => ({ condition: conditions[i] ?? whole, amount: yuan(token) })),
    };
  },
};
