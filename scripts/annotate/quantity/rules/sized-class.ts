import { broughtIn } from '../asked.ts';
import type { Rule } from '../figure.ts';
import { namedAmount } from '../metric.ts';
import { cleanSubject } from '../subject.ts';

/** Things over a size, named at once after it; 或 may join a second size. */
const CLASS =
  /^以上(?:或[^，；。]*?以上)?(?<what>[\u4e00-\u9fff]{0,4}?(?:项目|品种|企业|单位|机构))(?=，|；|。|、|的(?:高管|投资|法定)|$)/;
const REACHED = /(?:完成|实现|达到|达|新增|力争|争取|确保|突破)[^，；。]*$/;
/** What stands before a measure and names nobody. */
const NOBODY = /^(?:或者?|且|在[我本][省市县区])*(?:当年|近\d+年|上年度?)?(?:累计)?$/;

/**
 * Reads the size that makes one of a class of things, outside of awards: nothing is to be reached by it.
 *
 * - “重点产业新上项目固定资产投资3亿元以上重大项目，实行一事一议。” → 3 亿元 limit 重点产业新上项目固定资产投资
 * - “医药企业引进年销售额5000万元以上大品种；有价值的独家品种。” → 5000 万元 limit 大品种年销售额
 * - “在我区当年实到外资1000万美元以上或近3年实到外资3000万美元以上外资企业的高管，照顾其子女入读” → 1000 万美元 limit 外资企业实到外资; 3000 万美元 limit 外资企业实到外资
 * - “全年完成投资100亿元以上。” → 100 亿元 target 投资
 */
export const sizedClass: Rule = {
  id: 'sized-class',
  read(figure) {
    const { token, head, text } = figure;
    const what = token.kind === 'money' ? CLASS.exec(text.slice(token.end))?.groups?.['what'] : undefined;
    const named = what === undefined || REACHED.test(head) ? null : namedAmount(head);
    if (what === undefined || named === null) return null;
    const brought = broughtIn(figure, named);
    const before = NOBODY.test(named.subject) ? '' : cleanSubject(named.subject).subject;
    return { role: 'limit', subject: brought ?? (before || what), metric: named.metric, dated: false };
  },
};
