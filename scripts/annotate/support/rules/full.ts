import { BODY } from '../body.ts';
import { type GiftRule, NOTHING } from '../measure.ts';
import { OPENING } from '../opening.ts';

const COST = '(?:费|费用|租金|利息|贴息|投入|支出|保费|税收?|经费|学费|价款)';

/** Whom it is paid to, and no cost: 固定资产投资500万元以上的新办工业企业. */
const PAID = new RegExp(`${BODY}$`);

/** What is paid whole, where the stretch that pays says so itself: 给予3年租金全额补贴, 利息由区财政全额补贴. */
function ownBase(words: string): string | null {
  const before = words.replace(/(?:全额|等额|足额)(?:奖补|补贴|补助|奖励|返还).*$/, '');
  return (
    new RegExp(
      `^(?:给予)?(?:[一二三四五六七八九十\\d]+(?:年|个月)的?)?(?:按照?)?(?<base>[^，给]{0,20}${COST})(?:前[一二两三四五六七八九十\\d]+年)?(?:由[^，]{2,10})?(?:给予|予以)?$`,
    ).exec(before)?.groups?.['base'] ?? null
  );
}

/**
 * Reads payments of the whole of something: the base is named, the rate is 100.
 *
 * - “对进入三年培育期的企业，每年新增地方税收留成部分，市财政全额奖补企业。” → 税收奖补; 100% 新增地方税收留成部分; annual; payer 市财政
 * - “对完成股改的企业，因财务审计等原因调账新增的税收，市财政以适当方式等额补贴企业。” → 税收奖补; 100% 因财务审计等原因调账新增的税收; payer 市财政
 * - “对租用标准厂房的企业，给予3年租金全额补贴。” → 全额补助; 100% 租金
 * - “对创业青年贷款，利息由区财政全额补贴。” → 全额补助; 100% 利息; payer 区财政
 * - “对企业支付的检测费，由市财政给予全额补助。” → 全额补助; 100% 支付的检测费; payer 市财政
 */
export const full: GiftRule = {
  id: 'full',
  read({ parts }) {
    const at = parts.findIndex((part) => /(?:全额|等额|足额)(?:奖补|补贴|补助|奖励|返还)/.test(part.words));
    const before = parts[at - 1]?.words ?? '';
    const told = (OPENING.exec(before)?.groups?.['whom'] ?? before).replace(/^每年/, '');
    const base = ownBase(parts[at]?.words ?? '') ?? (told === '' || PAID.test(told) ? null : told);
    if (base === null) return null;
    const instrument = /税/.test(base) ? '税收奖补' : '全额补助';
    return { ...NOTHING, instrument, ratePercent: 100, rateBase: base, comparator: '=' };
  },
};
