import { builderOf, ownerOf, producedBefore, productOf } from '../builder.ts';
import type { Figure, Rule } from '../figure.ts';
import { namedAmount } from '../metric.ts';
import { rateMetric } from '../rate.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';
import { PLANTS } from './count.ts';

const PER_YEAR =
  /(?<!\d|[全当今本每]|东风|郑州)(?:年产(?!能|量)|日产|月产|年处理|日处理|年采选|年生产|年加工|年出栏)(?<what>[^，；。、]{0,14})$/;
const ABILITY = /(?:产能|生产能力|加工能力|处理能力)$/;
const ABLE = /产能|生产能力|加工能力|处理能力|生产规模|装机/;
/** A capacity that is given up is no capacity: 压减水泥产能331万吨、炼铁产能52万吨. */
const CUT =
  /(?:^|[共再计将前年])(?<cut>压减|化解|退出|淘汰)(?:过剩|落后)?[\u4e00-\u9fff\d、.]{0,24}(?:产能|能力)(?:达到|约|近|超过|超)?$/;
const CUT_HEAD = /^(?:共|再|累计|将)*(?:压减|化解|退出|淘汰)(?:过剩|落后)?/;
/** What a size in front of it belongs to: 产能超3000万吨水泥企业集团. */
const OWNER = /^[\u4e00-\u9fff]{0,10}(?:集团|企业|基地|园区|产业园)$/;
const WORKS = /项目|工程|生产线|改造|技改|扩能|基地|装置|产业化|达产|投产/;

/** The stage of the project before it that a figure is of (力争一期投产100万吨优质钢). */
const STAGED = /(?<stage>[一二三]期)(?:工程|项目)?(?:建成|投产|达产)+$/;

/** The metric of the member before, where only 、 and a product lead to a figure (电池产能9亿安时以上、电源材料5万吨以上). */
function elidedMetric({ text, token, head, tail, previous }: Figure): string | null {
  const listed = head !== '' && tail === '' && text.charAt(token.start - head.length - 1) === '、';
  const metric = previous?.role === 'capacity' && previous.works === undefined ? previous.metric : null;
  return listed && metric !== null && ABLE.test(metric) ? metric : null;
}

/**
 * Reads what a plant can make: 年产…, …生产能力, and the size of a project.
 *
 * - “重点推动某公司年产6000套车载装卸机器人系列装备项目” → 6000 套 capacity 车载装卸机器人系列装备
 * - “建成联创化工10万吨、昊华宇航15万吨聚氯乙烯深加工项目。” → 10 万吨 capacity 联创化工聚氯乙烯深加工; 15 万吨 capacity 昊华宇航聚氯乙烯深加工
 * - “建设河南煤化集团濮阳10万吨、安阳5万吨聚碳酸酯项目。” → 10 万吨 capacity 河南煤化集团濮阳聚碳酸酯; 5 万吨 capacity 河南煤化集团安阳聚碳酸酯
 * - “建成凤宝特钢7万吨载重车桥用无缝钢管和50万吨精密套管项目。” → 7 万吨 capacity 凤宝特钢载重车桥用无缝钢管; 50 万吨 capacity 凤宝特钢精密套管
 * - “加快洛阳石化1000万吨炼油扩能改造、60万吨PX（1,4—二甲苯）和南阳油田精腊厂产品质量升级等项目前期工作” → 1000 万吨 capacity 洛阳石化; 60 万吨 capacity 洛阳石化PX
 * - “河南宇能20万吨成型燃料项目、12兆瓦生物质气化发电项目” → 20 万吨 capacity 河南宇能; 12 兆瓦 capacity 生物质气化发电
 * - “河南科迪乳业年产80万吨液态奶一期工程（40万吨）等项目建设” → 80 万吨 capacity 河南科迪乳业液态奶; 40 万吨 capacity 河南科迪乳业液态奶一期工程
 * - “支持郑州宇通建设世界级客车生产基地，推进节能与新能源客车生产基地项目，尽快实施2万辆轻型商用车及3万辆校车项目。” → 2 万辆 capacity 郑州宇通轻型商用车; 3 万辆 capacity 郑州宇通校车
 * - “抓好龙成在许昌矿区建设的年产铁精矿生产能力150万吨采选加工项目、在驻马店新蔡矿区建设年产铁精矿生产能力130万吨采选加工项目” → 150 万吨 capacity 龙成在许昌矿区铁精矿采选加工; 130 万吨 capacity 龙成在驻马店新蔡矿区铁精矿采选加工
 * - “支持永通特钢在印尼投资开采储量在4亿吨镍铁矿石项目、在印尼建设年产500万吨优质钢的印尼国家级重点项目，到2012年力争一期投产100万吨优质钢，实现新增销售收入10亿美元” → 4 亿吨 capacity 永通特钢在印尼镍铁矿石; 500 万吨 capacity 永通特钢在印尼优质钢; 100 万吨 capacity 永通特钢在印尼优质钢一期; 10 亿美元 amount 永通特钢在印尼优质钢一期新增销售收入
 * - “某公司年产6000万m2（平方米）纸面石膏板生产线项目、年产400MW（兆瓦）晶硅电池项目” → 6000 万m2 capacity 某公司纸面石膏板生产线; 400 MW capacity 晶硅电池
 * - “建成投产河南煤化集团新乡、濮阳等5套20万吨煤制乙二醇。” → 5 套 count; 20 万吨 capacity 河南煤化集团煤制乙二醇单套产能
 * - “河南新能光伏二期年产150MW非晶硅薄膜太阳能电池项目” → 150 MW capacity 河南新能光伏二期非晶硅薄膜太阳能电池
 * - “积极推进海马公司第三工厂以及年产10万套双离合器自动变速器生产线项目建设。” → 10 万套 capacity 海马公司双离合器自动变速器生产线
 * - “继续推进中建材集团洛玻整体搬迁及500吨超白压延玻璃及汝阳生产基地项目建设” → 500 吨 capacity 中建材集团洛玻超白压延玻璃
 * - “推进东风日产郑州基地建设，尽快形成年产28万辆整车生产能力。” → 28 万辆 capacity 东风日产郑州基地整车
 * - “加快海马郑州经济型轿车及中牟厂区改造工程，尽快形成15万辆经济型轿车、5万辆微型轿车生产能力。” → 15 万辆 capacity 海马郑州经济型轿车; 5 万辆 capacity 海马郑州微型轿车
 * - “降低氧化铝生产成本，保障现有1200万吨产能正常运行。” → 1200 万吨 capacity 氧化铝
 * - “整合形成产能超3000万吨水泥企业集团，绿色新型水泥成为主导产品” → 3000 万吨 capacity 水泥企业集团产能
 * - “实现动力锂离子电池产能9亿安时以上、锂电电源材料5万吨以上” → 9 亿安时 capacity 动力锂离子电池产能; 5 万吨 capacity 锂电电源材料产能
 * - “重点建设鹤壁60万吨/年MTO（甲醇制烯烃）、获嘉甲醇制40万吨/年苯乙烯项目” → 60 万吨/年 capacity 鹤壁; 40 万吨/年 capacity 获嘉
 * - “组织实施某公司年处理10万吨废旧铅蓄电池项目” → 10 万吨 capacity 年处理能力
 * - “中光学集团年产10MW级高倍聚光光伏发电系统项目” → 10 MW capacity 中光学集团高倍聚光光伏发电系统
 * - “力争2012年末形成300万吨铁精矿生产能力。” → 300 万吨 capacity 铁精矿
 * - “保障现有1200万吨产能正常运行。” → 1200 万吨 capacity 产能
 * - “共压减水泥产能331万吨、炼铁产能52万吨” → 331 万吨 amount 水泥产能压减; 52 万吨 amount 炼铁产能压减
 * - “年产能900万吨，年产量约占全国的20%” → 900 万吨 capacity 年产能; 20 % share
 * - “2012年郑州汽车制造基地力争产能超过80万辆，产量突破50万辆。” → 80 万辆 capacity 产能; 50 万辆 target 产量
 */
export const capacity: Rule = {
  id: 'capacity',
  read(figure) {
    const { token, head, tail, run, previous, setting } = figure;
    if (!['goods', 'measure', 'thing'].includes(token.kind) && !token.bare) return null;
    const perYear = PER_YEAR.exec(head);
    if ((token.kind === 'thing' || /(?:亩|公顷|平方公里|平方千米)$/.test(token.unit)) && !perYear) return null;
    const named = namedAmount(head);
    if (named && !perYear && !ABLE.test(named.metric)) return null;
    const inherited = previous?.subject === setting.region ? null : previous?.subject;
    if (named && !perYear) {
      const { subject } = cleanSubject(named.subject);
      const cut = CUT.exec(figure.lead);
      if (cut !== null)
        return {
          role: 'amount',
          subject: subject.replace(CUT_HEAD, '') || inherited || inheritedSubject(setting),
          metric: `${named.metric}${cut.groups?.['cut'] ?? ''}`,
        };
      const owner = subject === '' && OWNER.test(tail) ? tail : '';
      return {
        role: 'capacity',
        subject: subject || owner || inherited || inheritedSubject(setting),
        metric: named.metric,
      };
    }
    const able = ABLE.exec(tail)?.[0];
    const works = WORKS.test(run) || ABLE.test(run) || /建成|投产/.test(figure.lead);
    const continues = figure.member && previous?.role === 'capacity';
    const elided = elidedMetric(figure);
    if (elided !== null) return { role: 'capacity', subject: cleanSubject(head).subject, metric: elided };
    if (!perYear && able === undefined && !works && !continues) return null;
    const product = `${(perYear?.groups?.['what'] ?? '').replace(ABILITY, '')}${productOf(figure)}`;
    const stage = STAGED.exec(head)?.groups?.['stage'];
    const whole = previous?.works;
    if (stage !== undefined && whole !== undefined && product !== '' && whole.product === product)
      return {
        role: 'capacity',
        subject: `${whole.who}${product}${stage}`,
        metric: '产能',
        works: { who: whole.who, product: `${product}${stage}` },
      };
    if (head === '' && previous?.role === 'count' && previous.metric === PLANTS && product !== '')
      return { role: 'capacity', subject: `${ownerOf(previous.figure)}${product}`, metric: '单套产能' };
    const who = builderOf(figure, head.replace(PER_YEAR, ''), product);
    return {
      role: 'capacity',
      subject: `${who}${product}` || producedBefore(figure) || inherited || inheritedSubject(setting),
      metric: able ?? rateMetric(perYear?.[0] ?? '') ?? '产能',
      works: { who, product },
    };
  },
};
