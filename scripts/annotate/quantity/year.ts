import type { Setting } from './setting.ts';

const YEAR = /(?:(20\d\d|19\d\d)年?[-—~至])?(20\d\d|19\d\d)年(?!版|修订|第)|(今年|全年|年内|年底前|本年)/g;
const FIVE_YEAR = /[“"]?十([二三四五六])五[”"]?(?:规划)?(?:期)?末/g;

/** A year that a figure is measured against: 高于2022年, 比2020年增长, 与2020年相比, 以2020年为基数. */
const BASE =
  /(?:高于|低于|多于|少于|优于|不低于|比|较|超过)(?:19|20)\d\d年|(?:与|和|同|以|在)(?:19|20)\d\d年(?:度)?(?:的)?(?:水平|产值|基数)?(?:相比|为基[数期准]|(?:的)?基础上)/g;

/** Returns the text without the insides of 《…》 and without years of comparison, since neither dates a figure. */
export function withoutOtherYears(text: string): string {
  const blank = (words: string): string => '　'.repeat(words.length);
  return text.replace(/《[^》]*》|〔[^〕]*〕/g, blank).replace(BASE, blank);
}

/** Returns the year named nearest before the end of a stretch, or null. */
export function namedYear(stretch: string, setting: Setting): number | null {
  let year: number | null = null;
  for (const match of stretch.matchAll(YEAR)) {
    const current = setting.plan?.from ?? setting.issuedIn;
    if (match[2] !== undefined) year = Number(match[2]);
    else if (current !== null) year = current;
  }
  for (const match of stretch.matchAll(FIVE_YEAR)) year = 2000 + 5 * (1 + '一二三四五六'.indexOf(match[1] ?? ''));
  return year;
}

/** Returns the year a task without a printed one is for: the last of its plan. */
export function planYear(setting: Setting): number | null {
  return setting.plan?.to ?? null;
}
