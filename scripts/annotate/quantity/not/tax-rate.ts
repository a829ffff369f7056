import type { Exclusion } from '../figure.ts';

/** How far a tax is lowered: the rate stands before what is levied by it; 减按15%税率征收企业所得税 names its tax and is read. */
const LEVIED = /^(?:计入应纳税所得额|的?征收率(?=[的征计缴，；。]|$)|的?税额幅度)/;
/** A rate that others join before the word: 按10%和15%加计抵减. */
const ADDED = /^(?:(?:、|和|或|及)\d+(?:\.\d+)?%)*(?:，)?(?:加计)?(?:抵减|扣除)应纳税/;

/** The same behind the word: 加计抵减10%和15%的政策. */
const ADDED_BEFORE = /加计(?:抵减|扣除)(?:\d+(?:\.\d+)?%[、和或])*$/;

/**
 * Excludes the rates of a tax that a relief names, which are no shares of anything that is aimed at.
 *
 * - “按10%和15%加计抵减应纳税额。” → none
 * - “在50%税额幅度内减征资源税、城市维护建设税。” → none
 * - “适用3%征收率的应税销售收入，减按1%征收率征收增值税。” → none
 * - “对高新技术企业减按15%税率征收企业所得税。” → 15 % share 企业所得税税率
 * - “生活性服务业增值税加计抵减10%和15%的政策延续。” → none
 * - “应纳税所得额不超过100万元的部分，减按12.5%计入应纳税所得额。” → 100 万元 limit
 * - “税收收入占一般公共预算收入比重达到70%” → 70 % share 税收
 */
export const taxRate: Exclusion = {
  id: 'tax-rate',
  excludes(text, token) {
    if (token.kind !== 'percent') return false;
    const after = text.slice(token.end);
    return (
      ADDED_BEFORE.test(text.slice(Math.max(0, token.start - 24), token.start)) ||
      LEVIED.test(after) ||
      ADDED.test(after)
    );
  },
};
