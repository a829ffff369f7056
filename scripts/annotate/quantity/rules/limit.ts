import type { Rule } from '../figure.ts';
import { namedAmount } from '../metric.ts';
import { rateMetric } from '../rate.ts';
import { cleanSubject } from '../subject.ts';

/** Old and new plants have thresholds of their own: 现有…10万吨以上、新建…30万吨以上. */
const OPPOSED = /现有|已有|新建|在建|扩建/;

/** A ceiling that may be raised: 额度得提高至四百万元. */
const RAISED = /(?:可|得)(?:提高|提升|增加)(?:到|至)$/;

/**
 * Reads thresholds of admission and deadlines: who or what a rule applies to.
 *
 * - “淘汰日产3000吨及以下水泥熟料生产线” → 3000 吨 limit 水泥熟料生产线日产能
 * - “支持现有离子膜烧碱装置10万吨以上、新建离子膜烧碱装置30万吨以上的氯碱企业” → 10 万吨 limit 现有离子膜烧碱装置; 30 万吨 limit 新建离子膜烧碱装置
 * - “支持新建离子膜烧碱装置30万吨以上的氯碱企业开展直供电试点” → 30 万吨 limit 离子膜烧碱装置
 * - “由主管部门处一万元以上五万元以下的罚款。” → 1-5 万元 limit 罚款
 * - “落实对月销售额10万元以下的小规模纳税人免征政策” → 10 万元 limit 销售额
 * - “本贷款每次贷放额度最高为新台币（以下同）二百万元” → 200 万元 limit 本贷款每次贷放额度
 * - “其贷放额度得提高至四百万元” → 400 万元 limit 贷放额度
 * - “获政府政策性贷款达一百万元以上且连续摊还贷款达十八个月以上” → 100 万元 limit 贷款
 * - “耐火材料是指耐火度不低于1580°C的一类无机非金属材料” → 1580 °C limit 耐火度
 */
export const limit: Rule = {
  id: 'limit',
  read(figure) {
    const { token, head, tail } = figure;
    if (token.kind === 'time')
      return { role: 'limit', subject: cleanSubject(head).subject || null, metric: '时限', dated: false };
    const definition = /是指(?<metric>[^，。]{1,8}?)(?:不低于|不高于|不超过)$/.exec(head)?.groups;
    if (definition)
      return {
        role: 'limit',
        subject: cleanSubject(head.replace(/是指.*$/, '')).subject,
        metric: definition['metric'] ?? null,
        dated: false,
      };
    const lent = token.kind === 'money' ? namedAmount(head) : null;
    if (lent && /额度$/.test(lent.metric) && (figure.bound.comparator === '<=' || RAISED.test(head))) {
      const bound = { ...figure.bound, comparator: '<=' } as const;
      return {
        role: 'limit',
        subject: cleanSubject(lent.subject).subject || null,
        metric: lent.metric,
        bound,
        dated: false,
      };
    }
    if (lent && !figure.support && /^以上(?:且|者)/.test(figure.text.slice(token.end)))
      return { role: 'limit', subject: cleanSubject(lent.subject).subject || null, metric: lent.metric, dated: false };
    const upTo =
      figure.bound.comparator === '<=' && /^(?:及以下|以下)的?[\u4e00-\u9fff]/.test(figure.text.slice(token.end));
    const fined = token.valueMax !== null && /^的?罚款/.test(figure.text.slice(token.end));
    if (token.kind === 'money' && (upTo || fined))
      return {
        role: 'limit',
        subject: null,
        metric: fined ? '罚款' : (namedAmount(head)?.metric ?? null),
        dated: false,
      };
    if (token.kind !== 'goods' && token.kind !== 'measure') return null;
    if (upTo && !/降|减|控制/.test(head) && !/淘汰/.test(head))
      return { role: 'limit', subject: cleanSubject(head).subject || null, metric: '规模', dated: false };
    if (/淘汰.*(?:日产|年产)?$/.test(head) && figure.bound.comparator === '<=')
      return { role: 'limit', subject: tail, metric: rateMetric(head) ?? '生产规模', dated: false };
    if (/装置$/.test(head) && /^以上/.test(figure.text.slice(token.end)))
      return {
        role: 'limit',
        subject: `${OPPOSED.exec(head)?.[0] ?? ''}${cleanSubject(head).subject}`,
        metric: '装置规模',
        dated: false,
      };
    return null;
  },
};
