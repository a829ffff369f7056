import { asksForMore, moneyText, thresholds } from './money.ts';

/** A condition on the turnover of the year before (产品上年度销售额达到3亿元). */
export const LAST_YEAR = /上(?:一)?(?:年度?|会计年度)[^；;，,。]{0,8}?(?:销售|营业|收入|产值)/u;

/**
 * Holds the turnover entered against the floor of a condition and says with which year; of 上年度 it is the year before the
 * one entered, by the growth entered. Null where the condition names no sum.
 */
export function floorStep(condition: string, sales: number, growth: number): { met: boolean; said: string } | null {
  const part = condition.split(/[；;]/u).find((each) => thresholds(each).length > 0) ?? '';
  const [floor] = thresholds(part);
  if (floor === undefined) return null;
  const more = asksForMore(part);
  const meets = (sum: number): boolean => (more ? sum > floor : sum >= floor);
  const verdict = (met: boolean): string =>
    `${more ? (met ? '超过' : '没有超过') : met ? '到了' : '没有到'}门槛 ${moneyText(floor)}`;
  if (!LAST_YEAR.test(part)) {
    const met = meets(sales);
    return { met, said: `销售额 ${moneyText(sales)}，${verdict(met)}` };
  }
  const before = Math.round(sales / (1 + growth / 100));
  const met = meets(before);
  const reckoned = `门槛看上年度销售额，按所填的推算：${moneyText(sales)} ÷ (1＋${growth}%) ＝ ${roundedText(before, floor)}`;
  const other = !met && meets(sales) ? '；要是把所填的年份当作申报的上年度，就到了门槛，原文没有写明从哪一年算' : '';
  return { met, said: `${reckoned}，${verdict(met)}${other}` };
}

/** Returns a reckoned sum to the hundredth of 亿元 or to 万元, unless that would lift it to the floor. */
function roundedText(yuan: number, floor: number): string {
  const unit = yuan >= 1e8 ? 1e6 : 1e4;
  const rounded = Math.round(yuan / unit) * unit;
  if (rounded === yuan || (yuan < floor && rounded >= floor)) return moneyText(yuan);
  return `约 ${moneyText(rounded)}`;
}
