import type { Rule } from '../figure.ts';
import { namedRatio } from '../metric.ts';
import { cleanSubject } from '../subject.ts';

/**
 * Reads a change from one level to another: the first figure is where it stands, the second where it shall be.
 *
 * - “选矿拜耳法生产比例从25%提高至45%” → 25 % share 选矿拜耳法生产; 45 % share 选矿拜耳法生产
 * - “实施小规模纳税人增值税征收率由3%降至1%的优惠政策” → 3 % share 征收率; 1 % share 征收率
 */
export const fromTo: Rule = {
  id: 'from-to',
  read(figure) {
    const { head, previous } = figure;
    if (/(?:从|由)$/.test(head) && /^[^，。；]{0,6}(?:到|至)\d/.test(figure.text.slice(figure.token.end))) {
      const named = namedRatio(head.replace(/[从由]$/, '')) ?? { subject: head.replace(/[从由]$/, ''), metric: '' };
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
