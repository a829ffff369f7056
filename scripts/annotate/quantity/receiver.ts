import type { Figure } from './figure.ts';
import { inheritedSubject } from './subject.ts';

/** The words for money promised. */
export const AWARD = '[另再]奖(?=\\d)|(?:资金|经费)支持(?=\\d)|奖励|补贴|补助|资助|奖补|扶持|补偿|贴息';
/** A promise of money. */
export const OFFER = new RegExp(`给予|${AWARD}`);

/** A cap for each of those the sentence speaks of, whomever it named last. */
const EACH = /^(?:单个|单户|每家|每个|每户)(?:企业|项目|单位)/;

const HOLDER =
  '企业|项目|单位|机构|产品|平台|基地|园区|主体|团队|个人|人员|县（市、区）|区县|县区|乡镇|街道|[省市县区]';

/** Who gets an award without 对 before them, nearer than a heading: 新获国家级、省级荣誉的，分别奖励; else what the sentence builds. */
function unledBeneficiary({ previous }: Figure, before: string): string | null {
  const who =
    /(?:^|[，；。])(?<who>[^，；。\d]{4,60}(?:的|者))，(?:分别|一次性|再|各)*(?:给予|奖励|奖补|补助|补贴|资助)[^，；。]*$/.exec(
      before,
    );
  return who?.groups?.['who'] ?? (previous?.role === 'amount' ? previous.subject : null);
}

/** A receiver told behind ； without 对, right before its award: ；被评定为名牌产品的企业，给予企业3万元. */
const TOLD = /；(?!对)(?<who>[^，；。\d]{4,60}的(?:企业|项目|单位|机构|产品|个人))，[^，；。]*$/;

/** A receiver that the award follows at once: 排名前三名的县（市、区）依次给予300万元. */
const AT_ONCE = new RegExp(
  `(?:^|[，；。])(?!对)(?<who>[^，；。\\d]{2,40}的(?:${HOLDER}))(?:依次|分别|各|一次性)*给予[^，；。]*$`,
);

const LED =
  /(?:^|[，；。]|财政(?:继续|统筹|再)?)对(?:于(?!都))?([^，；。]{2,60}?(?:(?<!以上|以下|以内)，[且并][^，；。]*的[\u4e00-\u9fff]{2,12})?)(?=，|给予|分别|分阶段|最多|最高|按照?每|每年(?:给予)|每(?:亩|吨|人|头|辆|台|户)(?:给予|奖励|奖补|补助|补贴|资助)|(?:奖励|奖补|补助|补贴|资助)(?:\d|$)|$)/g;

/** What is new, told behind ； without 对 and at once rewarded: ；新认定市级品牌示范企业给予10万元一次性奖补. */
const NEWLY =
  /；(?<who>(?:新|首次)(?:认定|评定|获批|引进|注册|设立|获评|入选)[^，；。\d]{2,30}?)(?:，)?(?:分别|一次性|再|各)*(?:给予|奖励|补助|补贴|资助)[^；。]*$/;

/** Some of those a rate is for, who get another one: 给予30%补贴，其中小微企业按40%补贴. */
const SOME =
  /，其中对?(?<who>[\u4e00-\u9fff]{2,12}(?:企业|单位|机构|个人|人员|家庭|农户|团队|合作社))的?(?:按照?|给予|最高|分别)*$/;

/** A yardstick, no receiver: 对政策落实等方面进行年度综合评估，…给予. */
const JUDGED = /(?:进行|开展|实行)[^，；。]{0,12}(?:评估|考核|评价|评比|评定|评审|考评|检查|验收|排名)$/;

/** What the award is reckoned by, behind its receiver: 省级典型示范项目按照设备购置额, 升级改造项目按一定比例. */
const RECKONED = new RegExp(`(?<=${HOLDER})按照?(?!规定|要求)[^，的]*(?:的[\\d.]*[%‰]?|的(?:比例|标准))?$`);

/** A condition of size that stands where the receiver would: 对建设面积2000平方米以上，. */
const SIZE = /\d[^\d，]{1,5}(?:以上|以下|以内)$/;

/**
 * Returns who has to be of the sizes that follow 对: named behind the last (对建设面积2000平方米以上，且年交易额300万美元以上的
 * 自建海外仓) or before the first (对租赁公共海外仓、年海外销售额达200万美元以上，且…的); null where nobody is.
 */
function sizedReceiver(words: string): string | null {
  const behind = /^对[^；。]*?(?:以上|以下|以内)的(?<who>[\u4e00-\u9fff“”]{2,20}?)(?=，|；|。|给予|$)/.exec(words);
  const ahead = /^对(?<who>[^、，\d]{3,20})、/.exec(words);
  const who = behind?.groups?.['who'] ?? ahead?.groups?.['who'] ?? null;
  return who === null || /^(?:企业|项目|单位)$/.test(who) ? null : who;
}

/** Returns whom a sentence led by 对 names behind its last condition of size, for a size that has no noun of its own. */
export function sizedBehind({ text, sentence, token }: Figure): string | null {
  const from = text.lastIndexOf('对', token.start);
  const words = text.slice(Math.max(from, sentence.start), sentence.end);
  return /^对[^，；。]*?(?:以上|以下|以内)，且/.test(words) ? sizedReceiver(words) : null;
}

/** Returns who receives the money a figure is of: led by 对 or told right before the award, else what the heading is about. */
export function beneficiary(figure: Figure): string | null {
  const { text, sentence, token } = figure;
  const before = text.slice(sentence.start, token.start);
  const named = [...before.matchAll(LED)]
    .filter((match) => !JUDGED.test(match[1] ?? ''))
    .map(({ index, 0: all, 1: who = '' }) => ({
      index,
      who:
        (SIZE.test(who) ? sizedReceiver(text.slice(sentence.start + index + all.indexOf('对'), sentence.end)) : null) ??
        who.replace(RECKONED, '').replace(/进行(?:补贴|补助|奖励|奖补|资助)$|再$/, ''),
    }));
  const given = /^给予(?<who>[\u4e00-\u9fff]{2,10}?(?:企业|单位|个人))/.exec(figure.run)?.groups?.['who'];
  const own = TOLD.exec(before)?.groups?.['who'] ?? NEWLY.exec(before)?.groups?.['who'];
  const last =
    SOME.exec(before)?.groups?.['who'] ??
    own ??
    named.at(-1)?.who ??
    given ??
    AT_ONCE.exec(before)?.groups?.['who'] ??
    unledBeneficiary(figure, before) ??
    inheritedSubject(figure.setting);
  if (!EACH.test(figure.head) || before.includes('；')) return last;
  const helped = named.filter(({ index }, i) => OFFER.test(before.slice(index, named[i + 1]?.index)));
  return helped.length < 2 ? last : helped.map(({ who }) => who).join('、');
}

/** Returns whom a first condition names before a second one with a size: 对租赁公共海外仓、年海外销售额达200万美元以上. */
export function sharer({ lead }: Figure): string | null {
  return /^对(?<who>[^、\d]{3,20})、[^、\d]{2,12}$/.exec(lead)?.groups?.['who'] ?? null;
}
