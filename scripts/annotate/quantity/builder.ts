import type { Figure } from './figure.ts';
import { regionOf } from './region.ts';
import { stretchStart } from './sentence.ts';
import { cleanSubject, namedBase } from './subject.ts';

/** An earlier work of the same company, before the conjunction that leads to the figure. */
const REMOVAL = /(?:整体)?搬迁(?:及|和|以及)$/;
const COMPANY_WORK = /^(?<who>.*(?:公司|集团))[^公集、]{2,12}(?:以及|及|和)$/;
const JOINT = /^(?:和|及|以及|与|、)+/;

/** Returns who builds what a figure sizes, from the words before it; '' where they name nobody. */
export function builderOf(figure: Figure, before: string, product: string): string {
  const company = REMOVAL.test(before) ? before.replace(REMOVAL, '') : COMPANY_WORK.exec(before)?.groups?.['who'];
  const joint = /合作建设$|联合建设$/.test(before) ? '' : '、|';
  const own = (company ?? before).replace(
    new RegExp(`^.*(?:项目(?:建设)?(?:、|和|及|以及)|${joint}以及)(?![^（]*）)`),
    '',
  );
  const who = cleanSubject(own)
    .subject.replace(JOINT, '')
    .replace(/^(?:建设|建成|在|各|形成|投产)+|(?:双套|建设|新建|合作建设|各)+$/g, '');
  return who === '' ? builderBefore(figure, product) : `${holderElsewhere(figure, before)}${who}`;
}

/** Who is supported in building at several places, named before the first of them (支持永通特钢在印尼…、在老挝…). */
const AT_PLACES = /(?:支持|抓好|推动|推进)(?<who>[^在，；：、]{2,12})在[^，；：]*(?:、|及|和)$/;

function holderElsewhere(figure: Figure, before: string): string {
  if (!/^在/.test(before)) return '';
  const who = AT_PLACES.exec(figure.lead.slice(0, figure.lead.length - figure.head.length))?.groups?.['who'];
  return who === undefined ? '' : `${who}在`;
}

/** Returns the company whose plants a figure counts (建成投产河南煤化集团新乡、濮阳等5套…), '' where none is named. */
export function ownerOf(figure: Figure): string {
  const company = /^.*?(?:集团|公司)/.exec(figure.head)?.[0];
  return company === undefined ? '' : builderOf(figure, company, '');
}

/** Whom a sentence begins to support in building something (支持郑州宇通建设世界级客车生产基地，…). */
const SUPPORTED = /^(?:重点|继续|积极)?支持(?<who>[\u4e00-\u9fff（）]{3,16}?)建设[^，；。]+，/;

/** The base that is built, or who makes the product, in the clause before 形成…; whom the sentence supports before 尽快实施…. */
function builderBefore(figure: Figure, product: string): string {
  if (/^尽快(?:实施|建设|建成)$/.test(figure.head)) {
    const who = SUPPORTED.exec(figure.text.slice(figure.sentence.start, figure.token.start))?.groups?.['who'] ?? '';
    return /企业|单位|地区/.test(who) ? '' : who;
  }
  if (!/形成(?:年产)?$/.test(figure.head) || product === '') return '';
  const base = namedBase(figure);
  if (base !== null && /(?:基地|园区|产业园)$/.test(base)) return base;
  const at = clauseBefore(figure).indexOf(product);
  const led =
    at < 0
      ? null
      : /^(?:继续)?(?:加快|推进|支持|实施)(?<who>[\u4e00-\u9fff（）]{2,12})$/.exec(clauseBefore(figure).slice(0, at));
  return led?.groups?.['who'] ?? '';
}

/** Returns the words between the last two commas before a figure, '' where its stretch is the first of its sentence. */
export function clauseBefore({ text, sentence, token }: Figure): string {
  const end = stretchStart(text, sentence.start, token.start, '，；：。') - 1;
  return end <= sentence.start || text.charAt(end) !== '，'
    ? ''
    : text.slice(stretchStart(text, sentence.start, end, '，；：。'), end);
}

/** Returns the product that the clause before develops (重点发展节能与纯电动客车、公交车，…), or null. */
export function developedBefore(figure: Figure): string | null {
  return /^(?:重点|大力|积极|着力)发展(?<what>[^，；：]{2,24})$/.exec(clauseBefore(figure))?.groups?.['what'] ?? null;
}

const COST = /(?:降低|提高|提升|优化|改进|稳定)(?<what>[\u4e00-\u9fff]{2,8}?)(?:生产(?:成本|水平|工艺|效率)|产量)$/;

/** Returns the product that the clause before speaks of, where a figure names only 现有…产能; null for others. */
export function producedBefore(figure: Figure): string | null {
  if (!/(?:现有|已有)$/.test(figure.head)) return null;
  return COST.exec(clauseBefore(figure))?.groups?.['what'] ?? null;
}

const END = /(?:等?(?:重点|重大)?项目|等一批|等建设|建设|等|实现).*$/;
const COMPLETE = /(?:项目|工程|生产线|建设|基地|改造)$/;

/** What follows 和 and begins with a place is another work. */
function withoutOtherWork(product: string, home: string): string {
  for (const joint of product.matchAll(/以及|和|及|与/g)) {
    const after = product.slice(joint.index + joint[0].length);
    if (/[（]/.test(after.slice(0, 2))) continue;
    const place = [2, 3, 4].some((length) => {
      const name = regionOf(after.slice(0, length), home);
      return name !== home && name !== '全国';
    });
    if (place) return product.slice(0, joint.index);
  }
  return product;
}

/** The further products of a list without figures (智能巡检机器人、工业喷涂机器人、护老护残机器人等). */
function furtherProducts({ run, tail }: Figure): string {
  if (tail === '' || COMPLETE.test(tail) || /\d/.test(run) || !run.startsWith(`${tail}、`)) return '';
  const rest = /^(?<list>[^公集厂]*?)(?:等[^等]*)?项目/.exec(run.slice(tail.length))?.groups?.['list'] ?? '';
  return /建设|生产线|工程|改造/.test(rest) ? '' : rest;
}

/** Returns what a project makes, from the words after its size. */
export function productOf(figure: Figure): string {
  const noun = `${figure.tail}${furtherProducts(figure)}`
    .replace(/^级|(?:以上|左右)/, '')
    .replace(/(?:产能|生产能力|生产规模|加工能力|处理能力|装机).*$/, '')
    .replace(/(?:达标|达产|实现达产).*$/, '')
    .replace(END, '')
    .replace(/的[\u4e00-\u9fff]{0,6}(?:[国省市]家?级|重点|重大|示范)+$/, '');
  return withoutOtherWork(noun, figure.setting.region).slice(0, 40);
}
