import { BORNE } from '../award-words.ts';
import { type GiftRule, NOTHING } from '../measure.ts';

/** Costs of the offices themselves are no support. */
const OFFICE = /工作经费|办公|评审|检查|考核|普查|人员经费|监测|抽检|鉴定/;
const PAID = new RegExp(`^(?<base>[^，]*?${BORNE.slice(0, BORNE.indexOf(')') + 1)})(?:全部|全额)?由`);

/**
 * Reads costs that a treasury bears; the rate is 100.
 *
 * - “短期培训师资力量组织和教学管理费用由市财政承担。” → 费用承担; 100% 短期培训师资力量组织和教学管理费用; payer 市财政
 * - “对首次创业的毕业生，开业指导费由县财政全额承担。” → 费用承担; 100% 开业指导费; one-off; payer 县财政
 */
export const borne: GiftRule = {
  id: 'borne',
  read({ parts }) {
    const part = parts.find(({ words }) => new RegExp(BORNE).test(words));
    const base = PAID.exec(part?.words ?? '')?.groups?.['base'];
    if (base === undefined || OFFICE.test(base)) return null;
    return { ...NOTHING, instrument: '费用承担', ratePercent: 100, rateBase: base, comparator: '=' };
  },
};
