import { beforeGift } from '../award-words.ts';
import { OPENING } from '../opening.ts';
import { awards, type Part } from '../part.ts';
import { levierIn } from './levier.ts';
import type { ReliefRead } from './relief.ts';
import { withoutTimes } from './times.ts';
import { doer, joined, owed, type Spared, spared } from './who.ts';

/** Who is spared, on what condition. */
export type Receiver = Pick<Spared, 'beneficiary' | 'condition'>;

/** What the words before a relief tell; `first` is the first stretch that tells it. */
export interface Told {
  readonly first: number;
  readonly receiver: Receiver;
  /** What a further relief of the sentence shares: who, without what is told in the stretch of this one. */
  readonly shared: Receiver;
  /** Whether who is spared is told in stretches of its own. */
  readonly apart: boolean;
  readonly base: string | null;
  readonly times: readonly string[];
  /** Who is only asked to spare it: 鼓励国有景区实行门票五折优惠. */
  readonly giver: string | null;
}

/** A phrase that tells something, as it stands and as it is read. */
interface Phrase extends Spared {
  readonly words: string;
  readonly opens: boolean;
}

/** Words that set a stretch to work and name nobody: 落实对…免征政策, 延续实施…. */
const SET =
  /^(?:[一二三四五六七八九十]是)?(?:以及|并且|并|同时|其中|此外|另外|和|也|凡是?|如果|倘若|[如若](?=项目|企业|单位|年|当年|投资))?(?:(?:全面|继续|延续|严格|认真|深入|切实|进一步)*(?:落实好?|实施|执行|实行|延续)|允许|准予|将)?(?:(?:国家|省|市)?(?:出台的?)?关于)?/;
/** A stretch that says by what rule or leave, and no condition. */
const BY_RULE = /^(?:按照?|根据|依据|依照|经|依法)[^，]*(?:规定|部署|要求|批准|同意|政策|精神|程序)$/;
/** A stretch that does something of its own. */
const ACTS = /^(?:并|同时)?(?:实行|实施|提供|给予|开展|完善|加大|推动|组织|建立)/;
/** A stretch right before a relief that tells who or when. */
const TELLS =
  /的$|[后时]$|(?:前提|条件|情况|基础)[上下]$|^(?:且|或|并且)|^受[^，]{2,10}影响$|^(?:符合|达到|取得|获得|被|经)|的部分$|的[^的，]{0,12}(?:收入|所得|房产|土地|用地|车辆|船舶|业主|承租人|毕业生|人才|家庭|机构|产品|物资|设备|人员|园区|主体|合作社|农户|商户|租户|用户|居民|学生|士兵|军人|老年人|残疾人|停车场|场所|场馆|平台)$|(?:企业|单位|纳税人|个体工商户|个人|项目|费用)$/;
/** A noun for those who are helped, at the end of what opens with 对. */
const NOUN =
  /(?:企业|单位|纳税人|个体工商户|个人|人员|机构|中心|项目|车辆|产品|主体|平台|园区|团队|用地)(?:（[^）]*）)?$/;

/** Words before a form of relief that are left over from its verb. */
const MAY = /(?:可以?|再|均|一律|给予|予以|享受|实行|同样)+$/;
/** Who is asked to spare something, and is not spared it. */
const GIVER =
  /^(?:积极|大力)?(?:鼓励|支持|引导|倡导|动员|推动)+(?<giver>[^对，]{2,40}?)(?:参照[^，]*?做法)?(?:主动)?(?:实行|给予|可以?|将)*(?:为(?<whose>[^，]{2,12}))?(?<whom>对[^，]*)?$/;
/** Who may spare it, before those who are spared: 各省份可以对中小微企业的…. */
const LEAVE = /^[^，对]{2,12}?(?:可以?|应当?|要)(?=对)/;

function whomOf(words: string): string | undefined {
  return OPENING.exec(words.replace(SET, ''))?.groups?.['whom'];
}

/** The first stretch that tells whom a relief in stretch `at` is for, not before `from`. */
function firstOf(parts: readonly Part[], from: number, at: number, head: string): number {
  const opens = (i: number): string | undefined => (i === at ? whomOf(head) : whomOf(parts[i]?.words ?? ''));
  let first = from;
  while (first <= at && opens(first) === undefined) first += 1;
  // 对其自用房产 goes back to the one told before it.
  if (first <= at) return first > from && /^(?:其|该|上述)/.test(opens(first) ?? '') ? first - 1 : first;
  first = at;
  const tells = (words: string): boolean => TELLS.test(words) || withoutTimes(words).rest === '';
  while (first > from && tells(parts[first - 1]?.words ?? '')) first -= 1;
  return first;
}

/** The phrases of the stretches before a relief, and the times told in them. */
function phrasesOf(parts: readonly Part[]): { phrases: Phrase[]; times: string[] } {
  const phrases: Phrase[] = [];
  const times: string[] = [];
  for (const part of parts) {
    // What is given besides opens the same (对入驻企业给予10万元补贴，免收3个月租金).
    const own = awards(part) ? beforeGift(part.words) : part.words;
    if (BY_RULE.test(own) || ACTS.test(own)) continue;
    const { rest, times: when } = withoutTimes(own.replace(SET, ''));
    const whom = OPENING.exec(rest)?.groups?.['whom'];
    const words = when.length > 0 && whom === undefined ? own : (whom ?? rest);
    if (rest === '' || words === '') times.push(...when);
    else {
      const last = phrases.at(-1);
      // What is told over several commas before its noun is one: 对…发生的土地使用权，不动产所有权和股权转让.
      const goesOn = last?.opens && whom === undefined && !/的$/.test(last.words) && !NOUN.test(last.words);
      const whole = goesOn && !/的$/.test(words) && !doer(words) ? `${last.words}，${words}` : words;
      if (whole !== words) phrases.pop();
      phrases.push({
        ...(whole.endsWith('费用') ? owed(whole) : spared(whole)),
        words: whole,
        opens: whom !== undefined || whole !== words,
      });
    }
  }
  return { phrases, times };
}

/** Several who are told one after the other, each with a condition of its own, as one. */
function together(phrases: readonly Phrase[]): Receiver {
  const named = phrases.filter(({ beneficiary }) => beneficiary !== null);
  const other = phrases.filter(({ beneficiary }) => beneficiary === null).map(({ condition }) => condition);
  const who = [...new Set(named.map(({ beneficiary }) => beneficiary))];
  const conditions = named.map(({ condition }) => condition);
  if (named.length < 2 || conditions.every((one) => one === null) || !named.every(({ opens }, i) => opens || i > 0))
    return { beneficiary: joined(who, '、'), condition: joined(phrases.map(({ condition }) => condition)) };
  if (who.length === 1)
    return { beneficiary: who[0] ?? null, condition: joined([joined(conditions, '，或'), ...other]) };
  const own = named.map(({ words, condition }) => (condition === null ? null : words));
  return conditions.includes(null)
    ? {
        beneficiary: joined(
          named.map(({ words }) => words),
          '、',
        ),
        condition: joined(other),
      }
    : { beneficiary: joined(who, '、'), condition: joined([joined(own, '，'), ...other]) };
}

/** Returns who is spared what by the stretches before stretch `at` and by the words in it before the relief. */
export function toldBefore(parts: readonly Part[], from: number, at: number, read: ReliefRead): Told {
  const said = read.head.replace(/^.*：/, '').replace(SET, '');
  const asked = GIVER.exec(said)?.groups;
  const whose = asked?.['whose'];
  const whom = asked?.['whom'] ?? (whose === undefined ? '' : `对${whose}`);
  const timed = withoutTimes(asked ? whom : said.replace(LEAVE, '').replace(MAY, ''));
  const levier = asked ? null : levierIn(timed.rest, read.base);
  const own = levier ? { rest: levier.whom, times: timed.times } : timed;
  const head = OPENING.exec(own.rest)?.groups?.['whom'] ?? own.rest;
  const named = owed((read.base ?? head).replace(SET, ''));
  let first = firstOf(parts, from, at, own.rest);
  while (first > from && withoutTimes(parts[first - 1]?.words ?? '').rest === '') first -= 1;
  const { phrases, times } = phrasesOf(parts.slice(first, at));
  const inHead =
    read.base === null || head === '' ? [] : [{ ...spared(head), words: head, opens: OPENING.test(own.rest) }];
  const holder = { ...named, words: named.beneficiary ?? '', opens: false };
  const all = [...phrases, ...inHead, ...(named.beneficiary === null && named.condition === null ? [] : [holder])];
  return {
    first,
    receiver: together(all),
    shared: together(inHead[0]?.beneficiary === null ? phrases : all),
    apart: phrases.length > 0,
    base: named.base ?? phrases.map(({ base }) => base).find(Boolean) ?? null,
    times: [...times, ...own.times],
    giver: asked?.['giver'] ?? levier?.giver ?? null,
  };
}
