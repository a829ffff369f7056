import { awardsIn } from './award-words.ts';
import { WHO } from './body.ts';

/** An award to somebody else than the one before: 给予企业10万元奖励，给予企业主要负责人2万元奖励. */
const ALSO = new RegExp(
  `^(?:同时|另外?|并|再)*(?:分别)?给予${WHO}(?:一次性|最高|分别|每[^，\\d]{0,8}(?:\\d人)?|[\\u4e00-\\u9fff]{2,8}(?:奖励|补贴|补助))?\\d`,
);
/** What one of those who pay gives: 市财政按设备投资额的50%给予补助, 由企业所在地政府按30%给予补贴. */
const PAYS =
  /^(?:由|其中)?[^，对]{0,12}?(?:财政|政府|本级)(?:部门|资金)?(?:再|另|分别|各)?(?:按照?|给予|补贴|补助|奖励|奖补)[^，]*\d/;

/** What each of several is paid back: 大型企业按失业保险费的30%返还，中小微企业按60%返还. */
const RETURNS =
  /^(?![对按])[^，\d]{2,20}(?:企业|单位|机构|个体工商户)按照?[^，]*\d[\d.]*[%‰](?:的比例|的标准)?返还(?:[^，]{0,10}费)?$/;

const RETURNED = /按照?[^，]{0,40}\d[%‰](?:的比例|的标准)?返还/;

/** Sums for things of their own, behind a share of another: 用电按5%给予补助，用水、用气分别按0.8元/吨和0.2元/吨给予补助. */
const SUMS_OF =
  /^(?!同时|另外?|再|每|单|总)[\u4e00-\u9fff、]{2,12}?(?:分别)?按照?(?:每[^，\d]{1,4})?\d[\d.]*[万亿]?元[^，%‰]*给予/;

/** Tells whether a stretch begins a promise of its own beside those before it: to somebody else, or by somebody else. */
export function isAnother(words: string, before: readonly string[]): boolean {
  const gave = (own: string): boolean => /(?:给予|奖励|补贴|补助|奖补)[^，]*\d[\d.]*[万亿]?元/.test(own);
  const pays = (own: string): boolean => PAYS.test(own) && awardsIn(own);
  return (
    (ALSO.test(words) && before.some(gave)) ||
    (SUMS_OF.test(words) && before.some((own) => /\d[%‰]/.test(own) && awardsIn(own))) ||
    (pays(words) && before.some(pays)) ||
    (RETURNS.test(words) && before.some((own) => RETURNED.test(own)))
  );
}
