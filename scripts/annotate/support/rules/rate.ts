import type { Token } from '../../quantity/tokenize.ts';
import { GIVES, IN_STAGES } from '../award-words.ts';
import { comparatorOf, type GiftRule, NOTHING, wordOf } from '../measure.ts';
import type { Part, Pledge } from '../part.ts';
import { alsoIn, interest, listed, percent, ratesNamed, sharesOfKinds } from '../shares.ts';
import { thresholds } from './tiers.ts';

/**
 * Reads a share of an expense or of sales.
 *
 * - “对成果转化项目，按照项目三年内设备和软件投资额的20%，分三年给予总数不超过1000万元的资助。” → 按比例资助; 20% 项目三年内设备和软件投资额; cap 10000000 总数; multi-year
 * - “对符合目录的产品，按照年度销售总额给予不超过30%的奖励，最高不超过200万元，单个产品不重复享受。” → 按比例奖励（最高比例）; <= 30% 年度销售总额; cap 2000000 单个产品; one-off
 * - “经国家认定符合要求的，按照新材料保险投保年度保费20%给予投保企业一次性奖励。” → 按比例奖励; 20% 新材料保险投保年度保费; one-off
 * - “对技改项目给予投资金额10%、最高不超过100万元奖励。” → 按比例奖励; 10% 投资金额; cap 1000000 null
 * - “对实施智能化技术改造的项目中生产、检测设备和配套软件投资给予10%—20%的财政补贴。” → 按比例补贴; 10-20% 生产、检测设备和配套软件投资; payer 财政
 * - “中介机构按引进项目实到外资的4‰折合人民币给予奖励；单个项目奖励最高不超过300万元。” → 按比例奖励; 0.4% 引进项目实到外资; cap 3000000 单个项目
 * - “对省级典型示范项目按照设备购置额10%给予最高500万元补助。” → 按比例补助; 10% 设备购置额; cap 5000000 null
 * - “对企业自行参加境外展会的，给予展位费最高80%支持，单个企业最高60万元，单个展会最高5万元。” → 按比例支持; <= 80% 展位费; cap 600000 单个企业
 * - “对符合条件的项目贷款给予等额再贷款支持和2.5个百分点贴息。” → 贷款贴息; 2.5% null
 * - “对企业参加境外展的，给予展位费最高80%、人员国际机票费最高70%支持。” → 按比例支持; <= 80% 展位费 ‖ 按比例支持; <= 70% 人员国际机票费
 * - “对租赁厂房的企业，前三年按租金的50%、30%、20%给予补贴，每年最高50万元。” → 分档按比例补贴; 50% 租金; cap 500000 每年; annual ‖ 分档按比例补贴; 30% 租金; cap 500000 每年; annual ‖ 分档按比例补贴; 20% 租金; cap 500000 每年; annual
 * - “对国家级、省级示范项目，分别按投资额的20%、10%给予补助，最高不超过200万元、100万元。” → 分档按比例补助; 20% 投资额; cap 2000000 null ‖ 分档按比例补助; 10% 投资额; cap 1000000 null
 * - “企业租用公共保税仓库的，对其租金给予50%的补助，每家企业最高补助20万元。” → 按比例补助; 50% 租金; cap 200000 每家企业
 * - “对创新型公共服务平台，给予不超过核定投资10%的补助。” → 按比例补助（最高比例）; <= 10% 核定投资
 * - “其设备投资按不超过30%的比例给予资助，单个项目最高300万元。” → 按比例资助（最高比例）; <= 30% 其设备投资; cap 3000000 单个项目
 * - “视其市场发展前景，给予企业引进成本不低于10%的资金支持。” → 按比例资金支持; >= 10% 引进成本
 * - “对参与多项目晶圆流片的，补助比例提高至50%，最高200万元。” → 按比例补助; 50% null; cap 2000000 null
 * - “自认定当年起，按其年度地方经济贡献额给予五年奖励，其中前三年给予80%的奖励，每年最高奖励不超过5000万元。” → 按比例奖励; 80% 其年度地方经济贡献额; cap 50000000 每年; annual
 * - “按车辆购置价款的4%予以一次性财政贴息。” → 按比例贴息; 4% 车辆购置价款; one-off
 * - “引进1000万元以上5亿元以下（不含5亿元）的，按0.5‰奖励。” → 按比例奖励; 0.05% null
 * - “第二、三年分别按第一年标准的85%、70%执行，并按月给予航班补贴。” → 分档按比例补贴; 85% 第一年标准 ‖ 分档按比例补贴; 70% 第一年标准
 * - “可以申请贷款实际利率50%的财政贴息。” → 按比例贴息; 50% 贷款实际利率
 * - “对担保业务年度平均余额占比不低于50%的融资担保机构，财政按担保业务年度平均余额的1‰给予最高不超过500万元补助。” → 按比例补助; 0.1% 担保业务年度平均余额; cap 5000000 null
 * - “对发放的小微企业年度贷款平均余额同比增长超过20%的部分，财政部门按1%给予奖励。” → 按比例奖励; 1% null; payer 财政部门
 * - “小微企业创业担保贷款最高额度为300万元，并按照同期限贷款基准利率的50%给予贷款贴息。” → 按比例贴息; 50% 同期限贷款基准利率
 * - “对入驻的企业，组织招商活动的，给予企业30%的活动经费补助，最高20万元。” → 按比例补助; 30% 活动经费; cap 200000 null
 * - “对购置办公用房的，给予购房价款5%的一次性购房扶持。” → 按比例支持; 5% 购房价款; one-off
 * - “对流通企业，按省内调运30%、跨省调运50%的比例给予物流费用补助。” → 分档按比例补助; 30% 物流费用 ‖ 分档按比例补助; 50% 物流费用
 * - “对项目给予运营补贴，补贴标准为减免租金总额的50%。” → 按比例补贴; 50% 减免租金总额
 * - “企业新增运输成本，按10%的比例给予一次性补助。” → 按比例补助; 10% 新增运输成本; one-off
 * - “对技改项目，按实际完成的固定资产投资额，以5%的比例给予补助。” → 按比例补助; 5% 实际完成的固定资产投资额
 * - “项目验收合格后，补贴比例不超过总造价的30%，单个主体最高补贴100万元。” → 按比例补贴（最高比例）; <= 30% 总造价; cap 1000000 单个主体
 * - “由市县财政按不超过代偿额的10%给予风险补贴。” → 按比例补贴（最高比例）; <= 10% 代偿额; payer 市县财政
 */
export const rate: GiftRule = {
  id: 'rate',
  read(pledge) {
    for (const part of pledge.parts) {
      const token = part.tokens.find((t) => t.kind === 'percent' && !isCondition(part, t) && !isShareOf(pledge, part));
      if (!token) {
        const points = interest(part);
        if (points) return { ...NOTHING, instrument: '贷款贴息', ratePercent: points.value, comparator: '=' };
        continue;
      }
      const before = part.words.slice(0, token.start);
      const { base: led, most } = baseOf(before);
      const behind = part.words.slice(token.end);
      const base = led ?? (RETURNED.exec(behind) ?? BEHIND.exec(behind))?.groups?.['base'] ?? null;
      const range = token.valueMax === null ? null : percent(token, token.valueMax);
      const word = wordOf(pledge);
      const [kind, ...kinds] = sharesOfKinds(part.words).map(({ kind, value, base }) => ({
        ...NOTHING,
        instrument: `分档按比例${word}`,
        ratePercent: value,
        rateBase: base,
        comparator: '=' as const,
        conditions: kind === null ? [] : [kind],
      }));
      if (kind) return { ...kind, also: kinds };
      const several = listed(part, token);
      if (several.length > 1) {
        const led = pledge.parts.slice(0, pledge.parts.indexOf(part));
        const sized = led.map((one) => thresholds(one, several.length)).find((found) => found !== null);
        const names = sized ?? ratesNamed(pledge, part, several.length);
        const [first, ...rest] = several.map((share, i) => ({
          ...NOTHING,
          instrument: `分档按比例${word}`,
          ratePercent: percent(share, share.value),
          rateBase: base ?? baseBefore(pledge),
          comparator: comparatorOf(before),
          conditions: [names[i] ?? `第${i + 1}档`],
        }));
        return first ? { ...first, also: rest } : null;
      }
      return {
        ...NOTHING,
        instrument: `按比例${word}${/不超过$/.test(before) || most ? '（最高比例）' : ''}`,
        ratePercent: percent(token, token.value),
        rateMaxPercent: range,
        rateBase: base ?? baseBefore(pledge),
        comparator: range !== null ? 'range' : most ? '<=' : comparatorOf(before),
        also: alsoIn(part, token).map(({ value, before: led, base: of }) => ({
          ...NOTHING,
          instrument: `按比例${word}`,
          ratePercent: value,
          rateBase: of,
          comparator: comparatorOf(led),
        })),
      };
    }
    return null;
  },
};

/** How much of the sums told before goes to some of those who get them (分别奖励100万元、300万元，其中个人奖励不低于30%). */
function isShareOf({ parts }: Pledge, part: Part): boolean {
  const before = parts.slice(0, parts.indexOf(part));
  return (
    /^其中(?![前后第])/.test(part.words) &&
    before.some(({ words, tokens }) => GIVES.test(words) && tokens.some(({ kind }) => kind === 'money'))
  );
}

/** The shares that stand in one list with another. */
function runWith(words: string, tokens: readonly Token[], own: Token): Token[] {
  const shares = tokens.filter(({ kind }) => kind === 'percent');
  const joined = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && /^[、和及或]$/.test(words.slice(a.end, b.start));
  let [from, to] = [shares.indexOf(own), shares.indexOf(own)];
  while (joined(shares[from - 1], shares[from])) from -= 1;
  while (joined(shares[to], shares[to + 1])) to += 1;
  return shares.slice(from, to + 1);
}

/** A share that must be reached first (增长10%以上的企业) or by which a sum is paid in parts (分三年按40%、30%、30%比例拨付). */
function isCondition({ words, tokens }: Part, own: Token): boolean {
  // One of a list is what the whole list is: 增长15%、20%、25%以上的.
  const run = runWith(words, tokens, own);
  const token = { start: run[0]?.start ?? own.start, end: run.at(-1)?.end ?? own.end };
  const after = words.slice(token.end);
  if (/(?:奖励|奖补|补贴|补助|资助)比例(?:提高|提升|上调)(?:到|至|为)$/.test(words.slice(0, token.start))) return false;
  const led = words.slice(0, token.start);
  if (/控制在[^，]*$/.test(led) || IN_STAGES.test(words)) return true;
  // What those must have who are helped (占比不低于50%的机构), or how much more for a sum (增幅达3%时奖励3100万元).
  if (
    /(?:占比|比重|率)(?:不低于|不高于|不超过|达到|超过|达|在)*$/.test(led) &&
    /^(?:及?以[上下]|左右)?）?的(?!标准|比例|(?:财政)?(?:贴息|奖|补|资助|资金))/.test(after)
  )
    return true;
  if (
    /(?:增长|增幅|增速)(?:达到|达|超过|在)*$/.test(led) &&
    tokens.some(({ kind, start }) => kind === 'money' && start > token.end)
  )
    return true;
  if (/(?:上|下)浮[\d.%、和]*$/.test(words.slice(0, token.start))) return true;
  if (/^[^，]*比例(?:分[^，]{1,3})?(?:拨付|兑付|兑现|发放|支付|到位)/.test(after)) return true;
  if (/^[^，]*(?:给予|奖励|奖补|补贴|补助|资助)/.test(after)) return false;
  return (
    /(?:增长|增幅|增速|增加|同比|提高)[^，、]{0,6}$/.test(words.slice(0, token.start)) || /^(?:及)?以[上下]/.test(after)
  );
}

/** What a share is taken of, told behind it: 给予企业30%的活动经费补助. */
const BEHIND = /^的?(?<base>[\u4e00-\u9fff]{0,6}(?:费用?|经费|租金|利息|成本))(?:奖励|奖补|补贴|补助|资助|支持|$)/;

/** What is paid back, told behind its share: 按90%返还失业保险费. */
const RETURNED = /^(?:的比例|的标准)?返还(?<base>[^，]{2,20}(?:费|税|税款))$/;

/** A cost told alone, before the share that is paid of it. */
const COST_BEFORE = /^(?:按照?)?(?<base>(?!对|支持|鼓励|引导)[^，]{2,24}(?:额|投资|费用|成本|支出|租金|利息))$/;
const SHARE_ALONE = /^[按以]\d[\d.]*%(?:的比例)?(?:予以|给予)/;

/** What the shares of a sentence are of, where it is said before the first: 按其年度贡献额给予五年奖励，其中前三年给予80%. */
function baseBefore({ parts, before }: Pledge): string | null {
  const told = parts.map(
    ({ words }, i) =>
      // 企业新增运输成本，按10%的比例给予; 按固定资产投资额，以5%的比例给予.
      (SHARE_ALONE.test(parts[i + 1]?.words ?? '') ? COST_BEFORE.exec(words)?.groups?.['base'] : undefined) ??
      /^(?<base>[^，]{2,20}?(?:税|费|部分))(?:前|第)[一二两三四五六七八九十\d]+年/.exec(words)?.groups?.['base'] ??
      /^按照?(?<base>[^\d]+?(?:额|投资|费用|收入|税收))给予[^\d]*$/.exec(words)?.groups?.['base'] ??
      /^按照?(?:不超过)?(?<base>[^\d]{2,16}?)的?\d+%给予/.exec(words)?.groups?.['base'] ??
      /按照?(?<base>[^\d，按]{4,}?)的?\d+%(?:的比例|的标准)?返还$/.exec(words)?.groups?.['base'],
  );
  return (
    told.find((base) => base !== undefined) ??
    (before &&
    parts.some(({ words }) =>
      /^后|比例(?:提高|提升|上调)|按\d[\d.]*%(?:的比例|的标准)?返还(?:[^，]{0,10}费)?$/.test(words),
    )
      ? baseBefore(before)
      : null)
  );
}

/** What a share is taken of, and whether the words before it make it a most (不超过核定投资10%). */
function baseOf(before: string): { base: string | null; most: boolean } {
  const ratio = /(?:标准|比例)(?:上限)?(?<how>为|是|不超过|不高于)(?<base>[^，]{2,30}?)?的?$/.exec(before)?.groups;
  if (ratio) return { base: ratio['base'] ?? null, most: /不/.test(ratio['how'] ?? '') };
  const most = /(?:给予|按照?)不超过(?<base>[^，、]+?)的?$/.exec(before)?.groups?.['base'];
  if (most !== undefined) return { base: most, most: true };
  const base =
    /^(?:对)?(?<base>[^，]{2,16}?(?:额|投资|费用|费|投入|租金|利息))按照?不(?:超过|高于)$/.exec(before)?.groups?.[
      'base'
    ] ??
    /按照?(?<base>(?!不[超低]).+?)的?(?:给予?(?:企业|单位|个人)?)?(?:最高)?(?:不超过|不低于)?$/.exec(before)?.groups?.[
      'base'
    ] ??
    /给予(?:企业|单位|个人)?(?<base>[^，]*?(?:额|投资|费用|费|投入|成本|租金|利息|价款|贡献度?))的?(?:最高|最多|不低于|不超过)?$/.exec(
      before,
    )?.groups?.['base'] ??
    /返还(?<base>[^，]{2,}?)的?$/.exec(before)?.groups?.['base'] ??
    null;
  return {
    base:
      base?.replace(/一次性$/, '') ?? /(?:申请|享受|获得)(?<base>[^，]*?率)的?$/.exec(before)?.groups?.['base'] ?? null,
    most: false,
  };
}
