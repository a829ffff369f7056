import type { Figure, Reading, Rule } from '../figure.ts';
import { namedAmount, namedRatio } from '../metric.ts';
import { cleanSubject, inheritedSubject, namedBase, ofIndustry } from '../subject.ts';

const OF =
  /^(?<subject>.*?)占(?!有)(?:比(?:达到|达|为)?)?(?<whole>[^，。；比重有达超为约][^，。；]+?)(?:的|比重达?|达到|超过|比例|达|约)*$/;

/** Who bears so much of what: 保费由中央、省财政分别承担35%、25%，农户承担20%. */
const BORNE = /^(?:(?<what>[^由，]{2,10}?)由)?(?<who>[^，]{1,24}?)(?:分别|各)?(?:承担|分担|负担)$/;

/** Of what the figure before is: of the things counted, or of a measure, its rate of growth left out. */
function measuredBefore({ role, subject, metric }: Reading): { what: string; metric: string } {
  if (role === 'count') return { what: metric ?? '', metric: '' };
  return { what: subject ?? '', metric: (metric ?? '').replace(/(?:同比|年均)?(?:增长|提高|下降|降低)$/, '') };
}

/** Words that lead over from a share to its number. */
const LEAD_OVER =
  /(?:稳定|保持|控制|提高|提升|增加|下降|降低|扩大|不低于|不少于|不超过|不高于|低于|高于|超过|在|到|至)+$/;
/** The ratio that a stretch before names for those who have each their own: 稳岗返还比例，大型企业提高至50%. */
function toldBefore({ text, sentence, token, head }: Figure): string | null {
  const before = text.slice(sentence.start, token.start - head.length);
  return /(?:^|[，；])(?<told>[^，；\d]{2,20}(?:比例|费率|税率))，$/.exec(before)?.groups?.['told'] ?? null;
}

/** What is levied less by a share: 城镇土地使用税减免50%. */
const SPARED = /^(?<what>.{2,}?)(?<deed>减免|减征|减收)$/;
/** What a level without a word of ratio measures: 居民健康素养水平, 贷款平均利率. */
const LEVEL = /^(?<who>.{2,}?)(?<what>[\u4e00-\u9fff]{2}(?:水平|程度)|(?:平均)?(?:利率|税率))$/;

/**
 * Reads shares of a whole and rates of coverage.
 *
 * - “立方氮化硼聚晶产量占全国总产量超过80%，立方氮化硼单晶产量超过70%” → 80 % share 立方氮化硼聚晶; 70 % share 立方氮化硼单晶
 * - “力争再生铅比重达到50%、电解锌深加工达到30%” → 50 % share 再生铅; 30 % share 电解锌深加工
 * - “年产量约占全国的20%、河南省的40%” → 20 % share 年产量占全国比重; 40 % share 年产量占河南省比重
 * - “建设安阳汽车铸造件基地，着力发展制动件、悬挂件等产品，2012年销售汽车零部件占全国汽车维修市场总量的40%以上。” → 40 % share 安阳汽车铸造件基地销售汽车零部件占
 * - “建设南阳汽车水泵、进排气管、减震器制造基地，支持西峡做大做强汽车水泵、进排气管制造业，2012年全国市场占有率达到40%以上；淅川减震器市场占有率30%以上。” → 40 % share 西峡汽车水泵、进排气管制造业; 30 % share 淅川减震器
 * - “实现50%以上电解铝液直接转化为初级加工产品” → 50 % share 电解铝液
 * - “1月底前实现95%税费服务事项“网上办”” → 95 % share 税费服务事项“网上办”的比例
 * - “主要粮食作物耕种收综合机械化率达到98%以上” → 98 % share 主要粮食作物耕种收综合机械化率
 * - “设施菜田绿叶菜生产机械化水平达到60%” → 60 % share 设施菜田绿叶菜生产机械化水平
 * - “力争规模以上工业企业数控技术应用率达到50%以上” → 50 % share 规模以上工业企业数控技术应用率
 * - “平均担保费率低于1%” → 1 % share 平均担保费率
 * - “全市研发投入强度达到2.5%” → 2.5 % share 研发投入强度
 * - “企业研发经费内部支出占主营业务收入比重2.5%以上” → 2.5 % share 占主营业务收入
 * - “使安阳地区内的生产规模达到全省的三分之二以上” → 66.67 % share 占全省
 * - “公共充电桩达到5万个，其中快充桩占比不低于30%” → 5 万个 count; 30 % share 快充桩占比
 * - “全年研发经费投入增长7%以上，占国内生产总值比重提高到2.7%” → 7 % growth 研发经费投入增长; 2.7 % share 研发经费投入占国内生产总值比重
 * - “其中高技能人才30万人，占技能人才总量的32%” → 30 万人 count 高技能人才; 32 % share 高技能人才占技能人才总量比重
 * - “建制村通硬化路率、通客车率均达到100%” → 100 % share 建制村通硬化路率、通客车率
 * - “新建公共机构建筑、新建厂房屋顶光伏覆盖率力争达到50%” → 50 % share 新建公共机构建筑、新建厂房屋顶光伏覆盖率
 * - “失业保险稳岗返还比例，大型企业提高至50%，中小微企业提高至90%” → 50 % share 大型企业失业保险稳岗返还比例; 90 % share 中小微企业失业保险稳岗返还比例
 * - “对亩均税收高的企业，城镇土地使用税减免50%。” → 50 % share 城镇土地使用税减免比例
 * - “居民健康素养水平不低于22%” → 22 % share 居民健康素养水平
 * - “保费由中央、省、市财政分别承担35%、25%、20%，农户承担20%。” → 35 % share 中央保费承担比例; 25 % share 省保费承担比例; 20 % share 市财政保费承担比例; 20 % share 农户承担比例
 * - “科技型企业和战略性新兴产业贷款增量不低于20%” → 20 % share 科技型企业和战略性新兴产业贷款增量
 */
export const share: Rule = {
  id: 'share',
  read(figure) {
    if (figure.token.kind !== 'percent') return null;
    const { head, previous, setting } = figure;
    const of = OF.exec(head.replace(LEAD_OVER, '').replace(/比重达?$/, '比重'))?.groups;
    if (of) {
      const subject = cleanSubject((of['subject'] ?? '').replace(/(?:大约|约)$/, '')).subject;
      const whole = (of['whole'] ?? '').replace(/比重$/, '');
      const seller = /^(?:销售|出口|生产)./.test(subject) ? namedBase(figure) : null;
      if (seller !== null) return { role: 'share', subject: seller, metric: `${subject}占${whole}比重` };
      const own = /(?<what>.*?)(?<metric>年?产量|年?销量|产值|主营业务收入|销售收入|收入|税收)$/.exec(subject)?.groups;
      const inherited = previous?.metric && subject === '' ? measuredBefore(previous) : null;
      const part = own
        ? { what: own['what'] ?? '', metric: own['metric'] ?? '' }
        : (inherited ?? { what: subject, metric: '' });
      return {
        role: 'share',
        subject: part.what || inheritedSubject(setting),
        metric: `${part.metric}占${whole}比重`,
      };
    }
    const whole = /^(?<subject>.*?)(?:达到)?(?<whole>全省|全国|全市|(?:^|、)?[^达到的，、]{2,3}[省市])的$/.exec(
      head,
    )?.groups;
    if (whole) {
      const subject = cleanSubject((whole['subject'] ?? '').replace(/^使/, '')).subject;
      const measured = /^(?<what>.*)占.+比重$/.exec(previous?.metric ?? '')?.groups?.['what'] ?? '';
      return {
        role: 'share',
        subject: subject || (previous?.subject ?? inheritedSubject(setting)),
        metric: `${subject === '' ? measured : ''}占${whole['whole'] ?? ''}比重`,
        ...(previous?.figure.bound.comparator === '≈' ? { bound: previous.figure.bound } : {}),
      };
    }
    const named = namedRatio(head);
    if (named) {
      const base = namedBase(figure);
      const { subject, scope } = cleanSubject(named.subject.replace(/^(?:提高|提升|降低)(?=[^，]{2})/, ''));
      const part = /^(?<who>.*?)(?<what>产量|产值|销量)$/.exec(/比/.test(named.metric) ? subject : '')?.groups;
      // What is new is what the rate is of, no deed: 新建公共机构建筑、新建厂房屋顶光伏覆盖率.
      const fresh = /^(?:到|至)?(?:\d{4}年)?[，、]?(?<fresh>新建|新增)[^新]+、(?:新建|新增)/.exec(
        named.subject,
      )?.groups;
      if (fresh && subject !== '' && !subject.startsWith('新'))
        return { role: 'share', subject: `${fresh['fresh'] ?? ''}${subject}`, metric: named.metric };
      // A rate is of those counted: 规模以上 says which firms, a rate has no scope.
      if (scope !== '' && subject !== '' && /[应利使]用率$|普及率$|化率$/.test(named.metric))
        return { role: 'share', subject: `${scope}${subject}`, metric: named.metric };
      return {
        role: 'share',
        subject: ofIndustry(part?.['who'] ?? subject, setting) || base || inheritedSubject(setting),
        metric: `${scope}${part?.['what'] ?? ''}${named.metric}`,
      };
    }
    const more = namedAmount(head);
    if (more && /增量$/.test(more.metric))
      return { role: 'share', subject: cleanSubject(more.subject).subject || null, metric: more.metric };
    const after = figure.text.slice(figure.token.end).replace(/^以上/, '').replace(/^的/, '');
    const what =
      /^(?<subject>[\u4e00-\u9fff]{2,8}?)(?<metric>(?:直接)?(?:处于|转化为|实现|达到|完成)[^，。；]{2,14}|“[^”]{2,8}”(?=$|[，。；、]))/.exec(
        after,
      )?.groups;
    if (what)
      return {
        role: 'share',
        subject: ofIndustry(what['subject'] ?? '', setting) || null,
        metric: `${what['metric'] ?? ''}的比例`,
        ...(/处于/.test(after) ? { dated: false } : {}),
      };
    const borne = BORNE.exec(head)?.groups;
    if (borne)
      return {
        role: 'share',
        subject: cleanSubject(borne['who'] ?? '').subject || null,
        metric: `${borne['what'] ?? ''}承担比例`,
      };
    const subject = cleanSubject(
      head
        .replace(/^(?:最高|最多)?不超过(?=.{3})/, '')
        .replace(/(?:(?:提高|降低|下调|上调)(?:至|到)|达到|超过|不低于|不少于|不超过|不高于|达|为|占)+$/, ''),
    ).subject;
    const product = /^(?<what>.*)(?<metric>产量)$/.exec(subject)?.groups;
    const inherits = previous?.role === 'share' ? previous.metric : null;
    const spared = SPARED.exec(subject)?.groups;
    if (spared) return { role: 'share', subject: spared['what'] ?? null, metric: `${spared['deed'] ?? ''}比例` };
    const level = LEVEL.exec(subject)?.groups;
    if (level) return { role: 'share', subject: level['who'] ?? null, metric: level['what'] ?? null };
    return {
      role: 'share',
      subject: (product?.['what'] ?? subject) || (previous?.subject ?? inheritedSubject(setting)),
      metric: toldBefore(figure) ?? inherits ?? '占比',
    };
  },
};
