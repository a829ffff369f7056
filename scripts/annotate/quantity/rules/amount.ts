import { namedAmount, withoutLink } from '../metric.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';
import type { Rule } from '../figure.ts';

const MAKE = /(?<verb>生产|投放|销售|推广|出口|培训|示范运营|投入)(?:指标)?(?<what>[^，；。]*)$/;

/**
 * Reads amounts of a named metric: income, output, investment, tax.
 *
 * - “2011年预计整车产量突破45万辆；规模以上主营业务收入逾1780亿元” → 45 万辆 estimate 产量; 1780 亿元 estimate 规模以上主营业务收入
 * - “到2030年，新型材料业主营业务收入突破7000亿元” → 7000 亿元 target 主营业务收入
 * - “2012年实现电解铝产量400万吨、氧化铝1080万吨” → 400 万吨 amount 电解铝; 1080 万吨 amount 氧化铝
 * - “其中生物医药产业突破1000亿元” → 1000 亿元 amount 生物医药产业
 * - “生产动力锂离子电池10亿安时以上” → 10 亿安时 amount 动力锂离子电池
 */
export const amount: Rule = {
  id: 'amount',
  read(figure) {
    const { token, head, previous, setting } = figure;
    if (!['money', 'goods', 'measure'].includes(token.kind)) return null;
    if (figure.member && previous && previous.role !== 'growth' && previous.role !== 'share') return { ...previous, bound: { ...figure.bound, ...(figure.head === '' ? { comparator: previous.figure.bound.comparator, qualifier: previous.figure.bound.qualifier } : {}) } };
    const named = namedAmount(head);
    const fallback = previous?.subject ?? inheritedSubject(setting);
    if (named) {
      const { subject, scope } = cleanSubject(named.subject);
      return { role: 'amount', subject: subject || fallback, metric: `${scope}${named.metric}` };
    }
    const more = /(?:增加|净增|新增)$/.exec(head);
    if (more && previous) return { role: 'amount', subject: previous.subject, metric: `${previous.metric ?? ''}增加额` };
    const made = MAKE.exec(withoutLink(head))?.groups;
    if (made && token.kind !== 'money') {
      const what = cleanSubject(made['what'] ?? '').subject || figure.tail.slice(0, 16);
      const metric = made['verb'] === '生产' ? '产量' : (made['verb'] ?? null);
      const before = cleanSubject(withoutLink(head).slice(0, withoutLink(head).length - (made['verb'] ?? '').length - (made['what'] ?? '').length)).subject;
      return { role: 'amount', subject: what || before || fallback, metric };
    }
    const { subject } = cleanSubject(withoutLink(head));
    const unit = previous?.figure.token.kind === token.kind ? previous.metric : null;
    return { role: 'amount', subject: subject || fallback, metric: unit ?? (token.kind === 'money' ? null : '产量') };
  },
};
