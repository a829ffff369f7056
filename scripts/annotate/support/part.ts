import { type Token, tokenize } from '../quantity/tokenize.ts';
import { antecedentIn, refersBack } from './anaphor.ts';
import { WHO } from './body.ts';
import { endows } from './fund.ts';
import { isFurther } from './further.ts';
import { halvesOf } from './halves.ts';
import { OPENING } from './opening.ts';
import { PER_UNIT } from './per-unit.ts';

/** A stretch between two commas of a sentence that pledges something, with its figures. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Their places are in `words`. */
  readonly tokens: readonly Token[];
}

/** One promise: the stretches that belong to it, in order. */
export interface Pledge {
  readonly parts: readonly Part[];
  /** The pledge before ；, whose 对… still holds. */
  readonly before: Pledge | null;
}

const SUPPORT =
  /给予|(?:资金|经费)支持\d|[另再]奖\d|奖励|补贴|补助|资助|奖补|贴息|助学金|专项资金|引导资金|基金|财政[^，]{0,8}(?:安排|新增|承担|负担)|一事一议/;
/** A standard that is raised to what is given from now on: 生活补助提高至每人每年18万元. */
const RAISED =
  '(?<=(?:奖励|奖补|补贴|补助|资助|津贴)(?:标准)?)(?:分别)?(?:提高|提升|增加|上调|调整)(?:到|至|为)(?=[^，]{0,6}\\d[\\d.]*[万千]?元)';
/** Sums that are paid out by the unit: 按每亩150元给予, 按每月9600元、6400元两档发放. */
const BY_UNIT = `按照?(?=${PER_UNIT}(?:不低于|不超过|最高)?\\d[^，]*(?:给予|发放|奖励|奖补|补贴|补助|资助))`;
/** What one may choose: 可选择600万元的奖励补贴. */
const CHOSEN =
  '可(?:以)?(?:选择|申请|享受|获得|领取)(?:最高)?(?=\\d[\\d.]*[万千]?元的?(?:一次性)?[\\u4e00-\\u9fff]{0,6}(?:奖励|奖补|补贴|补助|资助))';
/** A sum for each kind of place or person: 按照直辖市每年10亿元、省会城市每年7亿元的标准给予. */
const BY_KIND = `按照?(?=[\\u4e00-\\u9fff]{2,8}(?<!不超过|最高)\\d[\\d.]*[万亿]?元、[^，]*(?:给予|发放|奖励|奖补|补贴|补助|资助))`;
/** Sums alone behind 按: 分别按1000万元、500万元、200万元给予奖励. */
const BY_SUM = '(?:分别)?按照?(?=\\d[\\d.]*[万亿]?元[^，%‰]*(?:给予|发放|奖励|奖补|补贴|补助|资助))';
/** A sum by the unit behind what it is reckoned by: 按实际使用床位每张每月200元的标准补贴. */
const BY_STANDARD = `按照?[^，\\d]{0,12}?(?=${PER_UNIT}\\d[\\d.]*[万千]?元的标准(?:奖励|奖补|补贴|补助|资助))`;
const MORE = `${BY_STANDARD}|${RAISED}|${BY_SUM}|${BY_UNIT}|${BY_KIND}|${CHOSEN}`;
/** Who gets it, between the award and its sum (奖励企业法定代表人10万元), and not how many (奖励企业10家). */
const WHOM = `(?:${WHO}(?!\\d+[家个名户位人]))`;
/** An award to somebody else than the one before: 给予企业10万元奖励，给予企业主要负责人2万元奖励. */
const ALSO = new RegExp(`^(?:同时|另外?|并|再)*(?:分别)?给予${WHO}(?:一次性|最高|分别|每[^，\\d]{0,8}(?:\\d人)?)?\\d`);
/** What is settled for each case: 实行“一事一议”, “一事一议”予以支持. */
export const CASE_BY_CASE =
  '(?:实行|采取|采用|给予|按)[“"]?一事一议[”"]?(?:的?方式)?(?:给予|予以|进行)?(?:重点|专项|特殊|资金)?(?:支持|扶持|奖励|奖补)?$|^[“"]?一事一议[”"]?(?:给予|予以)(?:重点|资金)?(?:支持|扶持|奖励|奖补)$';
/** Costs that a treasury bears: 教学管理费用由市财政承担. */
export const BORNE =
  '(?:费|费用|经费|支出|保费|利息)(?:全部|全额)?由(?:[国省市县区本同]{1,2}级?|各级)?财政(?:全额|全部)?(?:承担|负担)$';
const AWARD = new RegExp(
  `(?<!不)给予|(?:资金|经费)支持(?=\\d)|\\d%的(?:财政)?贴息|[另再]奖(?=\\d)|标准的\\d[\\d.%、和]*执行|执行[^，]*奖补政策|对[^，]+实施(?:奖励|奖补|补贴|补助)$|(?:奖励|奖补|补贴|补助|资助)${WHOM}?\\d|(?:全额|等额|足额)(?:奖补|补贴|补助|奖励|返还)|${CASE_BY_CASE}|${BORNE}|\\d[%‰万亿元]*的?(?:一次性)?(?:奖励|补贴|补助|资助)|(?:奖励|奖补|补贴|补助|资助)比例(?:提高|提升|上调)(?:到|至|为)\\d|${MORE}`,
);
const CAP = /最高|最多|不超过|上限|封顶/;
/** The words before the sums that are given, where several are told as one list. */
export const GIVES = new RegExp(
  `${MORE}|(?:分别)?给予|(?:资金|经费)支持(?=\\d)|[另再]奖(?=\\d)|(?<!最高|最多)(?:奖励|奖补|补贴|补助|资助)${WHOM}?(?=\\d)|分别(?:奖励|奖补|补贴|补助|资助)(?!金额)`,
);
const SETTLED = new RegExp(CASE_BY_CASE);
/** Returns the words before those that give (…的企业分别奖补300万元 → …的企业). */
export function beforeGift(words: string): string {
  const at = Math.min(...[GIVES, SETTLED].map((gives) => gives.exec(words)?.index ?? words.length));
  return words.slice(0, at).replace(/(?:一次性|分别|依次|分阶段|另|再)+$/, '');
}

/** A most told behind ；, which belongs to the promise before it (；单个项目奖励最高不超过300万元). */
const CEILING = /^(?:单个|单户|每个|每家|每户|同一|累计|总计|年度|最高)[^，]*(?:最高|最多|不超过|不高于)[^，]{0,4}\d/;

/** Tells whether a stretch behind ， or ；sets a most for what is told before it. */
export function isCeiling(words: string): boolean {
  return CEILING.test(words);
}

/** Returns the stretches between ， ； 。 ！ outside brackets, with their figures. */
export function stretches(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const char = text.charAt(i);
    if ('（“《'.includes(char)) depth += 1;
    else if ('）”》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，；。！'.includes(char)) {
      if (i > from) parts.push(partOf(text, from, i));
      from = i + 1;
    }
  }
  if (end > from) parts.push(partOf(text, from, end));
  return parts;
}

/** Returns a stretch of a text as a part, with its figures. */
export function partOf(text: string, start: number, end: number): Part {
  const words = text.slice(start, end);
  return { start, end, words, tokens: tokenize(words).filter((token) => !token.han || token.kind === 'money') };
}

/** Money that is lent or vouched for, and not given: 给予1000万元授信, 给予最高500万元信用贷款支持. */
const LENT =
  /给予(?![^，]*(?:贴息|补贴|补助|奖励|奖补|资助|资金支持))[^，]*(?:授信|贷款|再贷款|信贷|融资|担保)(?:额度|支持|服务|优惠|便利)*$/;

/** A share of the award itself, by which it is paid out in stages: 分别给予补助总额30%、70%的补助. */
export const IN_STAGES =
  /(?:^|给予|拨付|支付|兑现|按照?)(?:奖励|奖补|补贴|补助|资助|扶持)(?:总额|总金额|总资金)的?\d[\d.]*[%‰]/;

/** Tells whether a stretch gives something, caps apart. */
export function awards(part: Part): boolean {
  if (endows(part.words)) return true;
  if (LENT.test(part.words) || IN_STAGES.test(part.words)) return false;
  return AWARD.test(part.words) && (!CAP.test(part.words) || /给予/.test(part.words));
}

/** An award for some of the years alone: 前三年给予80%的奖励，后两年给予50%的奖励 are two. */
export function spans(part: Part): boolean {
  return (
    /^(?:其中)?(?:前|后|第)[一二两三四五六七八九十\d]+(?:[至、和]第?[一二三四五六七八九十\d]+)?年/.test(part.words) &&
    awards(part) &&
    part.tokens.length > 0
  );
}

/** Returns the promises of one sentence; each begins with its own 对…, or after a pledge that is complete. */
export function pledgesIn(text: string, start: number, end: number): Pledge[] {
  if (!SUPPORT.test(text.slice(start, end))) return [];
  const pledges: Pledge[] = [];
  let before: Pledge | null = null;
  const close = (held: readonly Part[]): void => {
    if (!held.some(awards)) {
      const last = pledges.at(-1);
      if (last && held.length === 2 && isFurther(held[0]?.words ?? '', held[1]?.words ?? '')) {
        before = { parts: held, before: last };
        pledges.push(before);
        return;
      }
      if (!last || !CEILING.test(held[0]?.words ?? '')) return;
      before = { ...last, parts: [...last.parts, ...held] };
      pledges[pledges.length - 1] = before;
      return;
    }
    // A 对 of another matter may stand before (对小微企业实行统保，对中小企业…给予): the last before the award counts.
    const award = held.findIndex(awards);
    const opened = held.findLastIndex((part, i) => i <= award && OPENING.test(part.words));
    // What a fund is to support stands behind it (设立10亿元专项资金，支持…) and opens nothing.
    const meant = held.findLastIndex(
      (part, i) => (i <= award || !endows(held[award]?.words ?? '')) && /^(?:支持|鼓励|设立)/.test(part.words),
    );
    // Who 其 or 首次认定的 refers to stands before it: 企业租用仓库的，对其租金给予50%的补助.
    const whom = OPENING.exec(held[opened]?.words ?? '')?.groups?.['whom'] ?? '';
    const named = refersBack(beforeGift(whom)) && antecedentIn(held[opened - 1]?.words ?? '') !== null;
    const first = opened >= 0 ? opened - Number(named) : Math.max(0, meant);
    before = { parts: held.slice(first), before };
    pledges.push(before);
  };
  for (const half of halvesOf(text, start, end, (words) => AWARD.test(words))) {
    let held: Part[] = [];
    const list = half.listEnd === null ? [] : [partOf(text, half.start, half.listEnd)];
    const rest = stretches(text, half.listEnd === null ? half.start : half.listEnd + 1, half.end);
    for (const part of [...list, ...rest.filter(({ words }) => !/^(?:同时|此外|另外)$/.test(words))]) {
      const another = ALSO.test(part.words) && held.some(({ words }) => /给予[^，]*\d[\d.]*[万亿]?元/.test(words));
      if (another || (OPENING.test(part.words) && held.some(awards)) || (spans(part) && held.some(spans))) {
        close(held);
        held = [];
      }
      held.push(part);
    }
    close(held);
  }
  return pledges;
}
