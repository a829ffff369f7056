import type { Relief } from '../../../../../src/domain/relief.ts';
import { CLOSE, DUE, LATE, OBJECT, type ReliefRule, SOON, SPAN, spanOf } from '../relief.ts';

const FREE = '(?<![避豁减以不难未或者、])(?:免予|免于|免)(?<how>征收?|收取?|缴纳?|交纳?|除)';
const BEHIND = new RegExp(`^(?<head>.*?)${SOON}${FREE}(?<span>${SPAN})?(?<base>${OBJECT})${LATE}${CLOSE}`);
const BEFORE = new RegExp(`^(?<head>.*${DUE}(?:[^，]{0,6}部分)?)${SOON}(?:${FREE}|全免)$`);

const PRINTED: readonly [string, Relief][] = [
  ['征', '免征'],
  ['收', '免收'],
  ['除', '免除'],
];

/**
 * Reads taxes and fees that are not levied at all (免征、免收、免缴); the rate is 100.
 *
 * - “新能源汽车免征车辆购置税。” → 免征; 100% 车辆购置税; 新能源汽车
 * - “落实对月销售额10万元以下的增值税小规模纳税人免征增值税政策。” → 免征; 100% 增值税; 增值税小规模纳税人 if 月销售额10万元以下
 * - “对住宿餐饮行业纳税人，暂免征收2023年上半年房产税、城镇土地使用税。” → 免征; 100% 房产税、城镇土地使用税; 住宿餐饮行业纳税人; 2023年上半年
 * - “对企业并购重组发生的股权转让，免收变更过户手续费。” → 免收; 100% 变更过户手续费; 企业 if 并购重组发生的股权转让
 * - “2020年年底前省属重点文化企业可免缴国有资本收益。” → 免缴; 100% 国有资本收益; 省属重点文化企业; 2020年年底前
 * - “承租国有房屋的小微企业，免收3个月房屋租金。” → 免收; 100% 房屋租金; 小微企业 if 承租国有房屋; 3个月
 * - “2018年12月31日之前已完成转制的企业，自2019年1月1日起可继续免征五年企业所得税。” → 免征; 100% 企业所得税; 企业 if 2018年12月31日之前已完成转制; 五年，自2019年1月1日起
 * - “经营性文化事业单位转制为企业后，五年内免征企业所得税。” → 免征; 100% 企业所得税; 经营性文化事业单位 if 转制为企业后; 五年内
 * - “凡符合条件的企业，行政事业性收费地方留成部分全免。” → 免收; 100% 行政事业性收费地方留成部分; 企业 if 符合条件
 * - “小微企业不动产登记费一律免收。” → 免收; 100% 不动产登记费; 小微企业
 */
export const exempt: ReliefRule = {
  id: 'exempt',
  read(words) {
    const found = (BEHIND.exec(words) ?? BEFORE.exec(words))?.groups;
    if (!found) return null;
    const how = found['how'];
    return {
      instrument: how === undefined ? '免收' : (PRINTED.find(([char]) => how.startsWith(char))?.[1] ?? '免缴'),
      head: found['head'] ?? '',
      base: found['base'] ?? null,
      ratePercent: 100,
      comparator: '=',
      period: spanOf(found['span'] ?? found['late']),
    };
  },
};
