import { CLOSE, DUE, LATE, OBJECT, type ReliefRule, SOON, SPAN, spanOf } from '../relief.ts';

const HOW = '减半(?<how>征收|征缴|计征|收取|计收|缴纳|交纳|执行)(?!的)';
const BEHIND = new RegExp(
  `^(?<head>.*?)${SOON}(?:按照?[^，]{0,12}税率)?${HOW}(?<span>${SPAN})?(?<base>${OBJECT})${LATE}${CLOSE}`,
);
const GIVEN = new RegExp(
  `^(?<head>.*?)${SOON}(?<=给予|享受|实行)(?<span>${SPAN})?(?<base>${OBJECT})的?(?:减半|半价)的?(?:优惠|收取)?$`,
);
const BEFORE = new RegExp(
  `^(?<head>.*${DUE})${SOON}(?:${HOW}|减半优惠|减半|半价优惠|半价收取)(?:的?政策)?(?:（[^）]*）)?$`,
);

/**
 * Reads taxes and fees that are halved (减半征收).
 *
 * - “对全省个体工商户委托的产品质量检验、计量检测和特种设备检验费用减半收取。” → 减半收取; 50% 产品质量检验、计量检测和特种设备检验费用; 全省个体工商户
 * - “第三年至第五年减半征收企业所得税。” → 减半征收; 50% 企业所得税; 第三年至第五年
 * - “对小型微利企业，减半征收“六税两费”。” → 减半征收; 50% “六税两费”; 小型微利企业
 * - “对孵化企业，减半收取6个月房租。” → 减半收取; 50% 房租; 孵化企业; 6个月
 * - “各类事业性、中介服务收费在规定的标准上减半征收。” → 减半征收; 50% 各类事业性、中介服务收费
 * - “继续落实小微企业“六税两费”减半征收政策。” → 减半征收; 50% “六税两费”; 小微企业
 * - “对承租公有房产的企业，减半收取4至6月份租金。” → 减半收取; 50% 租金; 企业 if 承租公有房产; 4至6月份
 * - “学生享受景区门票半价优惠。” → 减半收取; 50% 景区门票; 学生
 * - “符合条件的，租金减半。” → 减半收取; 50% 租金; if 符合条件
 */
export const half: ReliefRule = {
  id: 'half',
  read(words) {
    const found = (BEHIND.exec(words) ?? GIVEN.exec(words) ?? BEFORE.exec(words))?.groups;
    if (!found) return null;
    return {
      instrument: /征/.test(found['how'] ?? '') ? '减半征收' : '减半收取',
      head: found['head'] ?? '',
      base: found['base'] ?? null,
      ratePercent: 50,
      comparator: '=',
      period: spanOf(found['span'] ?? found['late']),
    };
  },
};
