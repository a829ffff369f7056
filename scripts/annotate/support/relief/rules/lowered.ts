import { CLOSE, PRICE, type ReliefRule, SHARE, SOON, shareOf } from '../relief.ts';

/** How things stand, and what is hoped for: no standard that is lowered from now on. */
const RECKONED = /平均|力争|同比|环比|较|左右|以上|成本|利率|约|逐步|比例/;
const BEFORE = new RegExp(
  `^(?<head>.*${PRICE})(?:在[^，]{0,16}基础上)?${SOON}(?:下调|降低|下浮|调减|减收|优惠)(?<share>${SHARE})(?:收取|执行|征收|计收)?${CLOSE}`,
);
const BEHIND = new RegExp(
  `^(?<head>.*?)${SOON}(?:下调|降低|减收)(?<base>[^，\\d%]{2,24}${PRICE})(?<share>${SHARE})${CLOSE}`,
);

/**
 * Reads charges that are lowered by a share (收费下调10%); the rate is what is spared.
 *
 * - “船闸收费继续执行下调10%政策。” → 下调收费; 10% 船闸收费
 * - “对小微企业，产权交易服务费在现行标准基础上降低30%。” → 下调收费; 30% 产权交易服务费; 小微企业
 * - “下调省属国有企业仓储收费标准20%。” → 下调收费; 20% 省属国有企业仓储收费标准
 */
export const lowered: ReliefRule = {
  id: 'lowered',
  read(words) {
    if (RECKONED.test(words)) return null;
    const found = (BEFORE.exec(words) ?? BEHIND.exec(words))?.groups;
    const rate = shareOf(found?.['share']);
    if (!found || rate === null || rate >= 100) return null;
    return {
      instrument: '下调收费',
      head: found['head'] ?? '',
      base: found['base'] ?? null,
      ratePercent: rate,
      comparator: '=',
      period: null,
    };
  },
};
