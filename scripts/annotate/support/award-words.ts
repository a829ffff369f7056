import { WHO } from './body.ts';
import { PER_UNIT } from './per-unit.ts';

/** What a sentence that promises something holds. */
export const SUPPORT =
  /给予|(?:资金|经费)支持\d|[另再]奖\d|奖励|补贴|补助|资助|奖补|贴息|返还|助学金|专项资金|引导资金|基金|财政[^，]{0,8}(?:安排|新增|承担|负担)|一事一议/;
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
/** What is settled for each case: 实行“一事一议”, “一事一议”予以支持. */
export const CASE_BY_CASE =
  '(?:实行|采取|采用|给予|按照?)[“"]?一事一议[”"]?(?:的?方式)?(?:给予|予以|进行)?(?:重点|专项|特殊|资金)?(?:支持|扶持|奖励|奖补)?$|^[“"]?一事一议[”"]?(?:给予|予以)(?:重点|资金)?(?:支持|扶持|奖励|奖补)$';
/** Costs that a treasury bears: 教学管理费用由市财政承担. */
export const BORNE =
  '(?:费|费用|经费|支出|保费|利息)(?:全部|全额)?由(?:[国省市县区本同]{1,2}级?|各级)?财政(?:全额|全部)?(?:承担|负担)$';
/** How much of something is paid at most, where that alone names the award: 补贴比例不超过总造价的30%. */
const RATIO = '(?:奖励|奖补|补贴|补助|资助|贴息)比例(?:上限)?(?:为|不超过|不高于)[^，]{0,14}?\\d[\\d.]*%';
const IS_RATIO = new RegExp(RATIO);
/** A share of what was paid, which is paid back: 返还其上年度实际缴纳失业保险费的50%, 按失业保险费的60%返还. */
const PAID_BACK =
  '返还[^，]{2,40}(?:费|税|税款|租金)(?:总额)?的?(?=\\d[\\d.]*[%‰]$)|按照?[^，]{0,40}\\d[%‰](?:的比例|的标准)?返还';
/** What is only given back once it is no longer kept. */
const KEPT = /返还[^，]{0,30}(?:保证金|押金)|(?:保证金|押金)[^，]{0,30}返还/;
/** The words of an award. */
export const AWARD = new RegExp(
  `(?<!不)给予|${PAID_BACK}|(?:资金|经费)支持(?=\\d)|\\d%的(?:财政)?贴息|[另再]奖(?=\\d)|标准的\\d[\\d.%、和]*执行|执行[^，]*奖补政策|对[^，]+实施(?:奖励|奖补|补贴|补助)$|(?:奖励|奖补|补贴|补助|资助)${WHOM}?\\d|(?:全额|等额|足额)(?:奖补|补贴|补助|奖励|返还)|${CASE_BY_CASE}|${BORNE}|\\d[%‰万亿元]*的?(?:一次性)?(?:奖励|补贴|补助|资助)|(?:奖励|奖补|补贴|补助|资助)比例(?:提高|提升|上调)(?:到|至|为)\\d|${RATIO}|${MORE}`,
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
  return words.slice(0, at).replace(/(?:一次性|(?<=的)一次|分别|依次|分阶段|另|再)+$/, '');
}

/** A most that itself names the award: 最高10万元补助. */
const TO_MOST = '(?:最高|最多)(?:不超过)?\\d[\\d.]*[万亿]?元的?(?:一次性)?(?:资金)?(?:奖励|奖补|补贴|补助|资助)';
/** A share of something: 按实际支付通信服务费的20%. */
const SHARE = '按照?[^，]{0,60}?\\d[\\d.]*[%‰]';
const ENDS_IN_SHARE = new RegExp(`${SHARE}$`);
const IS_MOST = new RegExp(`^${TO_MOST}`);
const SHARE_TO_MOST = new RegExp(`${SHARE}[，、]${TO_MOST}`);

/** Money that is lent or vouched for, and not given: 给予1000万元授信, 给予最高500万元信用贷款支持. */
const LENT =
  /给予(?![^，]*(?:贴息|补贴|补助|奖励|奖补|资助|资金支持))[^，]*(?:授信|贷款|再贷款|信贷|融资|担保)(?:额度|支持|服务|优惠|便利)*$/;

/** A share of the award itself, by which it is paid out in stages: 分别给予补助总额30%、70%的补助. */
export const IN_STAGES =
  /(?:^|给予|拨付|支付|兑现|按照?)(?:奖励|奖补|补贴|补助|资助|扶持)(?:总额|总金额|总资金)的?\d[\d.]*[%‰]/;

/** Tells whether words give something, caps apart. */
export function awardsIn(words: string): boolean {
  if (LENT.test(words) || IN_STAGES.test(words)) return false;
  if (KEPT.test(words) && !/给予/.test(words)) return false;
  return (
    AWARD.test(words) && (!CAP.test(words) || /给予/.test(words) || SHARE_TO_MOST.test(words) || IS_RATIO.test(words))
  );
}

/** Tells whether a share and the most behind it are one award, which the most alone names: 按投资额的20%，最高10万元补助. */
export function isShareToMost(share: string, most: string): boolean {
  return IS_MOST.test(most) && ENDS_IN_SHARE.test(share) && !awardsIn(share);
}
