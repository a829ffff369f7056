import { inYuan } from '../../../../src/domain/scales.ts';
import { namedAmount } from '../../quantity/metric.ts';
import { beforeGift, GIVES } from '../award-words.ts';
import { type GiftRule, NOTHING } from '../measure.ts';
import { OPENING } from '../opening.ts';
import { amountsIn } from '../sums.ts';

/**
 * Reads an award for each step of growth.
 *
 * - “对入库企业，以上年为基数，主营业务收入5000万元以上，每增长1个百分点，奖励5万元，单个企业每年最高不超过300万元。” → 增长奖励; 每增长1个百分点=50000; cap 3000000 单个企业每年; annual
 * - “对年销售额达到1亿元的企业给予50万元奖励，每增加1亿元再奖励10万元，最高不超过200万元。” → 增长奖励; 年销售额达到1亿元的企业=500000 每增加1亿元=100000; cap 2000000 null
 */
export const step: GiftRule = {
  id: 'step',
  read({ parts }) {
    const at = parts.findIndex((part) => /^每(?:增长|增加|提高|新增)\d/.test(part.words));
    const own = parts[at];
    const inOne = own !== undefined && GIVES.test(own.words) && amountsIn(own).length > 0;
    const gift = inOne ? own : (parts[at + 1] ?? own);
    const amount = inOne ? amountsIn(own)[0] : gift?.tokens.find((token) => token.kind === 'money');
    const trigger = (inOne ? beforeGift(own.words) : own?.words)?.replace(/(?<=\d.+)(?:增加|追加)$/, '');
    if (at < 0 || !gift || !amount || trigger === undefined) return null;
    // What is given before the steps begin: 对年销售额达到1亿元的企业给予50万元奖励，每增加1亿元再奖励10万元.
    const start = parts.slice(0, at).filter((part) => GIVES.test(part.words) && amountsIn(part).length === 1);
    const base = parts.map((part) => /^以(?<base>.+)为基数$/.exec(part.words)?.groups?.['base']).find(Boolean) ?? null;
    const conditions = parts
      .slice(0, at)
      .filter((part) => part.tokens.length > 0 && !start.includes(part))
      .map((part) => part.words.replace(/的$/, ''));
    const metric = conditions.map((c) => namedAmount(c.replace(/\d.*$/, ''))?.metric).find(Boolean) ?? '';
    const tiers = [
      ...start.map((part) => {
        const told = beforeGift(part.words);
        const led = told === '' ? (parts[parts.indexOf(part) - 1]?.words ?? '') : told;
        return {
          condition: (OPENING.exec(led)?.groups?.['whom'] ?? led).replace(/的$/, ''),
          amount: amountsIn(part).map(inYuan)[0] ?? 0,
        };
      }),
      { condition: trigger, amount: inYuan(amount) },
    ];
    return {
      ...NOTHING,
      instrument: '增长奖励',
      tiers,
      comparator: '=',
      rateBase: base === '上年' || base === '上年度' ? `${base}${metric}` : base,
      conditions,
    };
  },
};
