import { inYuan } from '../../../../src/domain/scales.ts';
import { BUDGETED, FUND } from '../fund.ts';
import { comparatorOf, type Gift, type GiftRule, NOTHING, wordOf } from '../measure.ts';
import type { Pledge } from '../part.ts';

/** How much is put into a fund, under its name: 设立10亿元省科技攻坚专项资金, 安排资金81亿元充实省新兴产业引导基金. */
function endowment({ parts }: Pledge): Pick<Gift, 'tiers' | 'comparator'> {
  for (const part of parts) {
    const told = FUND.exec(part.words);
    const sums = part.tokens.filter(({ kind, start }) => kind === 'money' && start > (told?.index ?? 0));
    const [sum] = sums;
    if (!told || !sum || sums.length > 1 || sum.valueMax !== null) continue;
    const most = /^(?:元)?以上/.test(part.words.slice(sum.end)) ? '>=' : comparatorOf(part.words.slice(0, sum.start));
    const name = told[0]
      .replace(part.words.slice(sum.start, sum.end), '')
      .replace(/^(?:设立|组建|安排)(?:资金|总?规模)?(?:不低于|不少于|达到|达|为)?(?:充实|的)?/, '');
    return { tiers: [{ condition: name, amount: inYuan(sum) }], comparator: most };
  }
  return { tiers: [], comparator: null };
}

/** What a budget sets aside, with its purpose: 省财政统筹安排25亿元，支持合肥综合性国家科学中心建设. */
function budget({ parts }: Pledge): Gift | null {
  const at = parts.findIndex(({ words }) => BUDGETED.test(words));
  const part = parts[at];
  const sum = part?.tokens.findLast(({ kind }) => kind === 'money');
  if (!part || !sum) return null;
  const behind = /^(?:用于)?(?:支持)?(?<purpose>.+)$/.exec(parts[at + 1]?.words ?? '')?.groups?.['purpose'];
  const purpose = BUDGETED.exec(part.words)?.groups?.['purpose'] ?? behind;
  if (purpose === undefined) return null;
  const least = /^以上/.test(part.words.slice(sum.end)) ? '>=' : '=';
  return {
    ...NOTHING,
    instrument: '财政资金',
    tiers: [{ condition: purpose, amount: inYuan(sum) }],
    comparator: least,
  };
}

/**
 * Reads money that is promised without an amount.
 *
 * - “对国家专精特新“小巨人”、省“专精特新”企业按照相关政策给予奖励。” → 按政策奖励
 * - “支持企业建设制造业创新中心等研发机构，按照有关政策给予资金支持。” → 按政策资金支持
 * - “对上市挂牌企业，按有关文件执行省、市奖补政策。” → 按政策奖补
 * - “设立耐火材料产业高质量发展专项资金，列入年度财政预算。” → 专项资金; payer 年度财政预算
 * - “有条件的省辖市要继续安排专项资金扶持新能源汽车产业化和应用示范推广。” → 专项资金; payer 有条件的省辖市
 * - “三是以政府引导、社会资本投入的方式，设立鹤壁镁产业发展基金。” → 产业基金; payer 政府引导、社会资本投入
 * - “统筹设立10亿元省科技攻坚专项资金，支持十大新兴产业、未来产业培育等重大技术需求。” → 专项资金; 省科技攻坚专项资金=1000000000
 * - “设立总规模100亿元的数字经济产业基金。” → 产业基金; 数字经济产业基金=10000000000
 * - “2023年，省财政统筹安排25亿元，支持合肥综合性国家科学中心建设。” → 财政资金; 合肥综合性国家科学中心建设=2500000000; payer 省财政
 * - “2023年，省财政统筹新增11亿元支持粮食生产，全年粮食播种面积1亿亩以上。” → 财政资金; 粮食生产=1100000000; payer 省财政
 * - “省财政安排衔接全面推进乡村振兴补助资金30亿元以上，优先支持联农带农富农产业发展。” → 专项资金; >= 衔接全面推进乡村振兴补助资金=3000000000; payer 省财政
 * - “对进出口额低于6500万美元的中小企业，各市参照省级外经贸专项资金补贴比例给予支持。” → 按政策补贴; payer 各市
 * - “鼓励各地结合当地旅游消费情况对旅行社实施奖补。” → 按政策奖补; payer 各地
 * - “每年遴选10个左右重大软件攻关项目，每个项目给予不超过1000万元支持。” → 按政策支持; cap 10000000 每个项目; annual
 * - “对省级特色商业街升级改造项目按一定比例给予补助，最高60万元。” → 按政策补助; cap 600000 null
 */
export const unpriced: GiftRule = {
  id: 'unpriced',
  read(pledge) {
    const words = pledge.parts.map((part) => part.words).join('，');
    const fund = FUND.exec(words)?.groups?.['fund'];
    if (fund !== undefined) {
      const instrument = fund.endsWith('基金') ? '产业基金' : '专项资金';
      return { ...NOTHING, instrument, ...endowment(pledge) };
    }
    const budgeted = budget(pledge);
    if (budgeted) return budgeted;
    if (/执行[^，]*奖补政策/.test(words)) return { ...NOTHING, instrument: '按政策奖补' };
    const given =
      /给予(?!下列|以下|如下)[^，]{0,12}?(?:资金支持|经费支持|奖励|资助|补贴|补助|奖补|贴息|津贴)|(?:参照|按照?)[^，]*(?:资金|奖励|补贴|补助|奖补)[^，]*给予支持|对[^，]+实施(?:奖励|奖补|补贴|补助)$|给予(?:每[家个户人项])?(?:最高)?不超过\d[\d.]*[万亿]?元的?(?:一次性)?(?:支持|奖励|奖补|补助|补贴|资助)/.test(
        words,
      );
    return given ? { ...NOTHING, instrument: `按政策${wordOf(pledge)}` } : null;
  },
};
