import type { Exclusion } from '../figure.ts';
import { stretchEnd, stretchStart } from '../sentence.ts';

const MONEY = /收入|产值|销售|投资|税收|利润|增加值|资金|财政|奖|补|贷款|基金|额|突破|超|达到/;

/** What is counted without a unit. */
const PEOPLE = /(?:用户|人口|[人户次]数|用户数|访问量|下载量|人次)(?:达到|达|超过|突破|超|约|近)*$/;

/**
 * Excludes numbers with 万 or 亿 and no unit where nothing says they are money, and the serial number of a table row.
 *
 * - “2012年鹤壁汽车电子产业主营业务收入突破70亿。” → 70 亿元 target
 * - “分别给予100万元、50万财政资金奖励” → 100 万元 limit; 50 万元 limit
 * - “5G个人用户普及率超过40%，用户数超过5.6亿” → 40 % share
 * - “风险补偿铺底资金达到1千万以上，惠及人口5百万。” → 1 千万元 target 资金
 * - “距今1万多年的旧石器时代” → none
 */
export const stray: Exclusion = {
  id: 'stray',
  excludes(text, token, sentence, all) {
    if (!token.bare) return false;
    // 用户数超过5.6亿 is of people, whatever leads to it.
    if (PEOPLE.test(text.slice(0, token.start))) return true;
    const from = stretchStart(text, sentence.start, token.start, '，；。：');
    const to = stretchEnd(text, token.end, sentence.end, '，；。：');
    const goods = all.some((other) => other.kind === 'goods' && other.end <= token.start && other.start >= from);
    return goods ? false : !MONEY.test(text.slice(from, to));
  },
};
