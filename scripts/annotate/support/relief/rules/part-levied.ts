import { CLOSE, DUE, OBJECT, type ReliefRule, SHARE, SOON, shareOf } from '../relief.ts';

const LEVY = '(?:予以)?(?<how>征收|计征|收取|计收|缴纳|执行|收费)';
/** A share of the standard that is in force. */
const OF_STANDARD = new RegExp(
  `^(?<head>.*?)${SOON}减?按照?(?:不(?:高于|超过))?[^，按\\d]{0,16}(?:标准|费率)的?(?<share>${SHARE})(?:的?标准)?${LEVY}(?<base>${OBJECT})?${CLOSE}`,
);
/** A share alone: 水资源费省级部分按80%收取. */
const ALONE = new RegExp(
  `^(?<head>.*${DUE}(?:(?:[省市县]级|地方)部分)?)${SOON}按照?(?<share>${SHARE})(?:的?(?:标准|比例))?(?<how>征收|收取|计收)$`,
);
const DEPOSIT = /(?:保证金|押金|违约金|滞纳金|佣金|利息)$/;
/** A share of the standard below this is rather what is charged of a turnover; one told alone below the other too. */
const LEAST = 20;
const LEAST_ALONE = 50;

/**
 * Reads fees of which a part is charged (按现行收费标准80%收取); the rate is what is still paid.
 *
 * - “药品再注册费按现行收费标准80%收取。” → 按比例收取; 80% 药品再注册费
 * - “对全省小微企业委托的产品质量检验和计量检测费用按80%收取。” → 按比例收取; 80% 产品质量检验和计量检测费用; 全省小微企业
 * - “省级水利建设基金按现行标准的90%征收。” → 按比例征收; 90% 省级水利建设基金
 * - “水资源费省级部分按80%收取。” → 按比例收取; 80% 水资源费省级部分
 * - “中小微企业地方水利建设基金按90%收取。” → 按比例收取; 90% 地方水利建设基金; 中小微企业
 * - “对物流企业自有的大宗商品仓储设施用地，减按所属土地等级适用税额标准的50%计征城镇土地使用税。” → 按比例征收; 50% 城镇土地使用税; 物流企业 if 自有的大宗商品仓储设施用地
 * - “对小微企业，按规定标准的50%收取检验检测费。” → 按比例收取; 50% 检验检测费; 小微企业
 */
export const partLevied: ReliefRule = {
  id: 'part-levied',
  read(words) {
    const standard = OF_STANDARD.exec(words)?.groups;
    const found = standard ?? ALONE.exec(words)?.groups;
    const rate = shareOf(found?.['share']);
    const head = found?.['head'] ?? '';
    const base = found?.['base'] ?? null;
    if (!found || rate === null || rate < (standard ? LEAST : LEAST_ALONE) || rate >= 100) return null;
    const due = base ?? head;
    if (!new RegExp(`${DUE}(?:[省市县地][级方]部分)?$`).test(due) || DEPOSIT.test(due)) return null;
    const instrument = /征/.test(found['how'] ?? '') ? '按比例征收' : '按比例收取';
    return {
      instrument,
      head,
      base,
      ratePercent: rate,
      comparator: /不(?:高于|超过)/.test(words) ? '<=' : '=',
      period: null,
    };
  },
};
