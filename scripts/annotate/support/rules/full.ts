import { type GiftRule, NOTHING } from '../measure.ts';

/**
 * Reads payments of the whole of something: the base is named, the rate is 100.
 *
 * - “对进入三年培育期的企业，每年新增地方税收留成部分，市财政全额奖补企业。” → 税收奖补; 100% 新增地方税收留成部分; annual; payer 市财政
 * - “对完成股改的企业，因财务审计等原因调账新增的税收，市财政以适当方式等额补贴企业。” → 税收奖补; 100% 因财务审计等原因调账新增的税收; payer 市财政
 */
export const full: GiftRule = {
  id: 'full',
  read({ parts }) {
    const at = parts.findIndex((part) => /(?:全额|等额|足额)(?:奖补|补贴|补助|奖励|返还)/.test(part.words));
    const before = parts[at - 1];
    if (at < 1 || !before) return null;
    const base = before.words.replace(/^每年/, '');
    const instrument = /税/.test(base) ? '税收奖补' : '全额补助';
    return { ...NOTHING, instrument, ratePercent: 100, rateBase: base, comparator: '=' };
  },
};
