import { CLOSE, DUE, OBJECT, type ReliefRule, SHARE, SOON, shareOf } from '../relief.ts';

const AT = new RegExp(
  `^(?<head>.*?)${SOON}减按(?<share>${SHARE})的?(?<name>税率|征收率|比例|税额)?(?:计算)?(?<how>征收|缴纳|计征|预缴|计入)(?<base>${OBJECT}|(?:当年)?应纳税所得额)?${CLOSE}`,
);
const FROM = new RegExp(
  `^(?<head>.*?)(?:将)?(?<base>[^，]{0,24}(?:税率|征收率|费率))${SOON}由(?<from>${SHARE})(?:统一|进一步)?(?:下?降至|降到|降为|降低[至到]|下调[至为到]|调减[至为]|调整[至为])(?<share>${SHARE})${CLOSE}`,
);

/** From here on a share is what is left of a tax and no rate of one: 减按50%计征城镇土地使用税. */
const SHARE_OF_TAX = 50;
/** What sets a rate, and does not only report it: 企业所得税税率由33%降至25%，企业盈利能力增强. */
const ORDERS = /将|实施|落实|执行|延续|政策|下调|调整|统一|^对|可/;

/**
 * Reads taxes and contributions at a lower rate (减按15%的税率征收, 由3%降至1%); the rate is that from now on.
 *
 * - “实施小规模纳税人增值税征收率由3%降至1%的优惠政策。” → 降低税率; 1% 增值税征收率; 小规模纳税人
 * - “将失业保险费率由1%降至0.5%。” → 降低费率; 0.5% 失业保险费率
 * - “对符合条件的高新技术企业，减按15%的税率征收企业所得税。” → 减按征收; 15% 企业所得税; 高新技术企业 if 符合条件
 * - “增值税小规模纳税人减按1%征收率征收增值税。” → 减按征收; 1% 增值税; 增值税小规模纳税人
 * - “对物流企业自有的仓储设施用地，减按50%计征城镇土地使用税。” → 按比例征收; 50% 城镇土地使用税; 物流企业 if 自有的仓储设施用地
 * - “对小型微利企业，减按25%计入应纳税所得额。” → 减按计入; 25% 应纳税所得额; 小型微利企业
 */
export const lowerRate: ReliefRule = {
  id: 'lower-rate',
  read(words) {
    const at = AT.exec(words)?.groups;
    const found = at ?? FROM.exec(words)?.groups;
    const rate = shareOf(found?.['share']);
    const head = found?.['head'] ?? '';
    if (!found || rate === null) return null;
    const base = found['base'] ?? null;
    const read = { head, base, ratePercent: rate, comparator: '=', period: null } as const;
    if (at) {
      if (base === null && !new RegExp(`${DUE}$`).test(head)) return null;
      // No tax is as high: the share is of the tax.
      if (rate >= SHARE_OF_TAX && at['how'] !== '计入') return { ...read, instrument: '按比例征收' };
      return { ...read, instrument: at['how'] === '计入' ? '减按计入' : '减按征收' };
    }
    const before = shareOf(found['from']);
    if (before === null || before <= rate || !ORDERS.test(words)) return null;
    return { ...read, instrument: /税率|征收率/.test(base ?? '') ? '降低税率' : '降低费率' };
  },
};
