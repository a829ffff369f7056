import { namedAmount } from '../../quantity/metric.ts';
import { type GiftRule, NOTHING } from '../measure.ts';
import { yuan } from '../money.ts';

/**
 * Reads an award for each step of growth.
 *
 * - “对入库企业，以上年为基数，主营业务收入5000万元以上，每增长1个百分点，奖励5万元，单个企业每年最高不超过300万元。” → 增长奖励; 每增长1个百分点=50000; cap 3000000 单个企业每年; annual
 */
export const step: GiftRule = {
  id: 'step',
  read({ parts }) {
    const at = parts.findIndex((part) => /^每(?:增长|增加|提高|新增)\d/.test(part.words));
    const gift = parts[at + 1] ?? parts[at];
    const amount = gift?.tokens.find((token) => token.kind === 'money');
    const trigger = parts[at]?.words;
    if (at < 0 || !gift || !amount || trigger === undefined) return null;
    const base = parts.map((part) => /^以(?<base>.+)为基数$/.exec(part.words)?.groups?.['base']).find(Boolean) ?? null;
    const conditions = parts
      .slice(0, at)
      .filter((part) => part.tokens.length > 0)
      .map((part) => part.words.replace(/的$/, ''));
    const metric = conditions.map((c) => namedAmount(c.replace(/\d.*$/, ''))?.metric).find(Boolean) ?? '';
    const tiers = [{ condition: trigger, amount: yuan(amount) }];
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
