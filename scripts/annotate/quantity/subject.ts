import type { Setting } from './setting.ts';

const LEADS =
  /^(?:(?:到|至|截至|截止)?(?:\d{4}年?[-—~])?\d{4}年(?:年?底|年?末|以前|前)?|（[\d一二三四五六七八九十]+）|[，、；：]|全年|年内|每年|预计|力争|争取|计划|确保|其中|将|并|再(?!生)|还|使|均|已|现有|有(?!色|机|效)|拥有|共|累计|新增|新建|实现|完成|形成|达到|建成|全省|全市|全县|全区|我省|我市|我县|我区|本市|本省|省级层面|尽快|通过|努力|一期|一是|二是|三是|四是|五是|继续|积极|大力|加快|推进|实施|整合形成|整合|各(?!类|级|区|地)|的)+/;
const SCOPE = /^(规模以上|规上|全行业|全部)/;
const SCOPES: Readonly<Record<string, string>> = { 规上: '规模以上', 全部: '全行业' };
const GENERIC = /^(?:产业|行业|工业|企业|全行业|园区|园|该区|该园|产业链|单位|项目|总量|年)?$/;
const ACTION =
  /^(?:(?:加快|大力|积极|着力|继续|全面|强力|深入|支持|推动|推进|促进|打造|建设|培育|发展|扩大|实施|完善|提升|壮大|做大|做强|做精|做优|做深|加大|优化|创建|形成|引导|巩固|拓展|改造|推广|加强|构建|开展|提高|围绕|抓好|搞好|强力推动|延伸)+)/;
const ABSTRACT =
  /^(?:重点)?工作|^绿色(?:低碳)?$|^开拓|^鼓励|[一二两三四五六七八九十][个条家]|思路$|^[^一-龥A-Za-z]|素质|创建$|项目|改造|形势|要求|目标|情况|现状|任务|重点|措施|保障|政策|工程|水平|能力|力度|步伐|升级|转型|服务|管理|创新|行动|计划|战略|模式|环境|机制|体系|布局|组织|领导|考核|督导|转移|合作|结构|突破|融合|竞争力|发展$|建设$|进程$|市场$/;

const SUPPORTING =
  /^(?:重点)?(?:组织实施|支持|推动|推进|扶持|抓好|保障|实施|建设|建成|开工建设)+(?:符合条件的)?(?:现有)?/;

/** A subject with the scope that may never be mixed with another (规模以上, 全行业). */
export interface Subject {
  readonly subject: string;
  readonly scope: string;
}

/** Returns the words before a metric without year, aim and verbs; the statistical scope apart. */
export function cleanSubject(words: string): Subject {
  let rest = words.replace(/^.*(?:，|；)/s, '').replace(LEADS, '');
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
    .replace(/(?:实现|的|完成|预计|力争|年|，|在|均)+$/, '');
  return { subject: GENERIC.test(rest) ? '' : rest, scope };
}

/** 全省规模以上…: all industry of a region, where a figure names no narrower subject. */
const WHOLE = /(?<whole>全省|全市|全县|全区)规模以上(?:工业)?(?:企业)?$/;

/** Returns all industry of a region as a subject (全省规模以上工业增加值 → 全省工业), or null. */
export function wholeSubject(words: string): string | null {
  const whole = WHOLE.exec(words)?.groups?.['whole'];
  return whole === undefined ? null : `${whole}工业`;
}

/** Returns a heading as a subject (建设洛阳国家级太阳能光伏产业基地 → 洛阳国家级太阳能光伏产业基地), or null where it only names an action. */
export function headingSubject(heading: string): string | null {
  const bare = heading
    .replace(/[。．.]$/, '')
    .replace(/^[一二三四五六七八九]是/, '')
    .replace(ACTION, '')
    .replace(/(?:建设|发展|制造产业化|产业化)$/, '');
  if (bare.length < 1 || bare.length > 24 || ABSTRACT.test(bare) || /\d+[个家条项]/.test(bare)) return null;
  return bare;
}

/** Returns the subject of a clause that names none: its nearest heading that is one, then the industry of the plan. */
export function inheritedSubject(setting: Setting): string | null {
  for (const heading of [...setting.headings].reverse()) {
    const subject = headingSubject(heading);
    if (subject !== null) return subject;
  }
  return setting.industry;
}

const BASE =
  /(?:提升|做强|做优|壮大|培育|打造|建设|发展|推进)(?<base>[\u4e00-\u9fff（）、“”]{2,30}?(?:产业链|基地|园区|产业园|集群))(?:竞争力|建设)?(?=，|、|；|$)/g;

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
  return base?.groups?.['base']?.replace(/^.*(?:建设|打造|培育|发展)/, '') ?? null;
}
