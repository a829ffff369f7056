import type { Rule } from '../figure.ts';
import { namedAmount, withoutLink } from '../metric.ts';
import { rateMetric } from '../rate.ts';
import { isSizeOfThose } from '../size-of-those.ts';
import { cleanSubject } from '../subject.ts';

/** Old and new plants have thresholds of their own: 现有…10万吨以上、新建…30万吨以上. */
const OPPOSED = /现有|已有|新建|在建|扩建/;

/** Things of a size, named behind it; or none, where the size itself is the condition (运距在500公里以上的，…). */
const CLASS =
  /^(?:(?:及?以上|及?以下)的(?=，|；)|(?:及?以上|及?以下)）的|(?:及?以上|及?以下|左右)(?:免租\d+年)?的(?<what>[\u4e00-\u9fff]{0,8}?(?:企业|园区|单位|机构|港口|主体|合作社|农场|养殖场|大户|住房|公寓|用房)))/;
/** Words that make a goal of a size, or a plant of it. */
const MADE = /建设|建成|新建|形成|打造|培育|发展|达到|实现|完成|新增|力争|年产|产能|生产|装置|淘汰|增加|降|减/;
const HOME = /住房|公寓|用房/;
const AREA = /(?:亩|公顷|平方米|平米|平方公里)$/;

/** Whom a ceiling of money is for, named right behind it: 10万元以下的增值税小规模纳税人, 400万元以下的工程项目. */
const UP_TO =
  /^(?:及以下|以下|以内)(?!的?为)的?(?<what>[\u4e00-\u9fff“”]{0,12}?(?:纳税人|企业|项目|单位|机构|主体|工商户|合作社))(?=[^\u4e00-\u9fff]|免|实行|实施|给予|可|适|不|由|的|$)/;
/** A number of times or heads, not of things to be reached. */
const TIMES = /(?<many>每?[月年日]?[\u4e00-\u9fff]{2}(?:次数|人数|户数|家数))(?:在|达到|达|超过)?$/;
/** Those of such a number, named behind it: 通行次数在30次（含）以上的公路客运班线客车. */
const COUNTED_SIZE =
  /^(?:（含(?:本数)?）)?及?以[上下]的(?!目标|任务|要求)(?<what>[\u4e00-\u9fffA-Z“”]{2,30}?)(?=，|；|。|给予|实行|可|$)/;

/** So much for each: 养老服务设施用房面积应当按照每百户不少于30平方米的标准配置. */
const PER_EACH = /^(?<what>.{2,}?)(?:应当|应|须|要)?按照?(?<per>每[^，\d]{1,5})(?:不少于|不低于|不超过|不高于)$/;

/** What a bracket says is meant: （指从业人员≤1000人或营业收入≤4亿元的工业企业）. */
const MEANT = /（(?:即|是)?指[^（）]*$/;
/** What a prize is for: 突出贡献奖：年出口5亿美元以上，且增长8%以上. */
const PRIZE = /(?:^|；)[^，：；]{2,12}奖：/;
/** How much less is charged from now on: 2月至4月非居民用天然气价格下调0.3元/立方米. */
const PRICE_CUT =
  /^(?:自|从)?(?:(?:\d{4}年)?\d{1,2}月份?(?:[至到—-]\d{1,2}月份?)?(?:起|期间|内)?)?(?<what>[^，]*?)(?<price>价格|电价|水价|气价)(?:统一|分别|再)?(?<deed>下调|降低|下浮)$/;
/** Heads that say what kind of firm it is: 从业人员300人以下或者营业收入2000万元以下的. */
const STAFF = /^(?:以上|以下)(?:，?(?:且|或者?|并))/;

/** The most that is lent: 各类创业人员担保贷款最高额度为20万元. */
const LOAN = /^(?<who>.*?)(?:创业|信用)?(?:担保)?贷款最[高大](?:额度|限额)(?:为|不超过|达到|达)?$/;

/** A ceiling that may be raised: 额度得提高至四百万元. */
const RAISED = /(?:可|得)(?:提高|提升|增加)(?:到|至)$/;

/** Words of a goal, not of a condition. */
const AIMED = /力争|争取|目标|达到|实现|完成|突破|(?:到|至)\d{4}年/;

/**
 * Reads thresholds of admission and deadlines: who or what a rule applies to.
 *
 * - “淘汰日产3000吨及以下水泥熟料生产线” → 3000 吨 limit 水泥熟料生产线日产能
 * - “支持现有离子膜烧碱装置10万吨以上、新建离子膜烧碱装置30万吨以上的氯碱企业” → 10 万吨 limit 现有离子膜烧碱装置; 30 万吨 limit 新建离子膜烧碱装置
 * - “支持新建离子膜烧碱装置30万吨以上的氯碱企业开展直供电试点” → 30 万吨 limit 离子膜烧碱装置
 * - “由主管部门处一万元以上五万元以下的罚款。” → 1-5 万元 limit 罚款
 * - “情节严重的，处五千元以上五万元以下罚款；逾期不改的，处5000元以上1万元以下的罚款” → 5000-50000 元 limit 罚款; 5000-10000 元 limit 罚款
 * - “养老服务设施用房面积应当按照每百户不少于30平方米的标准配置” → 30 平方米 limit 养老服务设施用房每百户面积
 * - “租金补贴面积不超过1000平方米” → 1000 平方米 limit 补贴面积
 * - “项目总投资10亿元以上、亩均税收20万元以上的，优先保障用地” → 10 亿元 limit 总投资; 20 万元 limit 亩均税收
 * - “增值税小规模纳税人月销售额未超过10万元的，免征增值税” → 10 万元 limit 增值税小规模纳税人月销售额
 * - “注册资本不低于5000万元且连续三年盈利的企业可以申请” → 5000 万元 limit 注册资本
 * - “从业人员300人以下或者营业收入2000万元以下的为中小微型企业” → 300 人 limit 从业人员; 2000 万元 limit 营业收入
 * - “落实对月销售额10万元以下的小规模纳税人免征政策” → 10 万元 limit 小规模纳税人月销售额
 * - “对政府采购领域200万元以下的货物和服务项目、400万元以下的工程项目，应当专门面向中小企业采购” → 200 万元 limit 货物和服务项目金额; 400 万元 limit 工程项目金额
 * - “对每月通行次数在30次（含）以上的公路客运班线客车，给予通行费八五折优惠” → 30 次 limit 公路客运班线客车每月通行次数
 * - “本贷款每次贷放额度最高为新台币（以下同）二百万元” → 200 万元 limit 本贷款每次贷放额度
 * - “各类创业人员担保贷款最高额度为20万元，给予全额贴息” → 20 万元 limit 各类创业人员贷款额度
 * - “其贷放额度得提高至四百万元” → 400 万元 limit 贷放额度
 * - “获政府政策性贷款达一百万元以上且连续摊还贷款达十八个月以上” → 100 万元 limit 贷款
 * - “大宗货物年货运量150万吨以上的大型工矿企业，铁路运输比例达到80%以上” → 150 万吨 limit 货运量; 80 % share 铁路运输
 * - “年货运量在150万吨以上的工矿企业，运距在500公里以上的，实行“点到点”运输” → 150 万吨 limit 货运量; 500 公里 limit 运距
 * - “中长距离运输（运距500公里以上）的煤炭中，铁路运输比例力争达到90%” → 500 公里 limit 运距; 90 % share 铁路运输
 * - “规模经营主体是指流转土地100亩以上的家庭农场” → 100 亩 limit 面积
 * - “可选择面积200平方米左右免租10年的住房” → 200 平方米 limit 面积
 * - “2月至4月非居民用天然气价格下调0.3元/立方米、非居民用水价格下调0.5元/立方米” → 0.3 元/立方米 limit 非居民用天然气价格下调; 0.5 元/立方米 limit 非居民用水价格下调
 * - “耐火材料是指耐火度不低于1580°C的一类无机非金属材料” → 1580 °C limit 耐火度
 */
export const limit: Rule = {
  id: 'limit',
  read(figure) {
    const { token, head, tail } = figure;
    if (token.kind === 'time')
      return { role: 'limit', subject: cleanSubject(withoutLink(head)).subject || null, metric: '时限', dated: false };
    const definition = /是指(?<metric>[^，。]{1,8}?)(?:不低于|不高于|不超过)$/.exec(head)?.groups;
    if (definition)
      return {
        role: 'limit',
        subject: cleanSubject(head.replace(/是指.*$/, '')).subject,
        metric: definition['metric'] ?? null,
        dated: false,
      };
    const said = figure.text.slice(figure.sentence.start, token.start);
    const named = token.kind === 'money' ? namedAmount(head) : null;
    if (MEANT.test(said) && ['money', 'thing'].includes(token.kind) && figure.bound.comparator !== '=')
      return {
        role: 'limit',
        subject: null,
        metric: named?.metric ?? (cleanSubject(withoutLink(head).replace(/^.*指/, '')).subject || null),
        dated: false,
      };
    if (PRIZE.test(said) && figure.bound.comparator === '>=' && (named || /增长$/.test(withoutLink(head))))
      return { role: 'limit', subject: null, metric: named?.metric ?? '增长幅度', dated: false };
    const cut = token.kind === 'money' ? PRICE_CUT.exec(head)?.groups : undefined;
    if (cut)
      return {
        role: 'limit',
        subject: cleanSubject(cut['what'] ?? '').subject || null,
        metric: `${cut['price'] ?? ''}${cut['deed'] ?? ''}`,
        dated: false,
      };
    const per = PER_EACH.exec(head)?.groups;
    if (per && token.kind === 'goods' && /^的?标准/.test(figure.text.slice(token.end))) {
      const named = namedAmount(per['what'] ?? '');
      return {
        role: 'limit',
        subject: cleanSubject(named?.subject ?? per['what'] ?? '').subject || null,
        metric: `${per['per'] ?? ''}${named?.metric ?? '标准'}`,
        dated: false,
      };
    }
    // A sum of support is paid for no more than so much: 租金补贴面积不超过1000平方米.
    if (token.kind === 'goods' && figure.bound.comparator === '<=' && /(?:补贴|补助|奖励|资助)面积/.test(head))
      return { role: 'limit', subject: null, metric: '补贴面积', dated: false };
    const loan = token.kind === 'money' ? LOAN.exec(head)?.groups : undefined;
    if (loan)
      return {
        role: 'limit',
        subject: cleanSubject(loan['who'] ?? '').subject || null,
        metric: '贷款额度',
        bound: { ...figure.bound, comparator: '<=' },
        dated: false,
      };
    const lent = token.kind === 'money' ? namedAmount(head) : null;
    if (lent && /额度$/.test(lent.metric) && (figure.bound.comparator === '<=' || RAISED.test(head))) {
      const bound = { ...figure.bound, comparator: '<=' } as const;
      return {
        role: 'limit',
        subject: cleanSubject(lent.subject).subject || null,
        metric: lent.metric,
        bound,
        dated: false,
      };
    }
    if (lent && !figure.support && /^以上(?:且|者)/.test(figure.text.slice(token.end)))
      return { role: 'limit', subject: cleanSubject(lent.subject).subject || null, metric: lent.metric, dated: false };
    // What an article asks of those it applies to: 新增固定资产投资1000万元（人民币，下同）以上；.
    const asked = figure.setting.article === true && !AIMED.test(figure.text.slice(figure.sentence.start, token.end));
    const sized = figure.bound.suffix > 0 || (token.valueMax !== null && /^的/.test(figure.run));
    if (lent && asked && sized && !figure.support && /^(?:的?[；。]|的|$)/.test(figure.run))
      return { role: 'limit', subject: cleanSubject(lent.subject).subject || null, metric: lent.metric, dated: false };
    const upTo =
      figure.bound.comparator === '<=' && /^(?:及以下|以下)的?[\u4e00-\u9fff]/.test(figure.text.slice(token.end));
    const fined = token.valueMax !== null && /^的?罚款/.test(figure.text.slice(token.end));
    const meantBy = UP_TO.exec(figure.text.slice(token.end, figure.sentence.end))?.groups?.['what'] ?? null;
    if (token.kind === 'money' && (upTo || fined))
      return {
        role: 'limit',
        subject: fined ? null : meantBy,
        metric: fined ? '罚款' : (namedAmount(head)?.metric ?? (meantBy === null ? null : '金额')),
        dated: false,
      };
    const after = figure.text.slice(token.end, figure.sentence.end);
    // 总投资10亿元以上、亩均税收20万元以上的，优先保障用地: what is so large is who is meant, nothing is to be reached.
    if (lent && !figure.support && isSizeOfThose(figure))
      return { role: 'limit', subject: cleanSubject(lent.subject).subject || null, metric: lent.metric, dated: false };
    if (lent && !figure.support && /未(?:超过|达到)$/.test(head))
      return { role: 'limit', subject: cleanSubject(lent.subject).subject || null, metric: lent.metric, dated: false };
    if (lent && /^(?:注册资[本金]|实缴资本|净资产)$/.test(lent.metric) && figure.bound.comparator === '>=')
      return { role: 'limit', subject: cleanSubject(lent.subject).subject || null, metric: lent.metric, dated: false };
    const staff = /^[名人]$/.test(token.unit) && upTo ? /(?<who>从业人员|职工(?:总数|人数)?|员工)$/.exec(head) : null;
    if (staff !== null || (/^[名人]$/.test(token.unit) && /从业人员$/.test(head) && STAFF.test(after)))
      return { role: 'limit', subject: null, metric: staff?.groups?.['who'] ?? '从业人员', dated: false };
    const often = COUNTED_SIZE.exec(figure.text.slice(token.end, figure.sentence.end))?.groups?.['what'];
    const many = token.kind === 'event' || token.kind === 'thing' ? TIMES.exec(head)?.groups?.['many'] : undefined;
    if (often !== undefined && many !== undefined) return { role: 'limit', subject: often, metric: many, dated: false };
    // How many there must be for what is then given: 一次人数达到300人以上，…，一次性奖励150元/人.
    if (many !== undefined && figure.support && figure.bound.comparator === '>=' && /，[^；。]*[奖补]/.test(after))
      return { role: 'limit', subject: null, metric: many, dated: false };
    if (token.kind !== 'goods' && token.kind !== 'measure') return null;
    const size = CLASS.exec(figure.text.slice(token.end, figure.sentence.end))?.groups;
    const meant = size?.['what'];
    const counts = size && (!figure.support || meant === undefined || HOME.test(meant)) && !MADE.test(figure.lead);
    if (counts || /是指/.test(head)) {
      const sized = namedAmount(head);
      const own = cleanSubject((sized?.subject ?? head).replace(/^.*(?:是指|选择)|在$/g, '')).subject;
      return {
        role: 'limit',
        subject: (sized ? own : '') || meant || null,
        metric: sized?.metric ?? rateMetric(head) ?? (AREA.test(token.unit) ? '面积' : own || '规模'),
        dated: false,
      };
    }
    if (upTo && !/降|减|控制/.test(head) && !/淘汰/.test(head))
      return { role: 'limit', subject: cleanSubject(head).subject || null, metric: '规模', dated: false };
    if (/淘汰.*(?:日产|年产)?$/.test(head) && figure.bound.comparator === '<=')
      return { role: 'limit', subject: tail, metric: rateMetric(head) ?? '生产规模', dated: false };
    if (/装置$/.test(head) && /^以上/.test(figure.text.slice(token.end)))
      return {
        role: 'limit',
        subject: `${OPPOSED.exec(head)?.[0] ?? ''}${cleanSubject(head).subject}`,
        metric: '装置规模',
        dated: false,
      };
    return null;
  },
};
