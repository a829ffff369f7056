import { thingOf } from './anaphor.ts';
import { BODY } from './body.ts';

/** Who gets it, on what condition, and what the rate is taken of where the phrase names it. */
export interface Receiver {
  readonly beneficiary: string | null;
  readonly condition: string | null;
  readonly base: string | null;
}

const SPENDING =
  /^(?<who>.*?(?:企业|项目|单位|机构|园区|产品))(?<what>中?[^的]*(?:的)?[^的]*(?:投资|投入|费用|保费|支出))$/;
/** A cost of somebody or of a place: 公共保税仓库新增的有关设备购置费, 医药企业实际增加负担（剔除企业自然增长）部分. */
const COST = new RegExp(
  `^(?<who>[^，]*?(?:${BODY}|项目|园区|基地|平台|中心|仓库|市场|景区)(?:（[^（）]*）)?)(?<what>[^的，]*的?[^的，]*(?:费用?|用[电水气能]|租金|利息|成本|负担|(?:增加|新增|负担|超出|缴纳|留成)[^的，]*部分))$`,
);
/** A cost of nobody that is named: 展位费, 实际发生的贷款利息. */
const COST_ALONE = /^(?:[^，的]{2,10}的)?[^，的]{0,8}(?:费用?|租金|利息)$/;

const MEASURED =
  /^(?<who>[^的]*?(?:企业|项目|单位|机构))(?<what>(?:年度?|上年度?|首次)[^，]*(?:收入|产值|销售额|投资)[^，]*\d[^，]*)$/;

const HOLDER =
  '(?:企业|单位|机构|主体|合作社|农场|商户|个人|人员|院校|高校|医院|学校|协会|商会|个体工商户|便利店|旅行社|平台)';
/** What a receiver does, told right behind its name: 企业招用…青年, 规模经营主体从事粮食生产, 老字号企业新设直营连锁店的. */
const DOING = new RegExp(
  `^(?<who>[^，]*?${HOLDER})(?<deed>(?:自建|新?(?:招用|招收|招聘|吸纳|购置|购买|租赁|租用|引进|引入|设立?|建)|(?:在[^，的]{2,8}?)?(?:自行|首次)?(?:参加|开展|获得|取得|通过|承担|承办|举办|实施|投保|参与)|从事|组织(?!机构|架构)|新增|首次)[^，]{3,}?(?:，[^，]*?)*?)(?<end>的)?$`,
);
/** What is itself received by: 企业承担的研发项目, 企业新建平台. */
const HELD = /(?:项目|企业|单位|机构|平台|园区|基地|中心|产品|团队|个人|主体|投资|投入|费用|贷款|融资)$/;
/** What one carries out, and no receiver either: 企业在境外开展直接投资、跨境并购等项目. */
const CARRIED = /^(?:在[^，的]{2,8}?)?(?:自行|首次)?(?:参加|开展|承担|承办|举办|实施|参与)[^，的]+(?:项目|活动)$/;
/** What one takes part in, and no receiver, though 的 stands before it: 参加省统一组织的线下境外展、境外经贸对接活动. */
const EVENT = /(?:活动|展|展会|大赛|会议|培训|业务)$/;
/** A group that has the receiver, and is no condition: 核心团队的依托单位. */
const OWNER = /^(?![新获引有建被经入参拥承首设为符列])[\u4e00-\u9fff]{0,4}(?:团队|企业|项目|单位|机构|平台|园区)$/;

/** Two receivers, each with a condition of its own: 获得保费补贴的企业、被评定为首台（套）的产品. */
const LISTED = /^[^，的]+的(?<one>[^，的、]{2,8})、(?:被|获得?|通过|入选|取得|列入|新?认定)(?![^，]*的\k<one>$)[^，]+$/;
/** Whose standing is new: 首次认定市级、省级“专精特新”中小企业, 新引进世界500强企业外商投资项目. */
const NEWLY = new RegExp(
  `^(?<deed>(?:新|首次|初次)(?:认定|评定|引进|注册|获批|获评|列入|入选))(?<who>[^的，]*(?:${BODY}|项目|产品|园区|平台|基地|中心|实验室|工厂)(?:（[^（）]*）)?)$`,
);
/** Where a company is listed, or what it has been certified: 在中小板、创业板上市企业, 获得能源管理体系认证企业. */
const LISTED_AT = new RegExp(
  `^(?<deed>在[^的，]+?(?:上市|挂牌)(?:并[^的，]{1,4}?)?|(?:获得?|取得|通过)[^的，]+?(?:认证|资质|称号|证书))(?<who>${BODY})$`,
);

/** Who lends: 银行机构新增制造业贷款, 金融机构向小微企业发放贷款. */
const LENDER =
  /^(?<who>[^，的]{0,12}?(?:银行(?:业)?(?:金融)?(?:机构)?|金融机构|担保机构|小额贷款公司))(?<deed>(?:当年|年度)?(?:新增|发放|投放|向|为|对)[^，的]*贷款)$/;
const SIZED = /\d[^，、的]*以[上下内](?:（不?含[^（）]*）)?$/;

/** Returns a receiver with what it does as its condition, null for other phrases. */
export function doing(phrase: string): Receiver | null {
  const found = DOING.exec(phrase)?.groups;
  const deed = found?.['deed'] ?? '';
  const held = (HELD.test(deed) && !CARRIED.test(deed)) || (/的/.test(deed) && !EVENT.test(deed));
  if (!found || (found['end'] === undefined && held)) return null;
  const own = splitReceiver(found['who'] ?? '');
  return { ...own, condition: [own.condition, deed].filter((told) => told).join('；') };
}

/** Where the first 的 outside brackets and titles stands, with a noun of 2–30 characters after it. */
function modifierEnd(phrase: string): number {
  const flat = phrase.replace(/《[^》]*》|（[^）]*）|“[^”]*”/g, (inside) => '　'.repeat(inside.length));
  for (let at = flat.lastIndexOf('的'); at > 0; at = flat.lastIndexOf('的', at - 1)) {
    const rest = phrase.slice(at + 1);
    if (rest.length >= 2 && rest.length <= 40 && !/^(?:环保|设备|研发)?投入$/.test(rest)) return at;
  }
  return -1;
}

/** Returns a phrase after 对 as receiver and condition (符合…要求的铝加工产品). */
export function splitReceiver(phrase: string): Receiver {
  if (phrase.includes('；')) return { beneficiary: phrase, condition: null, base: null };
  const thing = thingOf(phrase);
  if (thing !== null) return { beneficiary: null, condition: null, base: thing };
  // One of several who may get it (对…的企业，或…的平台，…) is not the whole.
  if (/的[^，]*，或/.test(phrase)) return { beneficiary: null, condition: phrase.replace(/的$/, ''), base: null };
  // What is over a line is paid for, and nobody: 贷款余额同比增长超过20%的部分.
  if (phrase.endsWith('的部分')) return { beneficiary: null, condition: phrase.slice(0, -3), base: null };
  const spent = SPENDING.exec(phrase)?.groups;
  if (spent) {
    const what = (spent['what'] ?? '').replace(/^中/, '');
    const purpose = /^处理|^用于|^购置|^开展/.test(what) ? what : null;
    return { beneficiary: spent['who'] ?? null, condition: purpose, base: purpose === null ? what : null };
  }
  const cost = COST.exec(phrase)?.groups;
  if (cost) {
    const own = splitReceiver(cost['who'] ?? '');
    return { ...own, base: (cost['what'] ?? '').replace(/^(?:的|测算|产生的|发生的)/, '') };
  }
  if (COST_ALONE.test(phrase) && !new RegExp(BODY).test(phrase))
    return { beneficiary: null, condition: null, base: phrase };
  const measured = MEASURED.exec(phrase)?.groups;
  if (measured)
    return { beneficiary: measured['who'] ?? null, condition: (measured['what'] ?? '').replace(/的$/, ''), base: null };
  const acting = doing(phrase);
  if (acting) return acting;
  // Only a condition is told (对获评国家级绿色工厂的): who receives it is not.
  if (phrase.endsWith('的')) return { beneficiary: null, condition: phrase.slice(0, -1), base: null };
  const lender = LENDER.exec(phrase)?.groups;
  if (lender) return { beneficiary: lender['who'] ?? null, condition: lender['deed'] ?? null, base: null };
  // A loan is what is paid for, and nobody: 符合条件的项目贷款.
  if (/贷款$/.test(phrase)) return { beneficiary: null, condition: phrase, base: null };
  // How large something must be, with nobody named: 当年度出口额在2000万美元以上（含2000万美元）.
  if (SIZED.test(phrase)) return { beneficiary: null, condition: phrase, base: null };
  const listed = LISTED.test(phrase) || NEWLY.exec(phrase)?.groups || LISTED_AT.exec(phrase)?.groups;
  if (listed === true) return { beneficiary: phrase, condition: null, base: null };
  if (listed) return { beneficiary: listed['who'] ?? null, condition: listed['deed'] ?? null, base: null };
  const at = modifierEnd(phrase);
  if (at < 0 || OWNER.test(phrase.slice(0, at))) return { beneficiary: phrase, condition: null, base: null };
  return { beneficiary: phrase.slice(at + 1), condition: phrase.slice(0, at), base: null };
}
