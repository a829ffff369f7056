import { CLOSE, type ReliefRule, SHARE, SOON, shareOf } from '../relief.ts';

const BACK = new RegExp(
  `^(?<head>.*?)${SOON}(?:(?<all>全额|全部|足额)|按照?(?<share>${SHARE})的?(?:比例)?)(?:予以)?(?:退还|退付)(?<base>[^，\\d%]{0,20}税(?:额|款)?)${CLOSE}`,
);
const AT_ONCE = new RegExp(
  `^(?<head>.*?)${SOON}(?<base>[^，对]{0,8}税)${SOON}即征即退(?<share>${SHARE})?(?:政策|优惠)*$`,
);

/**
 * Reads taxes that are paid back (全额退还、即征即退); the rate is the share that is paid back.
 *
 * - “对经认定的外资研发中心，采购国产设备按规定全额退还增值税。” → 退税; 100% 增值税; 外资研发中心 if 经认定；采购国产设备
 * - “对资源综合利用产品，按50%的比例退还增值税。” → 退税; 50% 增值税; 资源综合利用产品
 * - “安置残疾人的单位，实行增值税即征即退。” → 退税; 增值税; 单位 if 安置残疾人
 */
export const refund: ReliefRule = {
  id: 'refund',
  read(words) {
    const found = (BACK.exec(words) ?? AT_ONCE.exec(words))?.groups;
    if (!found) return null;
    const rate = found['all'] === undefined ? shareOf(found['share']) : 100;
    return {
      instrument: '退税',
      head: found['head'] ?? '',
      base: found['base'] ?? null,
      ratePercent: rate,
      comparator: rate === null ? null : '=',
      period: null,
    };
  },
};
