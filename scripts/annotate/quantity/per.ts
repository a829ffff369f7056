/** What money is reckoned by, the longer words first: 人次 is no 人, 千瓦时 no 千瓦. */
const EACH = '立方米|平方米|平方公里|公里|千瓦时|千瓦|标准箱|标箱|人次|架次|亩|人|户|吨|头|度(?!假)|列(?!车)|床(?:位)?';

/** Behind the unit of a sum, and no proportion of three: 2500元/亩, 0.6元/千瓦时; not 元/吨/公里. */
const BEHIND = new RegExp(`^/(?:${EACH})(?![\\u4e00-\\u9fff]*/)`);

/** Before a sum, with nothing between but what it is called and how it is bound: 每立方米补助资金不超过80元. */
const BEFORE = new RegExp(
  `每(?<each>${EACH})(?:给予)?(?:奖励|补贴|补助|奖补|资助)(?:资金|金额|标准)?(?:最高|最多)?(?:不超过|不高于|不低于|不少于)?$`,
);

/** Returns what is printed behind a sum for what it is reckoned by (/亩), '' where nothing is. */
export function perBehind(after: string): string {
  return BEHIND.exec(after)?.[0] ?? '';
}

/** Returns what the words that lead to a sum say it is reckoned by (每立方米补助… → /立方米), '' where they say nothing. */
export function perBefore(lead: string): string {
  const each = BEFORE.exec(lead)?.groups?.['each'];
  return each === undefined ? '' : `/${each}`;
}
