import { parseNumeral } from '../../../src/domain/numeral.ts';
import type { Setting } from './setting.ts';

const YEAR =
  /(?:(20\d\d|19\d\d)年?[-—~至])?(20\d\d|19\d\d)年(?!版|修订|第)|(今年|全年|(?<![\d一二两三四五六七八九十几])年内|年底前|本年)/g;
const FIVE_YEAR = /[“"]?十([一二三四五六])五[”"]?(?:规划)?(?:期?末|期间|时期)/g;
/** So many years from a named one: 2012年起5年内. */
const FROM_YEAR = /(20\d\d)年起(?:的)?([\d一二三四五六七八九十]{1,2})年内/g;

/** A year that a figure is measured against: 高于2022年, 比2020年增长, 与2020年相比, 以2020年为基数, 是2020年的2.2倍. */
const BASE =
  /(?:高于|低于|多于|少于|优于|不低于|比|较|超过)(?:19|20)\d\d年|(?:与|和|同|以|在)(?:19|20)\d\d年(?:度)?(?:的)?(?:水平|产值|基数)?(?:相比|为基[数期准]|(?:的)?基础上)|(?:是|为|达到|相当于|(?:提[高升]|增加|扩大|增长)(?:到|至))(?:19|20)\d\d年(?:[\u4e00-\u9fff]{0,4}的)?(?=[\d.]+倍|[一二两三四五六七八九十]+倍)/g;

/** Returns the text without the insides of 《…》 and without years of comparison, since neither dates a figure. */
export function withoutOtherYears(text: string): string {
  const blank = (words: string): string => '　'.repeat(words.length);
  return text.replace(/《[^》]*》|〔[^〕]*〕/g, blank).replace(BASE, blank);
}

/** Returns the year named nearest before the end of a stretch, or null. */
export function namedYear(stretch: string, setting: Setting): number | null {
  const current = setting.plan?.from ?? setting.issuedIn;
  const found: { at: number; year: number | null }[] = [];
  for (const match of stretch.matchAll(YEAR))
    found.push({ at: match.index, year: match[2] === undefined ? current : Number(match[2]) });
  for (const { index, 1: from = '', 2: span = '' } of stretch.matchAll(FROM_YEAR))
    found.push({ at: index + 1, year: Number(from) + (parseNumeral(span) ?? Number(span)) - 1 });
  for (const match of stretch.matchAll(FIVE_YEAR))
    found.push({ at: match.index, year: 2005 + 5 * (1 + '一二三四五六'.indexOf(match[1] ?? '')) });
  return found.filter(({ year }) => year !== null).sort((a, b) => b.at - a.at)[0]?.year ?? null;
}

/** Returns the year a task without a printed one is for: the last of its plan. */
export function planYear(setting: Setting): number | null {
  return setting.plan?.to ?? null;
}
