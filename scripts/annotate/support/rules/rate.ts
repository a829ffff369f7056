import { comparatorOf, type GiftRule, NOTHING, wordOf } from '../measure.ts';

/**
 * Reads a share of an expense or of sales.
 *
 * - “对成果转化项目，按照项目三年内设备和软件投资额的20%，分三年给予总数不超过1000万元的资助。” → 按比例资助; 20% 项目三年内设备和软件投资额; cap 10000000 总数; multi-year
 * - “对符合目录的产品，按照年度销售总额给予不超过30%的奖励，最高不超过200万元，单个产品不重复享受。” → 按比例奖励（最高比例）; <= 30% 年度销售总额; cap 2000000 单个产品; one-off
 * - “经国家认定符合要求的，按照新材料保险投保年度保费20%给予投保企业一次性奖励。” → 按比例奖励; 20% 新材料保险投保年度保费; one-off
 * - “对技改项目给予投资金额10%、最高不超过100万元奖励。” → 按比例奖励; 10% 投资金额; cap 1000000 null
 * - “对实施智能化技术改造的项目中生产、检测设备和配套软件投资给予10%—20%的财政补贴。” → 按比例补贴; 10-20% 生产、检测设备和配套软件投资; payer 财政
 */
export const rate: GiftRule = {
  id: 'rate',
  read(pledge) {
    for (const part of pledge.parts) {
      const token = part.tokens.find((t) => t.kind === 'percent');
      if (!token) continue;
      const before = part.words.slice(0, token.start);
      const base =
        /按照?(?<base>.+?)(?:的)?(?:给予)?(?:最高)?(?:不超过|不低于)?$/.exec(before)?.groups?.['base'] ??
        /给予(?<base>[^，]*?(?:额|投资|费用|保费|投入))的?$/.exec(before)?.groups?.['base'] ??
        null;
      const range = token.valueMax === null ? null : token.valueMax;
      const word = wordOf(pledge);
      return {
        ...NOTHING,
        instrument: `按比例${word}${/不超过$/.test(before) ? '（最高比例）' : ''}`,
        ratePercent: token.value,
        rateMaxPercent: range,
        rateBase: base,
        comparator: range === null ? comparatorOf(before) : 'range',
      };
    }
    return null;
  },
};
