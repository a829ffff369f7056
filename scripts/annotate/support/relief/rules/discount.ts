import { parseNumeral } from '../../../../../src/domain/numeral.ts';
import { OBJECT, PRICE, type ReliefRule, SOON } from '../relief.ts';

const OFF =
  '(?:按|打|实行|享受|给予|的)*(?<tenths>[一二三四五六七八九](?:点?[一二三四五六七八九])?|\\d(?:\\.?\\d)?)折(?:优惠|收取|征收|计收|执行|减免|支持)?(?:的?优惠)?(?:政策)?$';
const GIVEN = new RegExp(`^(?<head>.*?)${SOON}(?<=给予|享受|实行)(?<base>${OBJECT})${OFF}`);
const BEFORE = new RegExp(`^(?<head>.*${PRICE})${SOON}${OFF}`);

const AMID = new RegExp(`^(?<base>[^，对]*${PRICE})对(?<head>[^，]+?)(?=实行|给予|享受|按|打)${SOON}${OFF}`);

/** Returns what is still paid in percent: 五折 50, 八五折 85, 9.5折 95. */
function percentOf(tenths: string): number | null {
  const digits = tenths.replace(/[点.]/, '');
  const read = [...digits].map((digit) => (/\d/.test(digit) ? Number(digit) : parseNumeral(digit)));
  const [first, second] = read;
  return first === undefined || first === null || second === null ? null : first * 10 + (second ?? 0);
}

/**
 * Reads fees at a discount (五折 is half, 八五折 is 85 %); the rate is what is still paid.
 *
 * - “对安徽交通卡ETC套装货运车辆，给予省内高速公路实际通行费八五折优惠。” → 打折收取; 85% 省内高速公路实际通行费; 安徽交通卡ETC套装货运车辆
 * - “医务人员享受景区门票5折优惠。” → 打折收取; 50% 景区门票; 医务人员
 * - “高速公路通行费对国际标准集装箱运输车辆实行六五折优惠。” → 打折收取; 65% 高速公路通行费; 国际标准集装箱运输车辆
 * - “对入驻企业，展位费按九五折收取。” → 打折收取; 95% 展位费; 入驻企业
 */
export const discount: ReliefRule = {
  id: 'discount',
  read(words) {
    const found = (GIVEN.exec(words) ?? AMID.exec(words) ?? BEFORE.exec(words))?.groups;
    const rate = percentOf(found?.['tenths'] ?? '');
    if (!found || rate === null) return null;
    return {
      instrument: '打折收取',
      head: found['head'] ?? '',
      base: found['base'] ?? null,
      ratePercent: rate,
      comparator: '=',
      period: null,
    };
  },
};
