import { withoutLink } from '../metric.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';
import type { Rule } from '../figure.ts';

/**
 * Reads numbers of things to be built, found or helped; the thing counted is the metric.
 *
 * - “推进实施148个重点项目” → 148 个 count 重点项目
 * - “新建各类省级平台6家，郑州市级平台10家。” → 6 家 count 省级平台; 10 家 count 郑州市级平台
 * - “新建100家左右省重点实验室和工程技术研究中心。” → 100 家 count 省重点实验室
 * - “年内完成3-4家企业剥离工作” → 3-4 家 count 企业
 * - “力争国家试点平台企业用户超过5000家、省级工业云创新服务试点10个” → 5000 家 count 国家试点平台企业用户; 10 个 count 省级工业云创新服务试点
 * - “建成投产新乡、濮阳等5套20万吨煤制乙二醇。” → 5 套 count; 20 万吨 capacity
 * - “郑州高新区现有生物医药类企业140家” → 140 家 count 生物医药类企业
 */
export const count: Rule = {
  id: 'count',
  read(figure) {
    const { kind, end } = figure.token;
    const plants = kind === 'goods' && /^\d/.test(figure.text.slice(end));
    if (kind !== 'thing' && kind !== 'event' && !plants) return null;
    const own = inheritedSubject(figure.setting);
    const after = figure.tail.replace(/^(?:多|的)/, '');
    if (after !== '' && !/^(?:进行|开展|为|，)/.test(after)) {
      const noun = after.replace(/^(?:能够|符合).*的(?=[\u4e00-\u9fff]{4,})/, '').replace(/(?:建设|等)$/, '').slice(0, 30);
      return { role: 'count', subject: own, metric: noun };
    }
    const { subject } = cleanSubject(withoutLink(figure.head));
    const split = /^(?<who>.*?)(?:现有|拥有|入驻|各类)(?<what>.+)$/.exec(subject)?.groups;
    return { role: 'count', subject: split?.['who'] || own, metric: (split?.['what'] ?? subject) || (figure.previous?.metric ?? null) };
  },
};
