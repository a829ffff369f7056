import { developedBefore, productOf } from '../builder.ts';
import { changeIn } from '../change.ts';
import type { Figure, Reading, Rule } from '../figure.ts';
import { isArea, isLength, measureOf } from '../measure-of-unit.ts';
import { namedAmount, withoutLink } from '../metric.ts';
import { chainOf } from '../product-chain.ts';
import { cleanSubject, inheritedSubject, namedBase, wholeSubject } from '../subject.ts';
import { lentFor, purpose, unnamedMoney } from '../unnamed-money.ts';

const MAKE =
  /(?<verb>生产|投放|销售|推广|出口(?!带宽)|培训|示范运营(?=$)|减排(?=[^，；。]{2,}$)|投入|淘汰(?=.*[车船机]|落后产能.))(?:指标)?(?<what>[^，；。]*)$/;

/** A noun of things counted, not made: 示范运营车辆突破1万辆 says how many run. */
const COUNTED = /^.{2,}(?:车辆|用户|人次|人数|户数|企业)$/;
/** A quantity that its own word names: 森林蓄积量, 大宗固废年利用量. */
const BULK = /^(?<who>.*?)(?<what>年?[\u4e00-\u9fff]{2}量)$/;

function lastOfKind(reading: Reading | null, kind: string, listed: boolean): Reading | null {
  if (reading === null) return null;
  return reading.figure.token.kind === kind && reading.role !== 'count'
    ? reading
    : lastOfKind(reading.figure.previous, kind, listed);
}

/** Whose and what a reserve is: 永通特钢在印尼投资开采储量在4亿吨镍铁矿石项目 → 永通特钢在印尼镍铁矿石. */
function deposit(figure: Figure, who: string): string {
  return `${who.replace(/(?:投资|合作|联合)*(?:开采|勘探|开发)$/, '')}${productOf(figure)}`;
}

/** A fund of a size: 设立总规模100亿元的数字经济产业基金. */
const FUND = /^的?[\u4e00-\u9fff]{2,16}(?:基金|资金)$/;

/** A measure of what was, which an applicant must have reached: 上年度营业收入不低于1000万元. */
const FORMER = /(?:^|[，；：])(?:企业|单位|申请人|申报单位)?(?:上一?年度?|上年|近[\d一二两三]+年|最近一年)[^，；：]*$/;

/** How long people live, or how much longer: 人均预期寿命在2020年基础上继续提高1岁左右. */
const LIFE =
  /^(?<who>.*?)(?<metric>(?:人均|平均)?(?:健康)?(?:预期|期望)?寿命)[^，；。]*?(?:(?<more>提高|增加|延长|增长)(?:约|近)?|[到至达在为])?$/;

/** Words to the level that a rate of growth leads to: 年均增长15%左右，到2025年突破8000亿元. */
const GROWN_TO = /^(?:到\d{4}年)?(?:力争|将)?(?:达到|达|突破|超过)$/;

/**
 * Reads amounts of a named metric: income, output, investment, tax.
 *
 * - “2011年预计整车产量突破45万辆；规模以上主营业务收入逾1780亿元” → 45 万辆 estimate 产量; 1780 亿元 estimate 规模以上主营业务收入
 * - “到2030年，新型材料业主营业务收入突破7000亿元” → 7000 亿元 target 主营业务收入
 * - “2012年实现电解铝产量400万吨、氧化铝1080万吨” → 400 万吨 amount 电解铝; 1080 万吨 amount 氧化铝
 * - “其中生物医药产业突破1000亿元” → 1000 亿元 amount 生物医药产业
 * - “支持永通特钢在印尼投资开采储量在4亿吨镍铁矿石项目” → 4 亿吨 capacity 永通特钢在印尼镍铁矿石
 * - “在印尼建设年产500万吨优质钢的印尼国家级重点项目，力争一期投产100万吨优质钢，实现新增销售收入10亿美元” → 500 万吨 capacity 印尼优质钢; 100 万吨 capacity 印尼优质钢一期; 10 亿美元 amount 印尼优质钢一期新增销售收入
 * - “统筹设立10亿元省科技攻坚专项资金” → 10 亿元 amount 专项资金
 * - “新能源汽车产能突破10万辆，示范运营车辆突破1万辆” → 10 万辆 capacity 新能源汽车产能; 1 万辆 amount 新能源汽车示范运营车辆
 * - “以郑州宇通客车有限公司为龙头，重点发展节能与纯电动客车、公交车，全年完成生产指标逾400台。” → 400 台 amount 节能与纯电动客车、公交车产量
 * - “2023年，省财政统筹新增11亿元支持粮食生产，全年粮食播种面积1亿亩以上” → 11 亿元 amount 粮食生产新增资金; 1 亿亩 amount 粮食播种面积
 * - “2023年，省财政安排资金81亿元充实省新兴产业引导基金” → 81 亿元 amount 省新兴产业引导基金资金
 * - “支持新增小微企业贷款2000亿元以上。” → 2000 亿元 amount 小微企业新增贷款
 * - “重点发展智能农机、工程机械，全年生产1万台。” → 1 万台 amount 智能农机、工程机械产量
 * - “新改建农村公路1000公里，建设1000亩高标准大棚基地” → 1000 公里 amount 农村公路里程; 1000 亩 amount 高标准大棚基地面积
 * - “工业固体废物综合利用率达到80%，居民人均可支配收入达到4万元，旅游综合收入突破1000亿元” → 80 % share; 4 万元 amount 居民人均可支配收入; 1000 亿元 amount 旅游综合收入
 * - “培育10亿元以上耐材龙头企业” → 10 亿元 limit 耐材龙头企业规模
 * - “数字经济增加值增长55%以上、达到5.5万亿元” → 55 % growth 数字经济增加值增长; 5.5 万亿元 amount 数字经济增加值
 * - “建设示范基地100个以上，每个补助50万元；农产品网络零售额突破500亿元，占农产品交易总额的比重达到15%。” → 100 个 count; 50 万元/个 limit; 500 亿元 amount 农产品网络零售额; 15 % share 占农产品交易总额比重
 * - “设立总规模100亿元的数字经济产业基金” → 100 亿元 amount 数字经济产业基金总规模
 * - “汾渭平原PM2.5浓度下降15%，北京市控制在32微克/立方米以内” → 15 % growth 汾渭平原PM2.5浓度下降; 32 微克/立方米 amount 北京市PM2.5浓度
 * - “北京市PM2.5浓度控制在32微克/立方米以内” → 32 微克/立方米 amount 北京市PM2.5浓度
 * - “与2011年相比，全国铁路货运量增加11亿吨、增长30%，沿海港口大宗货物公路运输量减少4.4亿吨” → 11 亿吨 amount 全国铁路货运量增加量; 30 % growth 全国铁路货运量增长; 4.4 亿吨 amount 沿海港口大宗货物公路运输量减少量
 * - “全市粮食播种面积稳定在760万亩以上，粮食总产60亿斤以上” → 760 万亩 amount 粮食播种面积; 60 亿斤 amount 粮食总产
 * - “重点区域2012年底前淘汰国三及以下排放标准柴油货车100万辆以上” → 100 万辆 amount 国三及以下排放标准柴油货车淘汰
 * - “到2012年，大宗固废年利用量达到40亿吨左右；森林蓄积量达到190亿立方米” → 40 亿吨 amount 大宗固废年利用量; 190 亿立方米 amount 森林蓄积量
 * - “申报条件：上年度营业收入不低于1000万元” → 1000 万元 limit 营业收入
 * - “风险补偿比例由30%提高到50%，单户最高补偿500万元” → 30 % share; 50 % share; 500 万元 limit 补偿上限
 * - “电子商务交易额年均增长15%左右，到2030年突破8000亿元” → 15 % growth 电子商务交易额年均增长; 8000 亿元 amount 电子商务交易额
 * - “地区生产总值比2010年翻一番，达到2万亿元” → 1 番 growth 地区生产总值翻番; 2 万亿元 amount 地区生产总值
 * - “铺底资金达到1千万以上，为中小微企业提供1亿元以上的增信担保” → 1 千万元 amount 资金; 1 亿元 amount 增信担保金额
 * - “为中小微企业提供1亿元以上的增信担保” → 1 亿元 amount 增信担保金额
 * - “推动发放创业担保贷款60亿元以上” → 60 亿元 amount 创业担保贷款
 * - “进出口总额达到4500亿元，其中出口2800亿元，实际利用外资30亿美元” → 4500 亿元 amount 进出口总额; 2800 亿元 amount 出口; 30 亿美元 amount 实际利用外资
 * - “每年为企业减负50亿元以上” → 50 亿元 amount 企业每年减负
 * - “设立人工智能产业发展专项资金，每年安排不少于10亿元” → 10 亿元 amount 人工智能产业发展专项资金
 * - “社会消费品零售总额达到1.2万亿元，年均增长8%左右” → 1.2 万亿元 amount 社会消费品零售总额; 8 % growth 社会消费品零售总额年均增长
 * - “到2025年，人均预期寿命在2020年基础上继续提高1岁左右” → 1 岁 amount 人均预期寿命提高
 * - “到2030年，居民人均预期寿命达到79岁” → 79 岁 amount 居民人均预期寿命
 * - “形成节能量约5000万吨标准煤、减排二氧化碳约1.3亿吨” → 5000 万吨标准煤 amount 节能量; 1.3 亿吨 amount 二氧化碳减排
 * - “生产动力锂离子电池10亿安时以上” → 10 亿安时 amount 动力锂离子电池
 */
export const amount: Rule = {
  id: 'amount',
  read(figure) {
    const { token, head, tail, previous, setting } = figure;
    if (!['money', 'goods', 'measure'].includes(token.kind)) return null;
    if (figure.member && previous && previous.role !== 'growth' && previous.role !== 'share') {
      const led = previous.bound ?? previous.figure.bound;
      return { ...previous, bound: { ...led, suffix: figure.bound.suffix } };
    }
    const life = token.base === '岁' ? LIFE.exec(head)?.groups : undefined;
    if (life)
      return {
        role: 'amount',
        subject: cleanSubject(life['who'] ?? '').subject || null,
        metric: `${life['metric'] ?? ''}${life['more'] ?? ''}`,
      };
    const lent = lentFor(figure);
    if (lent) return lent;
    const named = namedAmount(head);
    const scoped = namedBase(figure) ?? inheritedSubject(setting);
    const alike = lastOfKind(previous, token.kind, figure.text.charAt(token.start - head.length - 1) === '、');
    const invested = previous?.role === 'count' && /投资$/.test(named?.metric ?? '') ? previous.metric : null;
    const fallback = invested ?? namedBase(figure) ?? alike?.subject ?? inheritedSubject(setting);
    if (named) {
      const { subject, scope } = cleanSubject(named.subject);
      const fund = /^(?:总)?规模$/.test(named.metric) && /^(?:设立|组建)?$/.test(subject) ? FUND.exec(tail)?.[0] : null;
      if (fund) return { role: 'amount', subject: fund.replace(/^的/, ''), metric: named.metric };
      if (FORMER.test(figure.lead) && figure.bound.comparator === '>=' && setting.review === false)
        return {
          role: 'limit',
          subject: cleanSubject(subject.replace(/(?:上一?年度?|上年|近[\d一二两三]+年|最近一年)$/, '')).subject || null,
          metric: named.metric,
          dated: false,
        };
      if (/储量$/.test(named.metric))
        return { role: 'capacity', subject: deposit(figure, subject) || fallback, metric: named.metric, dated: false };
      // What a new capacity earns is of the project, not of the industry (一期投产100万吨优质钢，实现新增销售收入10亿美元).
      if (subject === '' && scope === '' && named.metric.startsWith('新增') && previous?.role === 'capacity')
        return { role: 'amount', subject: previous.subject, metric: named.metric };
      if (/^减[负税]/.test(named.metric))
        return { role: 'amount', subject: subject.replace(/^为/, '') || fallback, metric: named.metric };
      return {
        role: 'amount',
        subject:
          subject ||
          wholeSubject(named.subject) ||
          chainOf(named.subject, setting, namedBase(figure)) ||
          (/资金$/.test(named.metric) ? purpose(figure) : null) ||
          (scope === '' ? fallback : scoped),
        metric: `${scope}${named.metric}${changeIn(figure)}`,
      };
    }
    const more = /(?:增加|净增|新增)$/.exec(head);
    if (more && previous)
      return { role: 'amount', subject: previous.subject, metric: `${previous.metric ?? ''}增加额` };
    const match = MAKE.exec(withoutLink(head));
    // 增加值增长55%以上、达到5.5万亿元: the level that the rate leads to.
    const grown = GROWN_TO.test(head) && previous?.role === 'growth' ? previous : null;
    if (grown?.metric) {
      const level = grown.metric.replace(/(?:同比|年均)?增长$|翻番$/, '');
      const named = level === '' ? namedAmount(grown.subject ?? '') : null;
      return { role: 'amount', subject: named?.subject ?? grown.subject, metric: named?.metric ?? (level || null) };
    }
    const made = match?.groups;
    if (made && token.kind !== 'money') {
      const what = cleanSubject(made['what'] ?? '').subject || figure.tail.slice(0, 16);
      const metric = made['verb'] === '生产' ? '产量' : (made['verb'] ?? null);
      const before = cleanSubject(withoutLink(head).slice(0, match?.index ?? 0)).subject;
      return { role: 'amount', subject: what || before || developedBefore(figure) || fallback, metric };
    }
    const { subject } = cleanSubject(withoutLink(head));
    if (token.kind === 'goods' && COUNTED.test(subject))
      return { role: 'amount', subject: alike?.subject ?? inheritedSubject(setting), metric: subject };
    const spatial = isArea(token) || isLength(token);
    const like = spatial && alike?.figure.token.base !== token.base ? null : alike;
    const unit = like?.metric?.replace(/增加额$/, '') ?? null;
    const noun = /^(?:以上)?的?(?<noun>[^，。；、]{2,16}企业)(?![\u4e00-\u9fff]{0,8}(?:资金|基金))/.exec(
      figure.text.slice(token.end),
    )?.groups?.['noun'];
    if (unit === null && token.kind === 'money' && noun !== undefined)
      return /(?:达到|达|突破|实现|完成)$/.test(head)
        ? { role: 'amount', subject: noun, metric: '规模' }
        : { role: 'limit', subject: noun, metric: '规模', dated: false };
    if (unit === null && isArea(token))
      return {
        role: 'amount',
        subject: figure.tail.replace(/(?<=.{4})建设$/, '') || subject || fallback,
        metric: '面积',
      };
    if (unit === null && token.kind === 'money') return unnamedMoney(figure, subject || fallback);
    // Bands of one list stand alike: 1万—3万元（4分）；3万—6万元（8分）.
    const bulk = token.kind === 'money' || unit !== null ? null : BULK.exec(subject)?.groups;
    if (bulk) return { role: 'amount', subject: bulk['who'] || fallback, metric: bulk['what'] ?? null };
    const banded = token.kind === 'money' && subject === '' && like?.role === 'limit';
    return {
      ...(banded ? { role: 'limit', dated: false } : { role: 'amount' }),
      subject: subject || fallback,
      metric: unit ?? measureOf(figure),
    };
  },
};
