import { headingSubject } from './heading.ts';
import type { Setting } from './setting.ts';

const LEADS =
  /^(?:(?:到|至|截至|截止)?(?:\d{4}年?[-—~])?\d{4}年(?:(?:年?底|年?末)?(?:以前|之前|前)?)?|(?:各地|各[省市县区](?:（[^）]*）)?)?要?于?\d{4}年[^，]{0,6}?前将|原则上|（[\d一二三四五六七八九十]+）|[，、；：]|\d{1,2}月(?:底|末|份)?(?:以?前)?|(?:中央|省级?|市级?|县级?|区级?|各级)?财政(?:每年)?(?:统筹)?(?:安排|投入|新增|拨付|列支)(?:资金)?|全年|年内|每年|预计|力争|争取|计划|确保|其中|将|并|再(?!生)|还|使|均|已|现有|有(?!色|机|效|线|害|限|轨)|拥有|共|累计|新增|新改建|新建|改建|实现|完成|形成|达到|建成|全省|全市|全县|全区|我省|我市|我县|我区|本市|本省|省级层面|尽快|通过|努力|一期|一是|二是|三是|四是|五是|继续|积极|大力|进一步|全面推行|全面|安排|发放|对(?!外|标|接|口)|加快|推进|实施|整合形成|整合|各(?!类|级|区|地)|的)+/;
const SCOPE = /^(规模以上|规上|全行业|全部)/;
const SCOPES: Readonly<Record<string, string>> = { 规上: '规模以上', 全部: '全行业' };
const GENERIC =
  /^(?:或|同时|且|(?:另行|一次性)?(?:奖励|补贴|补助)|产业|行业|工业|企业|全行业|园区|园|该区|该园|产业链|单位|项目|总量|年|平均|其|按照?(?:每[个家户])?)?$/;
const SUPPORTING =
  /^(?:重点)?(?:组织实施|支持|推动发放|推动|推进|扶持|抓好|保障|实施|建设|建成|开工建设)+(?:符合条件的)?(?:现有)?/;

/** A subject with the scope that may never be mixed with another (规模以上, 全行业). */
export interface Subject {
  readonly subject: string;
  readonly scope: string;
}

/** Returns the words before a metric without year, aim and verbs; the statistical scope apart. */
export function cleanSubject(words: string): Subject {
  let rest = words
    .replace(/^.*(?:，|；)/s, '')
    .replace(/^(?:或|且|并且|应以|[如若](?=项目|企业))(?=.{2})/, '')
    .replace(LEADS, '');
  let scope = '';
  const found = SCOPE.exec(rest);
  if (found?.[1] !== undefined) {
    scope = SCOPES[found[1]] ?? found[1];
    rest = rest.slice(found[1].length);
  }
  const end = /(规模以上|规上)(?:企业)?$/.exec(rest);
  if (end) {
    scope = '规模以上';
    rest = rest.slice(0, end.index);
  }
  rest = rest
    .replace(LEADS, '')
    .replace(SUPPORTING, '')
    // What is added is the money, which governing.ts says: 支持新增小微企业贷款2000亿元 is of 小微企业.
    .replace(/^新增(?=.{2}[^的]*$)/, '')
    .replace(/(?:实现|的|完成|预计|力争|(?<![一二三四五六七八九十])年|，|在|应当|(?<!平)均)+$/, '');
  return { subject: GENERIC.test(rest) ? '' : rest, scope };
}

/** 全省规模以上…: all industry of a region, where a figure names no narrower subject. */
const WHOLE = /(?<whole>全省|全市|全县|全区)规模以上(?:工业)?(?:企业)?$/;

/** Returns all industry of a region as a subject (全省规模以上工业增加值 → 全省工业), or null. */
export function wholeSubject(words: string): string | null {
  const whole = WHOLE.exec(words)?.groups?.['whole'];
  return whole === undefined ? null : `${whole}工业`;
}

/** Returns the subject of a clause that names none: its nearest heading that is one, then the industry of the plan. */
export function inheritedSubject(setting: Setting): string | null {
  for (const heading of [...setting.headings].reverse()) {
    const subject = headingSubject(heading);
    if (subject !== null) return subject;
  }
  return setting.industry;
}

/** Nouns that say nothing without the industry they are of. */
const BARE = /^(?:企业|产品|终端产品|深加工产品|高端产品|骨干企业|龙头企业)$/;

/** Returns a noun with the industry of its clause before it, where it has none (终端产品 under 铝加工 → 铝加工终端产品). */
export function ofIndustry(noun: string, setting: Setting): string {
  const industry = BARE.test(noun) ? inheritedSubject(setting) : null;
  return `${industry?.replace(/(?:产业|工业|行业)$/, '') ?? ''}${noun}`;
}

const BASE =
  /(?:提升|做强|做优|壮大|培育|打造|建设|发展|推进|创建)(?<base>[\u4e00-\u9fff（）、“”]{2,30}?(?:产业链|基地”?|园区|产业园|集群))(?:竞争力|建设)?(?=，|、|；|$)/g;

/** A trade that a place is to strengthen: 支持西峡做大做强汽车水泵、进排气管制造业. */
const TRADE =
  /支持(?<place>[\u4e00-\u9fff]{2,6}?)(?:做大做强|做优做强|做强做大|发展|壮大)(?<trade>[\u4e00-\u9fff、]{2,20}?(?:制造业|产业))(?=，|；|$)/g;

/** What of a figure the search for a base looks at. */
interface Place {
  readonly text: string;
  readonly sentence: { readonly start: number };
  readonly token: { readonly start: number; readonly end: number; readonly kind: string };
  readonly previous: { readonly figure: Place } | null;
}

function endOfLast(kind: string, before: Place['previous']): number | null {
  if (before === null) return null;
  return before.figure.token.kind === kind ? before.figure.token.end : endOfLast(kind, before.figure.previous);
}

/** Returns the chain, park or base named since the last figure of the kind as what is built, for one without subject. */
export function namedBase(figure: Place): string | null {
  const since = endOfLast(figure.token.kind, figure.previous) ?? figure.sentence.start;
  const before = figure.text.slice(since, figure.token.start);
  const clause = before.slice(0, Math.max(0, before.lastIndexOf('，')) + 1);
  const base = [...clause.matchAll(BASE)].at(-1);
  const trade = [...clause.matchAll(TRADE)].at(-1);
  if (trade && trade.index > (base?.index ?? -1))
    return `${trade.groups?.['place'] ?? ''}${trade.groups?.['trade'] ?? ''}`;
  return base?.groups?.['base']?.replace(/^.*(?:建设|打造|培育|发展|创建)/, '').replace(/^“(.*)”$/, '$1') ?? null;
}
