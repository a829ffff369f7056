import type { Relief } from '../../../../src/domain/relief.ts';
import { tokenize } from '../../quantity/tokenize.ts';

/** What a stretch between two commas spares, and of what. */
export interface ReliefRead {
  readonly instrument: Relief;
  /** The words before the relief: who or what it is for, or the tax or fee itself. */
  readonly head: string;
  /** The tax, fee or sum that is spared or set off; null where `head` ends in it or the words do not say. */
  readonly base: string | null;
  /** In percent; what it is the share of is said in `src/domain/relief.ts`. */
  readonly ratePercent: number | null;
  readonly comparator: '=' | '>=' | '<=' | null;
  readonly period: string | null;
}

/** A rule for one form of relief: what a stretch spares, or null where it has another form. */
export interface ReliefRule {
  readonly id: string;
  readonly read: (words: string) => ReliefRead | null;
}

/** What is levied or charged: 增值税, 检验费用, 房屋租金, 滞纳金, “六税两费”. */
export const DUE =
  '(?:税|费|费用|收费|租金|房租|滞纳金|罚息|利息|基金|附加|国有资本收益|出让金|土地价款|保证金|押金|保障金|公积金|工会经费|门票|票价|“[^”]{0,8}[税费]”)';
/** The object behind a word that spares: up to a tax or fee that ends the stretch. */
export const OBJECT = `(?:(?!减免|减征|免征|免收|减半|减按|缓缴|可按|给予|享受)(?:[^，；：\\d%]|\\d+(?:\\.\\d+)?%(?=的?预?征收率))){0,40}${DUE}`;
/** A price or charge that may be lowered by a share. */
export const PRICE = `(?:${DUE}|(?:收费|征收|缴费)标准|费率|电价|水价|气价|价格)`;
/** Words before a form of relief that add nothing to what it spares. */
export const SOON =
  '(?:(?:按照?|依照)(?:国家)?(?:有关)?规定|继续|延续|执行|实行|实施|落实|可以?|均|一律|全部|全额|暂|依法|酌情|视情(?:形|况)?|在[\\u4e00-\\u9fff]{0,8}标准(?:的?基础)?上|予以|给予|享受|申请|再|并|同时|也|都|将|阶段性|适当|统一)*';
/** What may close a stretch behind what it spares. */
export const CLOSE = '(?:(?:等?的?(?:税收)?(?:优惠)?(?:政策|措施)|等?的?优惠)?|（[^）]*）)$';
/** How long, right behind the word that spares: 免征五年企业所得税, 减免3个月房屋租金, 免征2023年上半年房产税. */
export const SPAN =
  '(?:\\d{4}年(?:度|上半年|下半年|第?[一二三四]季度|\\d+月份?(?:[至到—-]\\d+月份?)?)?的?|(?:不超过|最长(?:不超过)?|最多)?[一二三四五六七八九十两\\d]+(?:[至到、~—-][一二三四五六七八九十两\\d]+)?(?:个月|月份|年|天)的?)';
/** How long, behind what is spared: 减免房屋租金3个月, 免收停车费2小时. */
export const LATE = '(?:(?<late>[一二三四五六七八九十两\\d]+(?:个月|年|天|小时)))?';
/** A share: 50%, 百分之五十. */
export const SHARE = '(?:\\d+(?:\\.\\d+)?%|百分之[一二三四五六七八九十百零〇点]+)';

/** Returns a share in percent (50%, 百分之五十 → 50), null where there is none. */
export function shareOf(words: string | undefined): number | null {
  return words === undefined ? null : (tokenize(words).find(({ kind }) => kind === 'percent')?.value ?? null);
}

/** Returns a span as the period of a relief (3个月的 → 3个月), null where none is told. */
export function spanOf(words: string | undefined): string | null {
  return words?.replace(/的$/, '') ?? null;
}
