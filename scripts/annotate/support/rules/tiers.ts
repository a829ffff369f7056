import type { Support } from '../../../../src/domain/fact.ts';
import { inYuan } from '../../../../src/domain/scales.ts';
import type { Token } from '../../quantity/tokenize.ts';
import { beforeGift, GIVES } from '../award-words.ts';
import { opening, receiverAt, receiverEnd } from '../beneficiary.ts';
import { isLead } from '../conditions.ts';
import { comparatorOf, type GiftRule, NOTHING, wordOf } from '../measure.ts';
import { namesOf, ranks } from '../names.ts';
import { OPENING } from '../opening.ts';
import type { Part } from '../part.ts';
import { withoutUnit } from '../per-unit.ts';
import { amountsIn, byGrade, byKind, kindsIn, purposes, unitOf, withUnit } from '../sums.ts';

const MOST = /最高|最多|不超过|不高于|上限|封顶/;

/** 以上 behind a figure, or behind what is counted: 团组6家单位以上. */
const BOUND = /^(?:以[上下]|(?:企业|单位|机构|人员|项目|产品)(?:（含）)?及?以[上下])/;

/** The figures of one list, apart from those of a further condition behind it: 达到2000万元、1000万元且增幅高于5%的楼宇. */
function runOf({ words }: Part, marks: readonly Token[], count: number): readonly Token[] {
  const end = marks.findIndex((mark, i) => i > 0 && !/^[、和及或]$/.test(words.slice(marks[i - 1]?.end, mark.start)));
  return count > 1 && end === count ? marks.slice(0, count) : marks;
}

/** Returns the thresholds a stretch names before it gives anything, where there are `count` of them. */
export function thresholds(part: Part, count: number): string[] | null {
  const head = GIVES.exec(part.words)?.index ?? part.words.length;
  const marks = runOf(
    part,
    part.tokens.filter((token) => token.end <= head),
    count,
  );
  const [first] = marks;
  // A figure of one receiver in a list is not for all: 对投资1亿元的项目；取得专利的产品；….
  if (!first || marks.length !== count || part.words.includes('；')) return null;
  const name = part.words
    .slice(0, first.start)
    .replace(/^(?:并)?对于?/, '')
    .replace(/^产品(?=上年度)/, '');
  const last = part.words.slice(marks.at(-1)?.end);
  // How much there is of something is no threshold: 新建、改造410万亩高标准农田.
  if (
    count === 1 &&
    /^[\u4e00-\u9fff]/.test(last) &&
    !BOUND.test(last) &&
    !/^(?:以|的|及|且|并|或|到|美元|人民币|（|左右|按|每|给|奖|补|一次)/.test(last)
  )
    return null;
  const bound = BOUND.exec(last)?.[0] ?? '';
  // One of several conditions is not the whole: 床位规模达到20张及以上、符合资质条件的…, 或新增接入企业不低于100家的….
  if (count === 1 && (/^(?:及?以[上下])(?:、|且|并|或)/.test(last) || /^(?:或者?|且)/.test(part.words))) return null;
  return marks.map((token) => {
    const shared = token.valueMax === null ? bound : '';
    return `${name}${part.words.slice(token.start, token.end)}${shared}`;
  });
}

/** Awards told one after the other, each with its own condition: 在基础层挂牌奖补10万元，在创新层挂牌奖补20万元. */
function oneByOne(parts: readonly Part[]): Support['tiers'] | null {
  const gifts = parts.filter((part) => GIVES.test(part.words) && amountsIn(part).length > 0);
  if (gifts.length < 2 || gifts.some((part) => amountsIn(part).length > 1 || MOST.test(part.words))) return null;
  return gifts.map((part) => {
    const own = beforeGift(part.words);
    const before = parts[parts.indexOf(part) - 1];
    const each = /^每[^，]{2,6}$/.test(own) && before?.words.endsWith('的') ? `（${own}）` : '';
    if (each !== '' && withoutUnit(own) !== '' && before)
      return {
        condition: `${before.words.slice(0, -1)}${each}`,
        amount: amountsIn(part).map(inYuan)[0] ?? 0,
      };
    const told =
      (/^(?:将|再|另)?按?$/.test(withoutUnit(own)) || /^在.*基础上$/.test(own)) && before
        ? gifts.includes(before)
          ? beforeGift(before.words)
          : before.words
        : own;
    const condition = (OPENING.exec(told)?.groups?.['whom'] ?? told)
      .replace(/^按|^(?:奖励|奖补|补助|补贴|资助)标准(?:为)?：/, '')
      .replace(/的$/, '');
    const [sum] = amountsIn(part);
    return { condition: withUnit(condition, sum ? unitOf(part, sum, sum) : ''), amount: sum ? inYuan(sum) : 0 };
  });
}

/** One of several tasks for which alone a standard is raised: 新建、改造410万亩高标准农田，新建财政投入补助标准提高到2500元/亩. */
function raisedFor(gift: Part, before: Part | undefined): string | null {
  const task = /^(?<task>[\u4e00-\u9fff]{2,4}?)(?:财政)?(?:投入|投资)?(?:奖励|奖补|补贴|补助|资助)标准/.exec(gift.words)
    ?.groups?.['task'];
  const [figure] = before?.tokens ?? [];
  if (task === undefined || !before || !figure) return null;
  const tasks = before.words.slice(0, figure.start).split('、');
  const what = before.words.slice(figure.end);
  return tasks.length > 1 && tasks.includes(task) && /^[\u4e00-\u9fff]{2,}$/.test(what) ? `${task}${what}` : null;
}

/**
 * Reads fixed amounts, one for each of the conditions named before.
 *
 * - “对铝加工产品，年销售额首次达到5000万元、1亿元、3亿元的，分别给予100万元、200万元、500万元的奖励。” → 分档奖励; 年销售额首次达到5000万元=1000000 年销售额首次达到1亿元=2000000 年销售额首次达到3亿元=5000000; one-off
 * - “对国家级、省级服务型制造标杆分别给予100万元、50万财政资金奖励。” → 分档奖励; 国家级服务型制造标杆=1000000 省级服务型制造标杆=500000; payer 财政资金
 * - “对年营业收入首次超越5亿元、10亿元的企业，新密本级在上级奖励基础上分别给予50万元、100万元一次性奖励。” → 分档奖励; 年营业收入首次超越5亿元=500000 年营业收入首次超越10亿元=1000000; one-off; payer 新密本级
 * - “对首次认定和重复认定的高新技术企业分别给予最低10万元和5万元的一次性奖励。” → 分档奖励（最低额）; >= 首次认定的高新技术企业=100000 重复认定的高新技术企业=50000; one-off
 * - “对新认定的省级企业技术中心，给予50万元奖励。” → 定额奖励; 省级企业技术中心=500000
 * - “对当年自营出口额300万美元、1亿美元以上，且增长10%以上的企业，分别奖励2万元、30万元。” → 分档奖励; 当年自营出口额300万美元以上=20000 当年自营出口额1亿美元以上=300000
 * - “外资先进制造业企业，实到外资1000万-2000万（不含）美元、2000万-5000万（不含）美元、5000万美元以上的，分别给予奖励200万元、300万元、500万元人民币，本条所涉奖励资金分三年按40%、30%、30%比例拨付。” → 分档奖励; 实到外资1000万-2000万（不含）美元=2000000 实到外资2000万-5000万（不含）美元=3000000 实到外资5000万美元以上=5000000; multi-year
 * - “企业首次在新三板基础层挂牌一次性奖补10万元，在创新层挂牌一次性奖补20万元。” → 分档奖补; 企业首次在新三板基础层挂牌=100000 在创新层挂牌=200000; one-off
 * - “对境外投资项目，按投资额50万-100万（不含）美元奖励10万元，200万美元以上的，在市级政策基础上另奖励20万元。” → 分档奖励; 投资额50万-100万（不含）美元=100000 200万美元以上=200000
 * - “对新发展的药材基地，一次性奖励企业100元/亩。” → 定额奖励; 新发展的药材基地（每亩）=100; one-off
 * - “对获得示范工厂、优秀场景的企业分别奖补300万元、200万元。” → 分档奖补; 获得示范工厂的企业=3000000 获得优秀场景的企业=2000000
 * - “首获国家级、省级外贸提升相关荣誉的，分别给予组织实施的行业商协会10万元、5万元奖励。” → 分档奖励; 首获国家级外贸提升相关荣誉=100000 首获省级外贸提升相关荣誉=50000; one-off
 * - “对种植双季稻50亩以上的经营主体，按每亩150元给予补贴。” → 定额补贴; 种植双季稻50亩以上（每亩）=150
 * - “对秸秆综合利用企业，按实际利用量给予每吨40元补贴。” → 定额补贴; 秸秆综合利用企业（每吨）=40
 * - “对休耕轮作面积每亩每年补助500元，连续补助3年。” → 定额补助; 休耕轮作面积（每亩每年）=500; multi-year
 * - “对普惠性民办园按每生每年不低于500元的标准给予补助。” → 定额补助（最低额）; >= 普惠性民办园（每生每年）=500; annual
 * - “对新建的普惠性民办园按每班5万元给予一次性奖补，每所最高50万元。” → 定额奖补; 新建的普惠性民办园（每班）=50000; cap 500000 每所; one-off
 * - “对困难学生按每生每年2000元、1500元两档发放国家助学金。” → 分档助学金; 困难学生（每生每年）=2000 困难学生（每生每年）=1500; annual
 * - “对新引进的院士、长江学者等杰出人才，给予每人100万元工作经费和600万元奖励补贴。” → 定额奖励; 新引进的院士、长江学者等杰出人才（工作经费，每人）=1000000 新引进的院士、长江学者等杰出人才（奖励补贴，每人）=6000000
 * - “新引进人才一次性租房和生活补贴标准提高至本科1.5万元/人，硕士2.5万元/人，博士3万元/人。” → 分档补贴; 本科（每人）=15000 硕士（每人）=25000 博士（每人）=30000; one-off
 * - “在站博士后人员生活补助提高至每人每年18万元，资助总额不超过36万元。” → 定额补助; 在站博士后人员生活补助（每人每年）=180000; cap 360000 总额; annual
 * - “杰出人才可选择600万元的奖励补贴。” → 定额奖励; 杰出人才=6000000
 * - “世界技能大赛金牌、银牌获得者，分别奖励100万元、80万元。” → 分档奖励; 世界技能大赛金牌=1000000 银牌获得者=800000
 * - “中央财政对清洁取暖试点城市，按照直辖市每年10亿元、省会城市每年7亿元、地级城市每年3亿元的标准给予定额奖补，奖补期3年。” → 分档奖补; 直辖市（每年）=1000000000 省会城市（每年）=700000000 地级城市（每年）=300000000; annual; payer 中央财政
 * - “对年营业收入首次突破10亿元、50亿元的软件企业，分别奖励100万元、300万元，其中个人奖励不低于30%。” → 分档奖励; 年营业收入首次突破10亿元=1000000 年营业收入首次突破50亿元=3000000; one-off
 * - “对建设面积2000平方米以上，且年仓库货物交易额300万美元以上的自建海外仓，给予最高200万元的一次性建设资金支持。” → 定额资金支持; <= 建设面积2000平方米以上，且年仓库货物交易额300万美元以上的自建海外仓=2000000; one-off
 * - “对新认定的省级、国家级中小企业公共服务示范平台、小微企业创业创新基地，分别给予10万元、20万元一次性奖励。” → 分档奖励; 省级中小企业公共服务示范平台、小微企业创业创新基地=100000 国家级中小企业公共服务示范平台、小微企业创业创新基地=200000; one-off
 * - “对政策落实和发展成效等方面进行年度综合评估，排名前三名的县（市、区）依次给予300万元、200万元和100万元的奖励。” → 分档奖励; 排名第一名的县（市、区）=3000000 排名第二名的县（市、区）=2000000 排名第三名的县（市、区）=1000000
 * - “新建、改造410万亩高标准农田，新建财政投入补助标准提高到2500元/亩。” → 定额补助; 新建高标准农田（每亩）=2500
 * - “参加一般性境外展，境外展会举办地为亚洲地区的，每家企业每个项目给予0.8万元人员费补助。” → 定额补助; 境外展会举办地为亚洲地区（每家企业每个项目）=8000
 * - “对新认定的国家级孵化器给予200万元奖励，省级100万元。” → 分档奖励; 新认定的国家级孵化器=2000000 新认定的省级孵化器=1000000
 * - “对获得国家科技进步特等奖、一等奖、二等奖的，分别按1000万元、500万元、200万元给予奖励。” → 分档奖励; 获得国家科技进步特等奖=10000000 获得一等奖=5000000 获得二等奖=2000000
 * - “被评为国家级、省级示范合作社的，分别奖励10万元、5万元。” → 分档奖励; 被评为国家级示范合作社=100000 被评为省级示范合作社=50000
 * - “对首次获批国家高新技术企业给予奖励20万元、复审通过给予奖励10万元。” → 分档奖励; 首次获批国家高新技术企业=200000 复审通过=100000
 * - “对符合条件的毕业生，本科每月补贴500元、硕士每月补贴1000元、博士每月补贴2000元。” → 分档补贴; 本科（每月）=500 硕士（每月）=1000 博士（每月）=2000
 * - “对年主营业务收入首次突破10亿元、50亿元的制造业企业，分别给予企业管理团队50万元、100万元奖励。” → 分档奖励; 年主营业务收入首次突破10亿元=500000 年主营业务收入首次突破50亿元=1000000; one-off
 * - “视新产品市场前景给予企业10万元—100万元资金支持。” → 定额资金支持; >= 视新产品市场前景=100000; cap 1000000 null
 * - “对新评定的国家5A、4A、3A级旅游景区，分别一次性奖励200万元、50万元、30万元。” → 分档奖励; 国家5A级旅游景区=2000000 国家4A级旅游景区=500000 国家3A级旅游景区=300000; one-off
 * - “对新评定为国家五星级、四星级、三星级休闲露营营地的，分别给予50万元、30万元、10万元奖励。” → 分档奖励; 新评定为国家五星级休闲露营营地=500000 新评定为国家四星级休闲露营营地=300000 新评定为国家三星级休闲露营营地=100000
 * - “新建仓库被认定为国家三星级、四星级、五星级仓库（或国家三级、二级、一级绿色仓库）的企业，分别一次性给予20万元、40万元、60万元奖励，单户企业每年补贴不超过50万元。” → 分档奖励; 新建仓库被认定为国家三星级仓库（或国家三级、二级、一级绿色仓库）的企业=200000 新建仓库被认定为国家四星级仓库（或国家三级、二级、一级绿色仓库）的企业=400000 新建仓库被认定为国家五星级仓库（或国家三级、二级、一级绿色仓库）的企业=600000; cap 500000 单户企业每年; one-off
 * - “对新认定国家级及省级制造业创新中心、技术创新示范企业，分别给予50万元、20万元一次性奖补。” → 分档奖补; 国家级制造业创新中心、技术创新示范企业=500000 省级制造业创新中心、技术创新示范企业=200000; one-off
 * - “对于用房自建且床位规模达到20张及以上、符合民政部门规定资质条件的非营利性民办养老服务机构，新增每张床位给予一次性补助7500元。” → 定额补助; 用房自建且床位规模达到20张及以上、符合民政部门规定资质条件的非营利性民办养老服务机构（每张床位）=7500; one-off
 * - “对符合条件的公建民营养老服务机构，按实际入住人数连续3年给予运营补助，其中对自理、半自理和完全不能自理老年人分别补助每人每年360元、600元和720元。” → 分档补助; 自理（每人每年）=360 半自理（每人每年）=600 完全不能自理老年人（每人每年）=720; multi-year
 * - “按照有关规定的一、二、三类建筑面积，省级分别资助25万元、20万元、15万元。” → 分档资助; 一类建筑面积=250000 二类建筑面积=200000 三类建筑面积=150000
 * - “运营补贴按实际使用床位每张每月200元的标准补贴，其中为失能老年人服务的，补助标准分别上浮50%、100%。” → 定额补贴; 运营补贴（每张每月）=200
 * - “第一年航班奖励6万元/班。” → 定额奖励; 第一年航班（每班）=60000
 * - “每年给予承揽海铁联运集装箱的货代公司100元/标箱奖励。” → 定额奖励; 每年（每标箱）=100; annual
 * - “凡成功引进世界500强的另奖10—50万。” → 定额奖励; >= 成功引进世界500强=100000; cap 500000 null
 * - “当年全港箱量增幅达3%（含以上）时奖励3100万元。” → 定额奖励; 当年全港箱量增幅达3%=31000000
 * - “投资额在1000万元以上的项目，市财政一次性资金支持50万元。” → 定额资金支持; 投资额在1000万元以上=500000; one-off
 */
export const tiers: GiftRule = {
  id: 'tiers',
  read(pledge) {
    const gift = pledge.parts.find((part) => GIVES.test(part.words) && amountsIn(part).length > 0);
    if (!gift || /不超过/.test(gift.words)) return null;
    const amounts = amountsIn(gift);
    const index = pledge.parts.indexOf(gift);
    const at = receiverAt(pledge);
    // What one does stands first where its award hangs on more: 参加境外展，举办地为亚洲地区的，每家企业给予0.8万元.
    const met = pledge.parts.findLastIndex(({ words }, i) => i < index && words.endsWith('的'));
    const lead = pledge.parts[at < 0 && isLead(pledge.parts[0]?.words ?? '') ? Math.max(met, 0) : 0];
    const first =
      raisedFor(gift, pledge.parts[index - 1]) ??
      beforeGift(lead?.words ?? '').replace(
        /^凡(?:是)?|^(?:奖励|奖补|补助|补贴|资助)标准(?:为)?：|^(?:同时|另外|并)$|^由?[^，]{0,6}财政(?:部门|局)?$/g,
        '',
      );
    // A receiver told over several stretches, or behind what is weighed (排名前三名的…), is whole only there.
    const told = opening({ ...pledge, before: null });
    const spread = at >= 0 && receiverEnd(pledge.parts, at) > at;
    const marked = pledge.parts
      .slice(0, index + 1)
      .map((part) => thresholds(part, amounts.length))
      .find(Boolean);
    const listed = spread && amounts.length === 1 ? null : (marked ?? namesOf(pledge, amounts.length));
    const whole = (at > 0 || spread ? (told ?? first) : (OPENING.exec(first)?.groups?.['whom'] ?? first)).replace(
      /(?:进行(?:奖励|奖补|补贴|补助|资助)|的)$/,
      '',
    );
    const both = purposes(gift, amounts);
    const single = byKind(pledge.parts, index) ?? byGrade(pledge.parts, index, whole) ?? oneByOne(pledge.parts);
    const kinds = both ? null : kindsIn(gift, amounts);
    const conditions =
      kinds ??
      both?.map((what) => `${whole}（${what}）`) ??
      listed ??
      ranks(whole, amounts.length) ??
      amounts.map(() => whole);
    const word = wordOf(pledge);
    const [one] = amounts;
    const range = amounts.length === 1 && one?.valueMax ? inYuan({ ...one, value: one.valueMax }) : null;
    const comparator = range === null ? comparatorOf(gift.words.slice(0, one?.start)) : '>=';
    const least = comparator === '>=' && range === null ? '（最低额）' : '';
    return {
      ...NOTHING,
      instrument: `${(amounts.length > 1 && !both) || single ? '分档' : '定额'}${word}${least}`,
      comparator,
      ...(range === null ? {} : { most: range }),
      tiers:
        single ??
        amounts.map((token, i) => ({
          condition: withUnit(conditions[i] ?? whole, kinds ? '' : unitOf(gift, token, one)).replace('）（', '，'),
          amount: inYuan(token),
        })),
    };
  },
};
