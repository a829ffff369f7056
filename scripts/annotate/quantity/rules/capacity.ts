import type { Rule } from '../figure.ts';
import { namedAmount } from '../metric.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';

const PER_YEAR =
  /(?<!\d|东风|郑州)(?:年产(?!能|量)|日产|月产|年处理|日处理|年采选|年生产|年加工|年出栏)(?<what>[^，；。、]{0,14})$/;
const ABLE = /产能|生产能力|加工能力|处理能力|生产规模|装机/;
const WORKS = /项目|工程|生产线|改造|技改|扩能|基地|装置|产业化|达产|投产/;

/**
 * Reads what a plant can make: 年产…, …生产能力, and the size of a project.
 *
 * - “重点推动某公司年产6000套车载装卸机器人系列装备项目” → 6000 套 capacity 车载装卸机器人系列装备
 * - “建成联创化工10万吨、昊华宇航15万吨聚氯乙烯深加工项目。” → 10 万吨 capacity 联创化工; 15 万吨 capacity 昊华宇航
 * - “重点建设鹤壁60万吨/年MTO（甲醇制烯烃）、获嘉甲醇制40万吨/年苯乙烯项目” → 60 万吨/年 capacity 鹤壁; 40 万吨/年 capacity 获嘉
 * - “力争2012年末形成300万吨铁精矿生产能力。” → 300 万吨 capacity 铁精矿
 * - “保障现有1200万吨产能正常运行。” → 1200 万吨 capacity 产能
 * - “年产能900万吨，年产量约占全国的20%” → 900 万吨 capacity 年产能; 20 % share
 * - “2012年郑州汽车制造基地力争产能超过80万辆，产量突破50万辆。” → 80 万辆 capacity 产能; 50 万辆 target 产量
 */
export const capacity: Rule = {
  id: 'capacity',
  read(figure) {
    const { token, head, tail, run, previous, setting } = figure;
    if (!['goods', 'measure', 'thing'].includes(token.kind) && !token.bare) return null;
    const perYear = PER_YEAR.exec(head);
    if (token.kind === 'thing' && !perYear) return null;
    const named = namedAmount(head);
    if (named && !perYear && !ABLE.test(named.metric)) return null;
    if (named && !perYear) {
      const { subject } = cleanSubject(named.subject);
      return {
        role: 'capacity',
        subject: subject || previous?.subject || inheritedSubject(setting),
        metric: named.metric,
      };
    }
    const able = ABLE.exec(tail)?.[0];
    const works = WORKS.test(run) || ABLE.test(run) || /建成|投产/.test(figure.lead);
    const continues = figure.member && previous?.role === 'capacity';
    if (!perYear && able === undefined && !works && !continues) return null;
    const who = cleanSubject(
      head.replace(PER_YEAR, '').replace(/^.*(?:项目(?:建设)?(?:、|和|及|以及)|、|以及)(?![^（]*）)/, ''),
    ).subject.replace(/^(?:建设|建成|在|各|形成|投产)+|(?:一期|二期|建设|新建|合作建设)$/g, '');
    const noun = tail
      .replace(/(?:以上|左右)/, '')
      .replace(/(?:产能|生产能力|生产规模|加工能力|处理能力|装机).*$/, '')
      .replace(/(?:达标|达产|实现达产).*$/, '')
      .replace(/(?:等?(?:重点|重大)?项目|等一批|等建设|建设|等|实现).*$/, '')
      .slice(0, 24);
    const product = `${perYear?.groups?.['what'] ?? ''}${noun}`;
    const subject = `${who}${product}`;
    return {
      role: 'capacity',
      subject: subject || previous?.subject || inheritedSubject(setting),
      metric: able ?? (perYear ? '年产能' : '产能'),
    };
  },
};
