import { OPENING } from '../opening.ts';
import { splitReceiver } from '../split-receiver.ts';
import { DUE, PRICE } from './relief.ts';

/** Who is spared what, on what condition; `base` where the words before the relief name what it spares. */
export interface Spared {
  readonly beneficiary: string | null;
  readonly condition: string | null;
  readonly base: string | null;
}

const HOLDER =
  '(?:企业(?!所得税)|纳税人|个体工商户|单位|机构|商户|个人(?!所得税)|人员|主体|家庭|学生|毕业生|农户|车辆|合作社|用户|项目|居民|职工|园区|院校|学校|医院|团队|组织|平台|租户|承租人|承租方|业主|房东|孵化器|众创空间|士兵|军人|老年人|残疾人)';
/** Those who pay, so that a fee right behind them is theirs: 小微企业房屋租金, 小规模纳税人增值税征收率. */
const PAYING =
  '(?:[^，的]{0,8}(?:小微|中小|微|困难|入驻|入园|在孵|微利|制造业|高新技术|民营|外贸|物流)企业|个体工商户|[^，的]{0,8}纳税人|商户|学生|毕业生|农户|居民|用户)';
const LIST = `(?:(?:、|和|及|与|或|等其[他它余])[^，、和的]{0,12}?${HOLDER})*`;
/** 住宿餐饮业小微企业的电梯、锅炉检验费用, 全省小微企业委托的产品质量检验费用. */
const OWNED = new RegExp(
  `^(?<who>.*?(?<!国有)${HOLDER}${LIST})(?!持有|所有|收取|拥有|出租|经营|管理)(?:委托|缴纳|应缴|承租|租用|使用|产生|发生)?[^，的]{0,12}的(?<base>[^，的]{0,40}(?:${PRICE}|率))$`,
);
const OWN = new RegExp(`^(?<who>${PAYING}(?:(?:、|和|及)${PAYING})*)(?<base>[^，的]{0,30}(?:${PRICE}|率))$`);
/** 企业为引进人才所支付的住房补贴、安家补助等费用. */
const SPENT = new RegExp(
  `^(?<who>[^，的]*?${HOLDER})(?<deed>(?:为|用于|在|实际)[^，]*)的(?<base>[^，的]{2,30}(?:${DUE}|支出))$`,
);
/** A tax by the rate it is levied at: 小规模纳税人适用3%征收率征收的增值税. */
const RATED = new RegExp(
  `^(?<who>[^，的]*?${HOLDER})?(?<deed>(?:适用|按照?)\\d[\\d.]*%的?预?征收率(?:征收|缴纳|计征)?)的?(?<base>[^，的\\d]{2,20})$`,
);
const DEED =
  '(?:所)?(?:收取|取得|获得|销售|转让|进口|采购|购买|购置|承租|租用|租赁|从事|提供|开展|投资|引进|出租|自有|自用|适用|委托|并购|参加|转制|改制|招用|入驻|使用|在|确)';
const DOER = new RegExp(`^(?<who>(?:[^，]*?的)?[^，的]*?${HOLDER}${LIST})(?<deed>${DEED}.*?)的?$`);
const MEETING = new RegExp(`^(?<who>(?:[^，]*?的)?[^，的]*?${HOLDER}${LIST})(?<deed>[^、和及与或的等（，][^，]*)的$`);
/** 政府定价的停车场停放新能源汽车. */
const STANDING = /^(?<deed>.+(?:停放|停泊|停靠))(?<who>[^的，]{2,12}(?:汽车|车辆|船舶))$/;
/** What one has or does, and nobody: 其自用房产, 采购国产设备. */
const THING = new RegExp(`^(?:其(?![他中余])|${DEED})`);

/** What befell those who are spared: 受疫情影响. */
const STRUCK = /^受[^，]{2,10}影响$/;

/** Returns a phrase before a relief as who is spared and on what condition. */
export function spared(phrase: string): Spared {
  if (phrase === '') return { beneficiary: null, condition: null, base: null };
  if (STRUCK.test(phrase)) return { beneficiary: null, condition: phrase, base: null };
  if (THING.test(phrase) && !new RegExp(`${HOLDER}(?:（[^（）]*）)?$`).test(phrase))
    return { beneficiary: null, condition: phrase.replace(/^其|的$/g, ''), base: null };
  const acting = doer(phrase) ?? STANDING.exec(phrase)?.groups;
  if (!acting) return splitReceiver(phrase);
  const own = splitReceiver(acting['who'] ?? '');
  return { ...own, condition: joined([own.condition, acting['deed'] ?? null]) };
}

/** Returns a phrase as who does what, null where it names no doer (电影发行企业取得的电影发行收入). */
export function doer(phrase: string): Readonly<Record<string, string>> | null {
  return (MEETING.exec(phrase) ?? DOER.exec(phrase))?.groups ?? null;
}

/** Returns a phrase that ends in a tax or fee as whose it is, and what. */
export function owed(phrase: string): Spared {
  const words = OPENING.exec(phrase)?.groups?.['whom'] ?? phrase;
  const spent = (RATED.exec(words) ?? SPENT.exec(words))?.groups;
  const found = spent ?? (OWNED.exec(words) ?? OWN.exec(words))?.groups;
  if (!found) return { beneficiary: null, condition: null, base: words || null };
  const own = spared(found['who'] ?? '');
  return {
    beneficiary: own.beneficiary,
    condition: joined([own.condition, spent?.['deed'] ?? null]),
    base: found['base'] ?? null,
  };
}

/** Returns what is told of each as one, null where nothing is. */
export function joined(told: readonly (string | null)[], by = '；'): string | null {
  return [...new Set(told.filter((one) => one !== null && one !== ''))].join(by) || null;
}
