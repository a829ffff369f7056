import { CASE_BY_CASE } from '../award-words.ts';
import { receiverAt } from '../beneficiary.ts';
import { type GiftRule, NOTHING } from '../measure.ts';

/** Who it is for, where no 对 tells it: 固定资产投资3亿元以上重大项目，…实行“一事一议”. */
const FOR = /(?:企业|项目|人才|平台|机构|团队|园区|总部)(?:（[^）]*）)?$|的$/;
/** Matters of villages and permits that are settled so too. */
const OTHER = /村|筹资|筹劳|审批|用地|规划|会商/;

/**
 * Reads support that is settled for each case (一事一议), without an amount.
 *
 * - “对地方经济贡献额较大的企业，实行“一事一议”。” → 一事一议
 * - “固定资产投资3亿元以上重大项目，在享受第1款投资支持基础上，实行“一事一议”。” → 一事一议
 * - “对引进研发中心等功能性机构外资项目，“一事一议”予以支持。” → 一事一议
 * - “对重大招商项目采取“一事一议”给予支持。” → 一事一议
 * - “对世界500强企业投资的重大项目，采取“一事一议”方式给予重点扶持。” → 一事一议
 */
export const caseByCase: GiftRule = {
  id: 'case-by-case',
  read(pledge) {
    const at = pledge.parts.findIndex(({ words }) => new RegExp(CASE_BY_CASE).test(words));
    if (at < 0 || pledge.parts.some(({ words }) => OTHER.test(words))) return null;
    const led = receiverAt(pledge) >= 0 || pledge.parts.slice(0, at).some(({ words }) => FOR.test(words));
    if (!led) return null;
    const who = receiverAt(pledge) >= 0 ? undefined : pledge.parts.slice(0, at).find(({ words }) => FOR.test(words));
    return { ...NOTHING, instrument: '一事一议', conditions: who ? [who.words.replace(/的$/, '')] : [] };
  },
};
