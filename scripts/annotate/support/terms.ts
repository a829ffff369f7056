import type { Support } from '../../../src/domain/fact.ts';
import { BELOW } from './opening.ts';
import { awards, type Pledge } from './part.ts';

/** How often, over what time, by whom and beside what a pledge is kept. */
export interface Terms extends Pick<Support, 'frequency' | 'period' | 'payer' | 'stacking'> {
  /** Whether the frequency follows from words such as 首次达到 without being said. */
  readonly implied: boolean;
}

const PERIOD =
  /(?:自|从)[^，]{2,16}起[一二两三四五六七八九十\d]+年内?(?=，|$|每|给予|按|奖|补)|分阶段(?=给予|奖励|奖补|补助|补贴|资助)|分[一二两三四五六\d]+年|连续(?:资助|补助|补贴|支持|奖励)[一二两三四五六\d]+年|连续[一二两三四五六\d]+年(?=每年|给予|补贴|补助|资助|支持|奖励|奖补|按|，|$)|(?:贴息|补贴|补助|资助|扶持|培养|托管)期限?(?:不超过|最长|为)?[一二两三四五六\d]+年|最长(?:发放|补贴|补助)\d+个月|最长(?:期限)?(?:不超过|为)?(?:[一二两三四五六\d]+年|\d+个月)|(?<=给予.{0,8})[一二两三四五六\d]年(?=\d+%)|[一二两三四五六\d]+年培育期|(?:前|后)[一二两三四五六\d]+年(?=给予|按\d|(?:由[^，]{2,8})?全额)/;
const PAYER =
  /(?<payer>(?:中央|(?<![省市县区、])(?:[省市县区]级?、)*[省市县区]{1,2}级?)财政|(?:[\u4e00-\u9fff]{2,4})?本级(?:财政)?|同级财政|财政部门)(?=在|以|全额|(?:统筹)?(?:资金)?(?:再|另|分别|各)?给予|按|(?:也)?将|等额|分别|(?:每年|继续|统筹)*(?:安排|新增(?!出资|注资))|承担|(?:继续)?对)|(?<=^|，)(?<purse>[省市县区][\u4e00-\u9fff]{2,10}(?:专项|引导)资金)(?=对|给予)|由(?<office>[^，；由]{1,14}?(?:政府|管委会))(?=按|给予|承担|负担|补贴|补助|奖励|一次性|全额)/;
const FUNDER = /(?<payer>[\u4e00-\u9fff]{0,4}(?:省辖市|财政|[市县区]))要?(?:继续|统筹)*安排[^，]*专项资金/;
/** 以政府引导、社会资本投入的方式，设立…基金 says before the promise who pays. */
const BY_WAY = /以(?<payer>[^，。；]*(?:政府|财政|资本)[^，。；]*?)的?方式，$/;
const BUDGET = /列入(?<payer>[^，。；]*预算)/;
/** A treasury whose name an award follows at once: 省财政补贴25%, 中央、省财政补贴. */
const TREASURY = /(?:(?:中央|[省市县区]{1,2}级?|各级)[、和]?)*财政(?:资金)?(?=奖励|补贴|补助|奖补)/;
/** A purse told before all promises of a sentence: 从中小企业发展专项资金中，对…的企业，给予…. */
const OUT_OF =
  /(?:^|，)(?:从|在)(?<payer>[^，。；]{2,24}(?:资金|基金|经费|预算))(?:中|里|内)(?=，|给予|安排|列支|对|$)/;
/** Places that are asked or left to give: 鼓励各地对…给予补贴, 各市参照…给予支持. */
const PLACES_ASKED = new RegExp(
  `^(?:同时|并)?(?:鼓励|支持|引导|倡导)?(?<payer>${BELOW})(?=可|要|应|参照|结合|按|对|根据|统筹|安排|给予|出台|在)`,
);
/** Beside what is given: 在上级奖励基础上, 在市级奖励的基础上, 在各地奖励基础上. */
const BESIDE =
  /在(?:上级|国家|中央|[省市县区州]{1,2}级?|各地|原有?)[^，。；]{0,6}?(?:奖励|奖补|政策|补助|补贴|资助|支持|扶持)[^，。；]{0,4}?基础上|在享受[^，。；]{0,20}基础上/;
const STACKING = [
  /在上级[^，。]{0,6}基础上/,
  /[^，。]{0,8}不(?:可|得|再|予)?重复(?:享受|奖励|支持|补助)[^，。]*/,
  /[^，。]{0,10}[“"]?就高不重复[”"]?[^，。]*/,
  /从高不重复[^，。]*/,
];

/**
 * Returns the terms of a promise by its own words.
 *
 * - 给予投保企业一次性奖励, 首次达到 → one-off
 * - 单个企业每年最高不超过 → annual
 * - 分三年给予 → multi-year
 * - 设立专项资金，列入年度财政预算 → payer 年度财政预算
 *
 * `lead` is what the sentence says before it: 以政府引导、社会资本投入的方式，设立…基金; 在各地奖励基础上，省财政对…给予….
 */
export function termsOf(pledge: Pledge, lead = ''): Terms {
  // What a sentence begins with is for each of its promises; what stands between two is for the next.
  const begins = `${/^[^，；]*，/.exec(lead)?.[0] ?? ''}${/[^，；]*，$/.exec(lead)?.[0] ?? ''}`;
  const words = pledge.parts.map((part) => part.words).join('，');
  const period = PERIOD.exec(words)?.[0] ?? null;
  const stacking =
    besideIn(pledge) ??
    STACKING.map((rule) => rule.exec(words)?.[0]).find((found) => found !== undefined) ??
    BESIDE.exec(begins)?.[0] ??
    null;
  const payer =
    payerIn(pledge) ??
    FUNDER.exec(words)?.groups?.['payer'] ??
    TREASURY.exec(words)?.[0] ??
    BUDGET.exec(words)?.groups?.['payer'] ??
    BY_WAY.exec(lead)?.groups?.['payer'] ??
    (OUT_OF.exec(words) ?? OUT_OF.exec(begins))?.groups?.['payer'] ??
    (PLACES_ASKED.exec(begins) ?? PLACES_ASKED.exec(words) ?? placesIn(pledge))?.groups?.['payer'] ??
    null;
  const frequency = frequencyOf(withoutGoals(pledge), period);
  const implied = frequency === 'one-off' ? !ONCE.test(words) : frequency === 'annual' && !/每年/.test(words);
  return { frequency, period, payer, stacking, implied };
}

/** Returns the words of a promise without what is aimed at behind its last award: 给予奖补，每年培育上云企业50家. */
function withoutGoals({ parts }: Pledge): string {
  const last = parts.findLastIndex(awards);
  return parts
    .filter(({ words }, i) => i <= last || !/^每年[^，]*\d[\d.]*[万千百]?[家个户名项人次]/.test(words))
    .map(({ words }) => words)
    .join('，');
}

/** Beside what a promise is given; where it is for its last sum alone, with that sum’s condition. */
function besideIn({ parts }: Pledge): string | null {
  const at = parts.findIndex(({ words }) => BESIDE.test(words));
  const found = BESIDE.exec(parts[at]?.words ?? '')?.[0] ?? null;
  const led = parts[at - 1]?.words ?? '';
  return found !== null && led.endsWith('的') && parts.slice(0, at).some(awards) ? `${led}，${found}` : found;
}

/** Places that are named in the stretch that gives: 对…的中小企业，各市参照…给予支持. */
function placesIn({ parts }: Pledge): RegExpExecArray | null {
  return parts.map(({ words }) => PLACES_ASKED.exec(words)).find((found) => found !== null) ?? null;
}

/** Who pays by its own name: 省财政, 新密本级, 省民航发展专项资金; not who gives what this is given beside. */
function payerIn({ parts }: Pledge): string | undefined {
  const own = parts.filter(({ words }) => !/^在[^，]*基础上$/.test(words)).map(({ words }) => words);
  const found = PAYER.exec(own.join('，'))?.groups;
  return found?.['payer'] ?? found?.['purse'] ?? found?.['office'];
}

/** How many may get it in a year, which is not how often one gets it: 每年补助不超过3家. */
const PLACES = /每年(?:补助|补贴|资助|奖励|奖补|支持)[^，\d]{0,6}\d+[家个户名](?![^，]*元)/g;

/** What is paid once, and not what the receiver does at once: 固定资产一次性投入, 一次性组织游客16人. */
const ONCE = /一次性(?!投入|投资|投产|出资|缴|付|交[清纳付]|组织|购[置买入]|采购|达到|通过|引进|签)/;
/** One of several that may be met, which does not make it once: …, 或初次自营进出口…. */
const ALTERNATIVE = /或(?:者)?(?:首次|初次|首家|首获)[^，；]*/g;

function frequencyOf(told: string, period: string | null): Support['frequency'] {
  const words = told.replace(PLACES, '').replace(ALTERNATIVE, '');
  if (ONCE.test(words) || (/首次|初次|首获|首家/.test(words) && !/复审|复核|重新认定|重复认定|再次/.test(words)))
    return 'one-off';
  if (period !== null && /^(?:分(?!阶段)|连续|[一二两三四五六\d]+年$)/.test(period)) return 'multi-year';
  if (/(?:单个|同一)[^，]{0,4}产品不重复享受/.test(words)) return 'one-off';
  return /每年|上年度实际(?!缴)/.test(words) ? 'annual' : 'unstated';
}
