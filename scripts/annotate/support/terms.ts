import type { Support } from '../../../src/domain/fact.ts';
import type { Pledge } from './part.ts';

/** How often, over what time, by whom and beside what a pledge is kept. */
export interface Terms extends Pick<Support, 'frequency' | 'period' | 'payer' | 'stacking'> {
  /** Whether the frequency follows from words such as 首次达到 without being said. */
  readonly implied: boolean;
}

const PERIOD =
  /分[一二两三四五六\d]+年|连续(?:资助|补助|补贴|支持|奖励)[一二两三四五六\d]+年|连续[一二两三四五六\d]+年(?=每年|给予|补贴|补助|资助|支持|奖励|奖补|按|，|$)|(?:贴息|补贴|补助|资助|扶持|培养|托管)期限?(?:不超过|最长|为)?[一二两三四五六\d]+年|最长(?:发放|补贴|补助)\d+个月|最长(?:期限)?(?:不超过|为)?(?:[一二两三四五六\d]+年|\d+个月)|(?<=给予.{0,8})[一二两三四五六\d]年(?=\d+%)|[一二两三四五六\d]+年培育期|(?:前|后)[一二两三四五六\d]+年(?=给予)/;
const PAYER =
  /(?<payer>(?<![省市县区])[省市县区]{1,2}级?财政|(?:[\u4e00-\u9fff]{2,4})?本级(?:财政)?|同级财政|财政部门)(?=在|以|全额|给予|按|(?:也)?将|等额|分别|(?:每年|继续|统筹)*(?:安排|新增(?!出资|注资))|承担|(?:继续)?对)|(?<=^|，)(?<purse>[省市县区][\u4e00-\u9fff]{2,10}(?:专项|引导)资金)(?=对|给予)/;
const FUNDER = /(?<payer>[\u4e00-\u9fff]{0,4}(?:省辖市|财政|[市县区]))要?(?:继续|统筹)*安排[^，]*专项资金/;
/** 以政府引导、社会资本投入的方式，设立…基金 says before the promise who pays. */
const BY_WAY = /以(?<payer>[^，。；]*(?:政府|财政|资本)[^，。；]*?)的?方式，$/;
const BUDGET = /列入(?<payer>[^，。；]*预算)/;
const STACKING = [
  /在上级[^，。]{0,6}基础上/,
  /[^，。]{0,8}不重复(?:享受|奖励|支持|补助)[^，。]*/,
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
 * `lead` is what the sentence says before it: 以政府引导、社会资本投入的方式，设立…基金.
 */
export function termsOf(pledge: Pledge, lead = ''): Terms {
  const words = pledge.parts.map((part) => part.words).join('，');
  const period = PERIOD.exec(words)?.[0] ?? null;
  const stacking = STACKING.map((rule) => rule.exec(words)?.[0]).find((found) => found !== undefined) ?? null;
  const payer =
    payerIn(words) ??
    FUNDER.exec(words)?.groups?.['payer'] ??
    /财政(?:资金)?(?=奖励|补贴|补助|奖补)/.exec(words)?.[0] ??
    BUDGET.exec(words)?.groups?.['payer'] ??
    BY_WAY.exec(lead)?.groups?.['payer'] ??
    null;
  const frequency = frequencyOf(words, period);
  const implied = frequency === 'one-off' ? !/一次性/.test(words) : frequency === 'annual' && !/每年/.test(words);
  return { frequency, period, payer, stacking, implied };
}

/** Who pays by its own name: 省财政, 新密本级, 省民航发展专项资金. */
function payerIn(words: string): string | undefined {
  const found = PAYER.exec(words)?.groups;
  return found?.['payer'] ?? found?.['purse'];
}

/** How many may get it in a year, which is not how often one gets it: 每年补助不超过3家. */
const PLACES = /每年(?:补助|补贴|资助|奖励|奖补|支持)[^，\d]{0,6}\d+[家个户名](?![^，]*元)/g;

function frequencyOf(told: string, period: string | null): Support['frequency'] {
  const words = told.replace(PLACES, '');
  if (/一次性|首次(?:达到|超越|超过|突破|认定)/.test(words)) return 'one-off';
  if (period !== null && /^(?:分|连续)/.test(period)) return 'multi-year';
  if (/(?:单个|同一)[^，]{0,4}产品不重复享受/.test(words)) return 'one-off';
  return /每年|上年度实际/.test(words) ? 'annual' : 'unstated';
}
