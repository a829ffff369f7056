import { broughtIn, grownBy, leastOf, wholeMetric } from '../asked.ts';
import type { Figure, Rule, Sense } from '../figure.ts';
import { type Named, namedAmount, namedRatio } from '../metric.ts';
import { AWARD, beneficiary, OFFER, sharer, sizedBehind } from '../receiver.ts';
import { stretchStart } from '../sentence.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';

/** Whose income or investment a threshold is. */
const OWNER = /^(.*(?:企业|项目|单位|机构|平台|基地|园区|主体|产品|公司))(?:固定资产)?$/;
/** What a threshold belongs to, where it is no firm: 年度工业投资5000万元以上的技改项目. */
const SIZED_THING = /^的(?<who>[\u4e00-\u9fff“”]{2,14}?(?:项目|单位|机构|平台|园区|基地))(?=，|；|。|给予|按|$)/;
/** Money set aside is an amount, also where the sentence goes on to say what is paid out of it. */
const ALLOTTED = /(?:安排|设立|统筹|列支)[^，；。]*资金$/;
/** The size of a fund that is set up: 设立规模不低于1亿元的引导资金, 设立5000万元人才发展专项资金. */
const FUND_OF = /(?:设立|组建|安排)(?:总?规模[^，；。]*)?$/;
const AREA = /(?:亩|公顷|平方米|平方公里)$/;
/** What a standard or a project of a size is of, where nobody is named who receives: 公办园生均公用经费标准. */
function ownSubject({ subject, metric }: Named): string | null {
  const own = cleanSubject(subject).subject;
  return /(?:标准|经费|补助)$/.test(metric) || /项目(?:（[^）]*）)?$/.test(own) ? own || null : null;
}

/** What is lent is no money given, also where the most for one of several stands before it: 最高15万元，可申请不超过45万元的贷款. */
const LENT =
  /^(?:，(?:可申请|[^，；。\d给奖补]{0,14})(?:最高)?不超过[\d.]+万元)*的?(?:[\u4e00-\u9fff]{0,6}担保|小额|信用|经营性?)贷款(?!贴息|利息|的?[贴奖补])/;

/** Each kind of receiver with its sum: 本科1.5万元/人，硕士2.5万元/人. */
const OF_KIND = /(?:^|[至到为])(?<kind>(?![\u4e00-\u9fff]*[奖补])[\u4e00-\u9fff]{2,4})\/[人名户]$/;

/** How large a thing must be to be helped: the thing follows the size. */
function sized(figure: Figure): Sense | null {
  if (
    !/^(?:（[^）]*）)?(?:以上|以下|以内)?(?:（[^）]*）)?(?:的|[\u4e00-\u9fff])/.test(
      figure.text.slice(figure.token.end),
    )
  )
    return null;
  const named = namedAmount(figure.head);
  const after = figure.text
    .slice(figure.token.end)
    .replace(/^(?:以上|以下|以内|（[^）]*）)*的?/, '')
    .replace(/^[且并][^，的]*的/, '');
  const thing = /^[\u4e00-\u9fff、]{2,30}?(?=，|；|。|从事|进行|给予|$)/.exec(after)?.[0] ?? null;
  return {
    role: 'limit',
    subject: named ? cleanSubject(named.subject).subject || sizedBehind(figure) : thing,
    metric: named?.metric ?? (AREA.test(figure.token.unit) ? '面积' : '规模'),
    dated: false,
  };
}

/** How much of what is promised is paid when: 分两年按60%、40%比例拨付, 奖补资金50%待达产后兑现. */
const PAID_IN_PARTS =
  /比例(?:分[^，]{1,4})?(?:拨付|兑付|兑现|发放|支付|补助到位|到位)|资金(?:的)?待[^，]*(?:后|时)(?:兑现|兑付|拨付|发放)/;
/** A share of the award itself, paid at each stage: 分别给予补助总额30%、70%的补助. */
const IN_STAGES = /(?:^|给予|拨付|支付|兑现)(?:奖励|奖补|补贴|补助|资助)(?:总额|总金额|总资金)的?$/;
/** Behind a rate that must be reached, or the first of a list of such rates: 占比30%、50%以上的园区. */
const REACHED = /^(?:、\d+(?:\.\d+)?%)*(?:（[^）]*）)?(?:及?以[上下])?的/;
/** The size of what is helped, told before the award: 引进5亿元以上10亿元以下（不含10亿元）的，按1‰奖励. */
const SIZE_OF = /^(?:（[^）]*）)?(?:以上|以下|以内)?(?:（[^）]*）)*的/;
const SUMS = new RegExp(`^(?:${AWARD}|给予)\\d`);

/** True for the threshold of an award that follows at once (100万-200万美元奖励20万元，200万美元以上的，另奖励…). */
function bandOf({ token, head, run, bound }: Figure): boolean {
  if (token.kind !== 'money' || OFFER.test(head)) return false;
  return SUMS.test(run) || (bound.suffix > 0 && run === '的');
}

/** The words before the bracket that holds nothing before the figure: 在我区投资（200万美元以上）. */
function beforeAside({ text, token }: Figure): string | null {
  return /(?<words>[^，；：。（）]+)（$/.exec(text.slice(0, token.start))?.groups?.['words'] ?? null;
}

/** The last threshold before a figure in its sentence, whose measure an elided one shares. */
function thresholdBefore({ previous }: Figure): Sense | null {
  if (!previous) return null;
  const { role, metric, figure } = previous;
  return role === 'limit' && metric !== null && !OFFER.test(metric) ? previous : thresholdBefore(figure);
}

/**
 * Reads thresholds, rates, amounts and caps of money promised; their full meaning is in `support.json`.
 *
 * - “每增长1个百分点，奖励5万元，单个企业每年最高不超过300万元。” → 1 个百分点 limit; 5 万元 limit; 300 万元 limit 上限
 * - “按照项目三年内设备和软件投资额的20%，分三年给予总数不超过1000万元的资助。” → 20 % share; 1000 万元 limit
 * - “年销售额首次达到5000万元、1亿元的，分别给予100万元、200万元的奖励” → 5000 万元 limit 年销售额; 1 亿元 limit 年销售额; 100 万元 limit; 200 万元 limit
 * - “对新增的A级企业，按照投资额的10%给予奖励，对新增的B级企业，按照投资额的5%给予奖励，单个企业最多不超过50万元。” → 10 % share A级企业; 5 % share B级企业; 50 万元 limit 新增的A级企业、新增的B级企业
 * - “按照新材料保险投保年度保费20%给予投保企业一次性奖励” → 20 % share 投保企业
 * - “对新发展的500亩以上的中药材种植基地和道地药材基地，一次性奖励企业200元” → 500 亩 limit 中药材种植基地和道地药材基地面积; 200 元 limit
 * - “对符合条件的300亩以上规模经营主体从事粮食生产给予奖补” → 300 亩 limit 规模经营主体面积
 * - “对本地注册民营企业年度营业收入首次突破10亿元的，给予10万元奖励” → 10 亿元 limit 本地注册民营企业年度营业收入; 10 万元 limit
 * - “对获得国家级专精特新“小巨人”、制造业单项冠军称号的企业，分别给予100万元、200万元奖补” → 100 万元 limit 获得国家级专精特新“小巨人”称号的企业; 200 万元 limit 获得制造业单项冠军称号的企业
 * - “对新增的A类企业奖励10万元，对B类企业奖励5万元，单个企业最高不超过100万元。” → 10 万元 limit A类企业奖励金额; 5 万元 limit B类企业奖励金额; 100 万元 limit 新增的A类企业、B类企业
 * - “对年度工业投资5000万元以上的技改项目，按设备投资额的10%给予补助” → 5000 万元 limit 技改项目; 10 % share
 * - “每年安排专项资金2亿元，对新认定的独角兽企业给予500万元奖励。” → 2 亿元 amount 专项资金; 500 万元 limit 新认定的独角兽企业
 * - “新建、改造410万亩高标准农田，新建财政投入补助标准提高到2500元。” → 410 万亩 amount 高标准农田; 2500 元 limit 高标准农田
 * - “对租赁公共海外仓、年海外销售额达200万美元以上的，给予最高30万元资金支持。” → 200 万美元 limit 租赁公共海外仓; 30 万元 limit
 * - “新获国家级、省级重点企业荣誉的，分别奖励项目单位10万元、5万元。” → 10 万元 limit 新获国家级重点企业荣誉; 5 万元 limit 新获省级重点企业荣誉
 * - “对产值超1亿元耐材企业建立企业家健康档案” → 1 亿元 limit 产值
 * - “对境外投资项目，按当年投资额50万-100万（不含）美元奖励10万元，100万-200万（不含）美元奖励20万元，200万美元以上的，另奖励30万元。” → 50-100 万美元 limit 境外投资项目投资额; 10 万元 limit 境外投资项目奖励金额; 100-200 万美元 limit 境外投资项目投资额; 20 万元 limit 境外投资项目奖励金额; 200 万美元 limit 境外投资项目投资额; 30 万元 limit 境外投资项目奖励金额
 * - “引进境外资金在我区投资（200万美元以上）的中介机构，按实到外资的4‰给予奖励。” → 200 万美元 limit 投资; 4 ‰ share 奖补比例
 * - “对年营业收入增长1倍以上的企业，给予10万元奖励” → 1 倍 limit 企业年营业收入增长幅度; 10 万元 limit
 * - “医药企业引进年销售额5000万元以上大品种，给予企业引进成本不低于10%的资金支持” → 5000 万元 limit 大品种年销售额; 10 % share 奖补比例
 * - “对生产企业按售价的10%给予奖励，最高100万元” → 10 % share 生产企业奖补比例; 100 万元 limit 生产企业奖补上限
 * - “设立5000万元人才发展专项资金，对新引进的院士，给予每人100万元安家费补贴” → 5000 万元 amount 人才发展专项资金; 100 万元/人 limit 新引进的院士
 * - “设立规模不低于1亿元的重点产业发展引导资金，用于重点产业发展补助和奖励” → 1 亿元 amount 重点产业发展引导资金规模
 * - “对当年自营出口额300万美元、500万美元以上的企业，分别奖励2万元、3万元” → 300 万美元 limit 自营出口额; 500 万美元 limit 自营出口额; 2 万元 limit; 3 万元 limit
 * - “对租赁公共海外仓，年海外销售额达到200万美元的，给予最高30万元资金支持” → 200 万美元 limit 年海外销售额; 30 万元 limit
 * - “对出口额300万美元以上，且增长10%以上的企业，奖励2万元，分两年按60%、40%比例拨付。” → 300 万美元 limit 出口额; 10 % limit 增长幅度; 2 万元 limit 奖励金额; 60 % limit 拨付比例; 40 % limit 拨付比例
 * - “对普惠性民办园按每生每年不低于500元的标准给予补助，对新建园按每班5万元给予一次性奖补，每所最高50万元。” → 500 元/生·年 limit 普惠性民办园补助金额; 5 万元/班 limit 新建园奖补金额; 50 万元 limit 新建园
 * - “新引进人才租房补贴标准提高至本科1.5万元/人，硕士2.5万元/人。” → 1.5 万元/人 limit 本科; 2.5 万元/人 limit 硕士
 * - “对建设面积2000平方米以上，且年仓库货物交易额300万美元以上的自建海外仓，给予最高200万元的一次性建设资金支持” → 2000 平方米 limit 自建海外仓建设面积; 300 万美元 limit 自建海外仓年仓库货物交易额; 200 万元 limit 自建海外仓
 * - “对政策落实和发展成效等方面进行年度综合评估，排名前三名的县（市、区）依次给予300万元、200万元和100万元的奖励” → 300 万元 limit 排名第一名的县（市、区）; 200 万元 limit 排名第二名的县（市、区）; 100 万元 limit 排名第三名的县（市、区）
 * - “省财政对大豆玉米带状复合种植每亩补贴50元” → 50 元/亩 limit 大豆玉米带状复合种植
 * - “对省级典型示范项目按照设备购置额10%给予最高500万元补助” → 10 % share 省级典型示范项目奖补比例; 500 万元 limit 省级典型示范项目补助上限
 * - “对年销售收入首次突破1亿元且增速在20%以上的农业龙头企业，一次性奖励30万元” → 1 亿元 limit 农业龙头企业年销售收入; 20 % limit 农业龙头企业增长幅度; 30 万元 limit 奖励金额
 * - “能繁母猪保险每头保费60元，财政补贴80%，养殖户承担20%。” → 60 元 limit 保费; 80 % share 奖补比例; 20 % share 养殖户承担比例
 * - “世界技能大赛金牌、银牌获得者，分别奖励100万元、80万元。” → 100 万元 limit 世界技能大赛金牌; 80 万元 limit 银牌获得者
 * - “个人最高不超过15万元，可申请不超过45万元的创业担保贷款，给予贴息。” → 15 万元 limit 贷款额度; 45 万元 limit 贷款额度
 * - “对小微企业给予最高不超过300万元的创业担保贷款贴息支持。” → 300 万元 limit 小微企业贴息上限
 * - “按项目开工、竣工投产两个阶段，分别给予补助总额30%、70%的补助。” → 30 % limit 拨付比例; 70 % limit 拨付比例
 * - “企业纳税增长超过上年实际缴纳增值税和所得税30%以上的，按超出部分的20%奖励企业。” → 30 % limit 增长幅度; 20 % share 奖补比例
 * - “用电成本下降5%以上，对工业企业电费按10%给予补贴。” → 5 % limit 用电成本下降幅度; 10 % share 奖补比例
 * - “对年营业收入增长超过上年度30%以上的企业，给予10万元奖励。” → 30 % limit 增长幅度; 10 万元 limit 奖励金额
 * - “旅行社组团一次性奖励150元/人，另行奖励100元/人。” → 150 元/人 limit 奖励金额; 100 元/人 limit 奖励金额
 * - “对初次认定为驰名商标的企业，给予企业50万元奖励；被评定为省名牌产品的企业，给予企业3万元奖励。” → 50 万元 limit 初次认定为驰名商标的企业; 3 万元 limit 被评定为省名牌产品的企业
 */
export const supportFigure: Rule = {
  id: 'support-figure',
  read(figure) {
    const { token, head, previous } = figure;
    const from = stretchStart(figure.text, figure.sentence.start, token.start, '，；。');
    const offers =
      new RegExp(AWARD).test(figure.lead) ||
      /给予|按照?每[\u4e00-\u9fff]{1,4}(?:不低于|不超过|最高)?$/.test(figure.lead);
    const threshold = figure.text.startsWith('对', from) && token.kind === 'money' && !offers;
    if (figure.text.startsWith('对', from) && figure.support && ['goods', 'measure'].includes(token.kind))
      return sized(figure);
    const times = token.kind === 'times' && token.unit !== '%' && figure.support;
    if (times && (token.unit === '番' || /(?:增长|增加|提高|提升)(?:了|超过|达到?)*$/.test(head)))
      return grownBy(figure);
    if ((!figure.support && !threshold) || !['money', 'percent', 'point'].includes(token.kind)) return null;
    if (ALLOTTED.test(head) || (FUND_OF.test(head) && /^的?[\u4e00-\u9fff]{2,16}(?:基金|资金池?)$/.test(figure.tail)))
      return null;
    const owner = OWNER.exec(cleanSubject(namedAmount(head)?.subject ?? '').subject)?.[1];
    const who =
      /(?:^的?|的|以上)(?<who>[\u4e00-\u9fff]{0,8}?企业)/.exec(figure.run)?.groups?.['who']?.replace(/^的/, '') ??
      SIZED_THING.exec(figure.run)?.groups?.['who'] ??
      owner;
    const subject = threshold ? (who ?? sharer(figure) ?? inheritedSubject(figure.setting)) : beneficiary(figure);
    if (bandOf(figure)) {
      const own = namedAmount(head);
      const metric = own ? wholeMetric(own) : thresholdBefore(figure)?.metric;
      if (metric) return { role: 'limit', subject, metric, bound: figure.bound, dated: false };
    }
    if (figure.member && previous) {
      const led = previous.bound ?? previous.figure.bound;
      // Bands (200万-500万美元、1000万美元以上) have a bound each, the members of a plain list share the first.
      const banded = led.comparator === 'range' || token.valueMax !== null;
      return {
        ...previous,
        bound: banded ? figure.bound : { ...led, suffix: figure.bound.suffix },
        dated: false,
      };
    }
    const named = namedAmount(beforeAside(figure) ?? head);
    if (token.kind === 'money' && LENT.test(figure.text.slice(token.end)))
      return { role: 'limit', subject: null, metric: '贷款额度', dated: false };
    const capped = /最高|不超过|最多|上限|封顶/.test(head);
    const awarded = new RegExp(
      `(?:给予|${AWARD})(?:总数|总额|金额|最低|最高|最多|不超过|不低于|为|的|企业|个人|每年|一次性)*$`,
    ).test(head);
    const part = /^(?:.*、)?(?<what>[^、]{2,})占$/s.exec(head)?.groups?.['what'];
    if (token.kind === 'percent' && part !== undefined && /^及?以[上下]的/.test(figure.text.slice(token.end)))
      return { role: 'limit', subject: cleanSubject(part).subject || null, metric: '占比', dated: false };
    const raised = /^(?:按照?)?(?<what>.*?)(?:分别|可)?(?<deed>[上下]浮)$/.exec(head)?.groups;
    if (token.kind === 'point' && !raised)
      return {
        role: 'limit',
        subject,
        metric: /贴息/.test(figure.run) ? '贴息' : `${previous?.metric ?? ''}增长幅度`,
        dated: false,
      };
    if (
      token.kind === 'percent' &&
      /(?:增长|增幅|增速)(?:在|达到|达|超过|不低于)*(?:上一?年度?(?:实际[^，、]{2,12})?|去年|上年同期)?$/.test(head)
    )
      return {
        role: 'limit',
        subject: /且[^，]*$/.test(figure.lead) ? (who ?? subject) : subject,
        metric: '增长幅度',
        bound: leastOf(figure),
        dated: false,
      };
    if (
      token.kind === 'percent' &&
      /(?:下降|降低|减少)(?:达到?|超过|不低于)*$/.test(head) &&
      figure.bound.comparator === '>='
    )
      return {
        role: 'limit',
        subject: cleanSubject(head.replace(/(?:下降|降低|减少).*$/, '')).subject || subject,
        metric: '下降幅度',
        dated: false,
      };
    // What is kept at a level is no rate of support: 将人才租房支出控制在社平工资的10%左右.
    if (token.kind === 'percent' && /控制在[^，]*$/.test(figure.lead) && !OFFER.test(figure.lead)) return null;
    // A rate that those must reach who are helped: 对入住率达到60%以上的养老机构.
    const reached = token.kind === 'percent' && !OFFER.test(figure.lead) ? namedRatio(head) : null;
    const paid = /^的(?:财政)?(?:贴息|奖励|补贴|补助|资助)/.test(figure.text.slice(token.end));
    if (reached && !paid && REACHED.test(figure.text.slice(token.end)))
      return {
        role: 'limit',
        subject: cleanSubject(reached.subject).subject || null,
        metric: reached.metric,
        bound: leastOf(figure),
        dated: false,
      };
    if (raised)
      return {
        role: 'growth',
        subject: cleanSubject(raised['what'] ?? '').subject || subject,
        metric: raised['deed'] ?? null,
        dated: false,
      };
    if (token.kind === 'percent' && (PAID_IN_PARTS.test(figure.lead + figure.run) || IN_STAGES.test(figure.lead)))
      return { role: 'limit', subject, metric: '拨付比例', dated: false };
    if (token.kind === 'percent' && /承担$/.test(head))
      return {
        role: 'share',
        subject: cleanSubject(head.replace(/承担$/, '')).subject || null,
        metric: '承担比例',
        dated: false,
      };
    // What those must do who are helped: 筹集资金80%以上投资于我市的，.
    const share = /^及?以[上下][\u4e00-\u9fff]{2,}的，/.test(figure.text.slice(token.end)) && !OFFER.test(figure.lead);
    if (token.kind === 'percent' && share)
      return {
        role: 'limit',
        subject: cleanSubject(head.replace(/^.*(?:且|并)/s, '')).subject || null,
        metric: '比例',
        dated: false,
      };
    if (token.kind === 'percent')
      return { role: capped ? 'limit' : 'share', subject, metric: '奖补比例', dated: false };
    if (named && !awarded && !capped)
      return {
        role: 'limit',
        subject: broughtIn(figure, named) ?? subject ?? (threshold ? null : ownSubject(named)),
        metric: wholeMetric(named),
        bound: leastOf(figure),
        dated: false,
      };
    const bounded = token.valueMax !== null || figure.bound.comparator !== '=';
    const size =
      token.kind === 'money' &&
      bounded &&
      !OFFER.test(figure.lead) &&
      !/按|每/.test(figure.lead) &&
      SIZE_OF.test(figure.text.slice(token.end));
    if (threshold || (size && !capped))
      return {
        role: 'limit',
        subject,
        metric: /投入$/.test(head) ? '投入' : '金额',
        bound: leastOf(figure),
        dated: false,
      };
    const kind = OF_KIND.exec(`${head}${figure.text.slice(token.end, token.end + 2)}`)?.groups?.['kind'];
    const said = new RegExp(AWARD).exec(figure.run)?.[0] ?? new RegExp(AWARD).exec(head)?.[0] ?? '奖补';
    const word = /^[另再]奖$/.test(said) ? '奖励' : said;
    return {
      role: 'limit',
      subject: subject ?? kind ?? null,
      metric: capped ? `${word}上限` : `${word}金额`,
      dated: false,
    };
  },
};
