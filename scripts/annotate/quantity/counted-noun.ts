import type { Figure } from './figure.ts';
import { withoutLink } from './metric.ts';

const VERBS =
  /^(?:\d{4}年(?:年?底)?|[，、；：]|到|至|并|再|还|每年|年内|全年|力争|争取|实现|累计|其中|新增|实施|建成|创成|创建|培育|打造|培养|形成|举办|提供|选定|和|及|全市|全省|市县(?!级)|有|尽快|努力|新孵化|新建(?!项目)|各类|组织|支持|推出|开展|(?:集聚|汇聚)(?=企业|人才|[^，]{4}))+/;
/** The units that count people. */
const PEOPLE = /[名人]$/;
const BREAK =
  /(?:各(?:选出|建成|建设|打造|培育)|牵头|分别|落实|负责|基础上|进行|开展|实施|建立|探索|获(?!得者|奖)|重点培育|重点支持|示范带动|竞争力|主营业务|及其|的宣传|(?:培育|建设|支持|扶持|推进)力度|规模化生产|建设步伐|尽快|示范运营|，|；).*$/;
const QUALITY = /[强高大好长优]$|方向$|作用$|特色$|条件$/;

/** So many years to do it in: no part of what is counted. */
const SPAN = /^(?:(?:未来|今后)(?:\d+|[一二三四五六七八九十]+)年内?|(?:\d+|[一二三四五六七八九十]+)年内)/;
const DEED = '引进|培养|培育|选拔|遴选|评定|评选|认定|资助|扶持|筹集|建设|建成|直接服务';
/** Several deeds at once (引进和培养, 选拔认定); one alone may be of the name (引进人才). */
const DEEDS = new RegExp(`^(?:重点|着力|大力)?(?:(?:(?:${DEED})(?:和|并|、)?){2,}|直接服务)(?=.{2})`);

/** Returns what is counted by the words before its number (省级平台6家). */
export function nounBefore(head: string): string {
  return withoutLink(head)
    .replace(/^.*(?:，|；)/s, '')
    .replace(SPAN, '')
    .replace(DEEDS, '')
    .replace(VERBS, '')
    .replace(SPAN, '')
    .replace(DEEDS, '')
    .replace(/(?:比|较)(?:上年|去年|\d{4}年)(?:底|末)?$|(?:达到|达|约|近)$/, '');
}

/** Bodies that are built, one beside the other, and that one number counts together. */
const BODY = '(?:中心|实验室|平台|基地|园区|产业园|研究院|工作站|孵化器|机构)';
const BODIES = new RegExp(`^[^，。；、]*${BODY}(?:、[\\u4e00-\\u9fff]{2,12}?${BODY})+(?:等[\\u4e00-\\u9fff]{2,8})?$`);
/** What the firms counted do, where nothing else tells them from other firms. */
const DOING = /^(?<noun>企业|单位)(?<does>(?:实施|开展|探索|建立)[^，。；、]{2,24})$/;

/** Things over a threshold, one rung of a ladder of such counts. */
const OVER =
  /^(?<noun>[\u4e00-\u9fff“”]{2,16}?)(?<over>年?(?:主营业务收入|营业收入|销售收入|产值|税收|利税)(?:均)?(?:超过|超|突破)[\d一二三五十百千][^，；。、]*)$/;

/** What those counted are to do, behind their name: 500名教师到农村工作, 300名人才赴境外培训, 100家企业做大做强. */
const TO_DO =
  /(?<=[\u4e00-\u9fff]{2})(?:(?:到|赴|来|前往)[^，；。]{1,14}?(?:工作|学习|培训|交流|进行|攻读|就业|创业|服务|锻炼)|参加|(?<=人员|人才|团队|毕业生|大学生|农民工)(?:返乡)?(?:创新创业|创业|就业)$|做大做强|做优做强|基本消除).*$/;

/** A noun told over several stretches: 具有博士、硕士学位的紧缺人才; null where the list goes on to other deeds or figures. */
function overMarks(run: string): string | null {
  const [first = '', ...more] = run
    .replace(TO_DO, '')
    .replace(/进行.*$/, '')
    .split('、');
  if (more.length === 0 || /\d/.test(run) || more.some((piece) => ACTS.test(piece))) return null;
  const whole = [first, ...more].join('、');
  if (whole.length <= 30) return whole;
  const last = more.at(-1) ?? '';
  return (
    /等(?<noun>[\u4e00-\u9fff]{4,20})$/.exec(last)?.groups?.['noun'] ??
    /的(?<noun>[^的]{3,20})$/.exec(last)?.groups?.['noun'] ??
    null
  );
}

/** A deed of its own behind 、. */
const ACTS =
  /^(?:力争|争取|并|还|再)*(?:创建|构建|组建|筹建|建成|建设|建立|培育|打造|实施|举办|推动|推进|推广|推出|探索|完成|开展|组织|突破|淘汰|改造|提供|出台|安排|实现|加快|加强|完善|支持)/;

/** Returns what is counted by the words behind its number, verbs and what it is to do left out. */
export function nounAfter(figure: Figure, after: string): string {
  const run = figure.run.replace(/^(?:多|的)/, '');
  const told = PEOPLE.test(figure.token.unit) ? overMarks(run) : null;
  if (told !== null) return told;
  if (!/\d/.test(run) && BODIES.test(run)) return run;
  const over = OVER.exec(after)?.groups;
  if (over) return `${over['over']}的${over['noun']}`;
  const doing = DOING.exec(run)?.groups;
  if (doing) return `${doing['does']}的${doing['noun']}`;
  const described = QUALITY.test(after) ? /的(?<noun>[^的]{2,30})$/.exec(figure.run)?.groups?.['noun'] : undefined;
  const noun = (described ?? after)
    .replace(/^.*方向.*的/, '')
    .replace(BREAK, '')
    .replace(TO_DO, '')
    .replace(/(?:建设|等)$/, '');
  const more = /\d/.test(figure.run) && !/工作$/.test(noun);
  return shortened(more ? noun.replace(/(?<=[\u4e00-\u9fff]{6})(?:以及|和|及)(?=[\u4e00-\u9fff]{2,8}$).*$/, '') : noun);
}

/** A long noun without its first modifiers, which a whole one needs less than its last word. */
function shortened(noun: string): string {
  if (noun.length <= 30) return noun;
  const at = noun.indexOf('的', noun.length - 30);
  return at >= 0 && noun.length - at > 4 ? noun.slice(at + 1) : noun.slice(0, 30);
}
