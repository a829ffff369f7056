import type { Bound } from '../comparator.ts';
import type { Rule } from '../figure.ts';
import { cleanSubject } from '../subject.ts';

const SCORE = /^(?<who>.*?)(?<metric>总积分|累计积分|积分|总分|得分|评分|分值|成绩)[^分]*$/;
const OF_AGE = /^(?:及?以[上下])?的?(?!及?以[上下])(?<who>[\u4e00-\u9fff]{2,10}?)(?=，|；|。|、|$)/;
/** Words before an age that name nobody. */
const LEAD = /(?:其?年龄|年满|[未不]满|满)(?:原则上|一般|应|须|在|为)*(?:不超过|不低于|不得超过|不高于)?$/;

/** 满150分 is at least so much, 最高分值为20分 at most. */
function boundBefore(head: string, bound: Bound): Bound {
  if (bound.comparator !== '=') return bound;
  if (/(?<![未不])满$/.test(head)) return { ...bound, comparator: '>=', qualifier: '满' };
  return /最高[分成]/.test(head) ? { ...bound, comparator: '<=', qualifier: '最高' } : bound;
}

/**
 * Reads ages and points that one must have, or may not have passed.
 *
 * - “（二）年龄在45周岁以下；” → 45 周岁 limit 年龄
 * - “按照《积分制入户指标体系及分值表》计算总积分满150分；” → 150 分 limit 总积分
 * - “对企业招用登记失业16至24周岁青年，签订劳动合同的，按每人1000元的标准发放一次性扩岗补助” → 16-24 周岁 limit 青年年龄; 1000 元/人 limit
 * - “综合评价指标最高分值为20分” → 20 分 limit 综合评价指标分值
 * - “60周岁以上老年人，免费乘坐市内公共交通工具” → 60 周岁 limit 老年人年龄
 */
export const standing: Rule = {
  id: 'standing',
  read({ token, head, text, sentence, bound }) {
    if (token.kind !== 'standing') return null;
    const own = boundBefore(head, bound);
    if (token.base === '分') {
      const named = SCORE.exec(head)?.groups;
      const who = cleanSubject((named?.['who'] ?? '').replace(/^.*计算|(?:最高|最低|单项|累计)+$/g, '')).subject;
      return { role: 'limit', subject: who || null, metric: named?.['metric'] ?? '分值', bound: own, dated: false };
    }
    const after = OF_AGE.exec(text.slice(token.end, sentence.end))?.groups?.['who'] ?? null;
    const before = LEAD.test(head) ? cleanSubject(head.replace(LEAD, '')).subject : '';
    return { role: 'limit', subject: before || after, metric: '年龄', bound: own, dated: false };
  },
};
