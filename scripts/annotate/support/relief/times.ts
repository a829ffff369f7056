/** Months alone or of one year: 2月, 3月、4月, 2020年2—4月份, 2022年3月至5月. */
const MONTHS =
  '(?:\\d{4}年)?\\d{1,2}(?:月份?)?(?:[至到、和及—-](?:\\d{4}年)?\\d{1,2}(?:月份?)?)*(?<=月|月份)(?:起|止|期间|内)?(?=[^前后底末初以上中下\\d]|$)';
/** Days of a year that is not told: 6月30日前, 2月1日至4月30日. */
const DAYS = '\\d{1,2}月\\d{1,2}日(?:之?前|起|[至到—-](?:\\d{1,2}月)?\\d{1,2}日)(?:止|期间|内)?(?=[^前后底以]|$)';
const MONTH = '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?';
/** From one stage to another: 从项目立项到竣工投产. */
const STAGES = /^从[\u4e00-\u9fff]{2,10}[到至][\u4e00-\u9fff]{2,10}$/;
const AT_HEAD = new RegExp(
  `${STAGES.source}|^(?:自|从)?(?:${MONTHS}|${DAYS})|^(?:自|从)?${MONTH}(?:[年月]?(?:底|末|上半年|下半年))?(?:之?前|起|内|期间)?(?:[至到—-]${MONTH})?(?:起|止|期间|内)?(?=[^前后底以]|$)|^自[^，]{2,16}之日起(?:[一二三四五\\d]+年内)?|^(?:自|从)[^，]{2,14}(?:年度|当年|当月|次年|次月)起|^第[一二三四五六七八九十\\d]+年?(?:[至到—、和-]第?[一二三四五六七八九十\\d]+年?)*(?<=年)|^[前后][二两三四五\\d]年`,
);
const AT_END =
  /(?:[一二三四五六七八九十两\d]+(?:年|个月)内|(?:当日)?(?:首次)?一定时间内|^在?[\u4e00-\u9fff]{2,8}期间)$/;
/** A stretch behind a relief that tells how long it holds: 执行至2023年12月31日, 期限不超过6个月. */
const HOLDS =
  /^(?:(?:免征|减征|减免|缓缴)?政策)?(?:可以?)?(?:执行|实施|减免|减征|免征|缓缴|优惠)?的?(?:期限|期|时间|至|到)[^，]{0,6}(?:[\d一二三四五六七八九十两]+(?:年|个月|月|日)|底)|^最长/;

/** Returns words without the time they begin and end with, and these times in order. */
export function withoutTimes(words: string): { rest: string; times: string[] } {
  const first = AT_HEAD.exec(words)?.[0] ?? '';
  const behind = words.slice(first.length);
  const last = AT_END.exec(behind)?.[0] ?? '';
  return { rest: behind.slice(0, behind.length - last.length), times: [first, last].filter((time) => time !== '') };
}

/** Tells whether a stretch says how long what is told before it holds. */
export function tellsTerm(words: string): boolean {
  return HOLDS.test(words);
}
