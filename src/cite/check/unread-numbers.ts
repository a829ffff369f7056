import type { Figure } from './figures.ts';

const HAN =
  '(?:[二三四五六七八九十两][〇零一二三四五六七八九十百千万亿两]*|[一百千][〇零二三四五六七八九十百千万亿两]+)';
const COUNTER =
  '家|户|名|位(?!一体)|人(?![次均])|座|台|套|辆|吨|亩|公里|平方米|元|项|倍|个百分点|个月|年(?!行动|计划|规划|方案|攻坚|期|来|度|级|代)|个(?!方面|部分|领域|阶段|环节|层面)';
/** A share in tenths, and no word that begins with the same character (成立, 成为). */
const TENTHS = '成(?:半|[一二三四五六七八九](?!\\p{Script=Han}))?(?![功立为长果本熟员效套品型就都因])';
const UNREAD = new RegExp(
  [
    '(?<![\\d.第a-z\\[-]|\\d,)(?!(?:19|20)\\d\\d(?!\\d|万|亿|千|百))\\d+(?:[.,]\\d+)*[百千万亿]*[余多]?(?:项|大|倍|成|种|次|天|年|个月)?(?![\\d.月日号时章节条款个页字:)\\]a-z])',
    `(?<![第几数\\d〇零一二三四五六七八九十百千万亿两])(?!二〇)${HAN}[余多]?(?:${COUNTER}|${TENTHS})`,
    '(?<![百千万〇一二三四五六七八九十])[二三四五六七八九十]+分之[一二三四五六七八九十]+',
    '(?<![第几数\\d〇零一二三四五六七八九十百千万亿两])[一二三四五六七八九十两][十百千]*[万亿](?=$|[,。;、!?)\\s的奖补资以封])',
    '翻[一二两三]番',
  ].join('|'),
  'gu',
);

/**
 * Returns the numbers of a folded text that are not among its figures, as written: without a unit (200万), in tenths (两成),
 * counted in Chinese numerals (六家). Years, dates and the numbers of places are no such numbers.
 */
export function unreadNumbers(folded: string, read: readonly Figure[]): { start: number; written: string }[] {
  return [...folded.matchAll(UNREAD)].flatMap(({ 0: written, index }) =>
    read.some(({ start, written: figure }) => index < start + figure.length && start < index + written.length)
      ? []
      : [{ start: index, written }],
  );
}
