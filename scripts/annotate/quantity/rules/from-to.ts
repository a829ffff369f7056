import type { Rule } from '../figure.ts';
import { namedRatio } from '../metric.ts';
import { cleanSubject } from '../subject.ts';

/** Where a change begins: 从, 由目前的. */
const FROM = /(?:从|由)(?:目前|现在|当前|现有|上年|\d{4}年)?的?$/;
/** A part of a whole: 个人卫生支出占卫生总费用的比重. */
const PART_OF = /^(?<subject>.{2,}?)占(?<whole>[^占]{2,16}?)的?(?:比重|比例)$/;

/**
 * Reads a change from one level to another: the first figure is where it stands, the second where it shall be.
 *
 * - “选矿拜耳法生产比例从25%提高至45%” → 25 % share 选矿拜耳法生产; 45 % share 选矿拜耳法生产
 * - “实施小规模纳税人增值税征收率由3%降至1%的优惠政策” → 3 % share 征收率; 1 % share 征收率
 * - “个人卫生支出占卫生总费用的比重从目前29.3%降至25%左右” → 29.3 % share 占卫生总费用比重; 25 % share 占卫生总费用比重
 */
export const fromTo: Rule = {
  id: 'from-to',
  read(figure) {
    const { head, previous } = figure;
    if (figure.token.kind === 'times') return null;
    if (FROM.test(head) && /^[^，。；]{0,6}(?:到|至)\d/.test(figure.text.slice(figure.token.end))) {
      const part = PART_OF.exec(head.replace(FROM, ''))?.groups;
      if (part && figure.token.kind === 'percent')
        return {
          role: 'share',
          subject: cleanSubject(part['subject'] ?? '').subject || null,
          metric: `占${part['whole'] ?? ''}比重`,
          dated: false,
        };
      const named = namedRatio(head.replace(FROM, '')) ?? { subject: head.replace(FROM, ''), metric: '' };
      const role = figure.token.kind === 'percent' ? 'share' : 'actual';
      return { role, subject: cleanSubject(named.subject).subject || null, metric: named.metric, dated: false };
    }
    if (previous?.dated === false && /^(?:提高|提升|增加|扩大|下降|降低|降|压减|压缩|缩短)(?:到|至)$/.test(head))
      return {
        role: previous.role === 'share' ? 'share' : 'target',
        subject: previous.subject,
        metric: previous.metric,
      };
    return null;
  },
};
