import { type GiftRule, NOTHING, wordOf } from '../measure.ts';
import { FUND } from '../part.ts';

/**
 * Reads money that is promised without an amount.
 *
 * - “对国家专精特新“小巨人”、省“专精特新”企业按照相关政策给予奖励。” → 按政策奖励
 * - “支持企业建设制造业创新中心等研发机构，按照有关政策给予资金支持。” → 按政策资金支持
 * - “对上市挂牌企业，按有关文件执行省、市奖补政策。” → 按政策奖补
 * - “设立耐火材料产业高质量发展专项资金，列入年度财政预算。” → 专项资金; payer 年度财政预算
 * - “有条件的省辖市要继续安排专项资金扶持新能源汽车产业化和应用示范推广。” → 专项资金; payer 有条件的省辖市
 * - “三是以政府引导、社会资本投入的方式，设立鹤壁镁产业发展基金。” → 产业基金; payer 政府引导、社会资本投入
 * - “每年遴选10个左右重大软件攻关项目，每个项目给予不超过1000万元支持。” → 按政策支持; cap 10000000 每个项目; annual
 * - “对省级特色商业街升级改造项目按一定比例给予补助，最高60万元。” → 按政策补助; cap 600000 null
 */
export const unpriced: GiftRule = {
  id: 'unpriced',
  read(pledge) {
    const words = pledge.parts.map((part) => part.words).join('，');
    const fund = FUND.exec(words)?.groups?.['fund'];
    if (fund !== undefined) return { ...NOTHING, instrument: fund.endsWith('基金') ? '产业基金' : '专项资金' };
    if (/执行[^，]*奖补政策/.test(words)) return { ...NOTHING, instrument: '按政策奖补' };
    const given =
      /给予[^，]{0,12}?(?:资金支持|奖励|资助|补贴|补助|奖补)|给予(?:最高)?不超过\d[\d.]*[万亿]?元的?支持/.test(words);
    return given ? { ...NOTHING, instrument: `按政策${wordOf(pledge)}` } : null;
  },
};
