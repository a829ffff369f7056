import { beforeGift } from './award-words.ts';
import { BODY } from './body.ts';
import type { Gift } from './measure.ts';
import { awards, MET, type Part, type Pledge } from './part.ts';

/** What must have happened, told without 的: 经国家认定符合要求, 在上市过程中. */
const DONE = /^(?:经|进入|完成|取得|获得|通过|投保|在上市过程中).{2,}/;
/** What must come first: 投产达效后, 项目竣工验收后. */
const AFTER = /^(?!今|此|最|然|以|其)[^，]{2,}[^之]后$/;
/** How a sum is reckoned or what is wished, and no condition: 以上年为基数, 视市场前景, 自认定当年起, 支持企业…. */
const MANNER = /^(?:按|根据|依据|依|视|以|自|从(?!事)|由|为|其中|用于|对|支持|鼓励|引导|推动)/;
/** What one does to be helped, told before a condition: 参加境外展，举办地为亚洲地区的; 小微企业吸纳毕业生就业，签订合同的. */
const DEED = new RegExp(
  `^(?:新|首次|当年)?(?:参加|参与|组织|举办|承办|引进|购置|购买|租用|租赁|新建|建设|投资|实施|开展|设立|从事)[^，]{2,}$|^[^，]{0,10}?${BODY}[^，]{2,}$`,
);
/** What is aimed at or told about the measure itself, and done by nobody: 加大企业扶持力度. */
const AIM =
  /^(?:加大|加快|加强|强化|完善|落实|健全|建立|优化|深化|提高|提升|充分|进一步|积极|大力|全面|持续|围绕|通过|结合|统筹|坚持|帮助|促进|推[动进行]|打造|培育|发展|做[大强]|扩大|力争)/;
/** The bounds of a condition: 固定资产投资5000万元以上、亩均投资不低于100万元. */
const BOUND = /\d[^，、]*以上|(?:不低于|不少于|达到|超过)\d/;
/** What a place or year sets out to do, and no condition: 2023年新增上市企业30家以上. */
const GOAL =
  /^(?:20\d\d年|到20|力争|新增|培育|打造|建成|建设|实现|组织|举办|开展|引进|推动|推进|完成|新建|改造|认定|扩大)/;
/** Those left by the condition before: 亚洲地区以外的, 其他地区的. */
const REST = /^(?:[^，\d]*(?:以外|之外)|其[他它余][^，]*?)的?$/;
const BRACKET = /（(?<but>[^（）\d]*(?:除外|例外)|(?:不含|不包括)(?![^（）]*税)[^（）\d]{2,})）/g;
const BUT = /^[^，\d]{2,20}(?:除外|例外)$/;

/** Tells whether a stretch at the head of a promise says what one does. */
function isDeed(words: string): boolean {
  return DEED.test(words) && !words.endsWith('的') && !AIM.test(words) && !MANNER.test(words);
}

/** Tells whether the award of a promise hangs on what stands behind its head, which only tells of a deed or an aim. */
export function isLead(words: string): boolean {
  return isDeed(words) || AIM.test(words);
}

/** Returns a stretch as a condition: without 的 at its end and without what joins it to the one before. */
function bare(words: string): string {
  return words.replace(MET, '').replace(/^(?:且|并且|并|同时)/, '');
}

/** Tells whether the tiers of a promise already hold a condition, whole or as one of several (国家级、省级示范企业的). */
function inTiers(condition: string, tiers: Gift['tiers']): boolean {
  return tiers.some(({ condition: tier }) => {
    const own = tier.replace(/（[^（）]*）$/, '');
    const whole = own.length >= 4 && condition.includes(own);
    return own.includes(condition) || whole || condition.slice(0, 3) === own.slice(0, 3);
  });
}

/** What one must do, told at the head of the promise before, where this one only turns to the rest: 亚洲地区以外的. */
function inherited({ parts, before }: Pledge): string[] {
  const [head] = before?.parts ?? [];
  const [own] = parts;
  return own && head && REST.test(beforeGift(own.words)) && isDeed(head.words) ? [head.words] : [];
}

/** Returns what is left out of a promise: 再给予一次性奖励100万元（房地产项目除外）. */
function exceptions(parts: readonly Part[]): string[] {
  return parts.flatMap(({ words }) => [
    ...[...words.matchAll(BRACKET)].map(({ groups }) => groups?.['but'] ?? ''),
    ...(BUT.test(words) ? [words] : []),
  ]);
}

/**
 * Returns what else must be met for a promise, in order: each stretch behind its receiver up to the award that ends in 的,
 * or holds a figure before one that does, and what is left out; not what its tiers already hold. The receiver stands in
 * the stretches from `at` (-1 where none is told) up to `from`.
 */
export function furtherConditions(pledge: Pledge, [at, from]: readonly [number, number], gift: Gift): string[] {
  const { parts } = pledge;
  const award = parts.findIndex(awards);
  const own = beforeGift(parts[award]?.words ?? '');
  const last = parts.findLastIndex(({ words }, i) => i < award && MET.test(words));
  const led = parts.filter(({ words, tokens }, i) => {
    if (i < from && i >= at) return false;
    if (DONE.test(words) && !/给予/.test(words)) return true;
    if (i < at || i >= award || /^(?:支持|鼓励|引导|推动)/.test(words)) return false;
    if (MET.test(words) || AFTER.test(words)) return true;
    if (MANNER.test(words)) return false;
    // What 并 or 且 goes on from holds with it: 建设示范点，新增监测系统，并接入数据中心的.
    if (/^(?:且|并且?(?!网)|同时)/.test(parts[i + 1]?.words ?? '') && i < last && i > 0 && !AIM.test(words))
      return true;
    if (i < last) return tokens.length > 0 || (i === 0 && isDeed(words));
    return i === 0 && gift.tiers.length === 0 && BOUND.test(words) && !GOAL.test(words);
  });
  const general = /^(?<met>符合[^，]{0,8}条件)的/.exec(parts[award]?.words ?? '')?.groups?.['met'];
  const within = award > from - 1 && award > 0 && own.endsWith('的') && general === undefined ? [own] : [];
  const told = [
    ...inherited(pledge),
    ...led.map(({ words }) => bare(words)),
    ...(general === undefined || award < from ? [] : [general]),
    ...within.map(bare),
  ].filter((condition) => !inTiers(condition, gift.tiers) && !gift.conditions.includes(condition));
  return [...told, ...exceptions(parts.slice(Math.max(award, 0)))];
}
