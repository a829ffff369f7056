import type { Rule } from '../figure.ts';
import { namedRatio } from '../metric.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';

/** How far a rate is above or below another: 增速高于全省平均水平2个百分点. */
const APART =
  /^(?<what>.*?)(?<sign>高于|低于|快于|高出|超过)(?<base>[\u4e00-\u9fffA-Z]{2,12}?|\d{4}年[\u4e00-\u9fff]{0,6})(?:约|近)?$/;
const GROWS =
  /^(?<who>.*?)(?<metric>(?:(?:工业)?增加值|(?:工业)?(?:总)?产值|(?:固定资产)?投资|(?:主营业务|营业|销售)?收入|社会消费品零售总额|进出口(?:总额)?)?(?:年均)?(?:增长率|增速|增幅|增长))$/;

/**
 * Reads how many points a rate lies above or below another one.
 *
 * - “规模以上工业增加值增速高于全省平均水平2个百分点” → 2 个百分点 growth 增加值增速高于全省平均水平的幅度
 * - “企业营业收入增速高于全国平均水平3个百分点以上” → 3 个百分点 growth 营业收入增速高于全国平均水平的幅度
 * - “固定资产投资增速高于全省平均1个百分点以上” → 1 个百分点 growth 投资增速高于全省平均的幅度
 * - “空气质量优良天数比率高于全国平均水平3个百分点” → 3 个百分点 share 空气质量优良天数比率高于全国平均水平的幅度
 * - “一般公共预算收入增速高于GDP增速1个百分点” → 1 个百分点 growth 收入增速高于GDP增速的幅度
 * - “确保民营经济增加值增速高于全省平均水平” → none
 */
export const lead: Rule = {
  id: 'lead',
  read({ token, head, setting }) {
    if (token.kind !== 'point') return null;
    const found = APART.exec(head)?.groups;
    const what = cleanSubject(found?.['what'] ?? '');
    if (!found || what.subject === '') return null;
    const apart = `${found['sign'] ?? ''}${found['base'] ?? ''}的幅度`;
    const grows = GROWS.exec(what.subject)?.groups;
    if (grows)
      return {
        role: 'growth',
        subject: cleanSubject(grows['who'] ?? '').subject || inheritedSubject(setting),
        metric: `${what.scope}${grows['metric'] ?? ''}${apart}`,
      };
    const ratio = namedRatio(what.subject);
    return ratio
      ? {
          role: 'share',
          subject: cleanSubject(ratio.subject).subject || inheritedSubject(setting),
          metric: `${ratio.metric}${apart}`,
        }
      : null;
  },
};
