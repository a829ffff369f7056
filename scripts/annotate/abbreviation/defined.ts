import type { SynonymGroup } from '../../../src/domain/editorial.ts';

const LATIN =
  /(?<![A-Za-z0-9.])(?<short>\d?[A-Z][A-Za-z0-9-]{0,9})\s*[（(]\s*(?<long>\p{Script=Han}[\p{Script=Han}\d,，—\-－]{1,24})\s*[)）]/gu;
const QUOTED = /[“"](?<short>\p{Script=Han}{2,6})[”"]\s*[（(]\s*(?<long>\p{Script=Han}{4,20})\s*[)）]/gu;
const HEREAFTER =
  /(?<before>\p{Script=Han}[\p{Script=Han}\d（）()·《》“”]{2,40}?)\s*[（(]\s*以下(?:统称为?|简称为?|称)\s*[:：]?\s*[“"《]?(?<short>[\p{Script=Han}A-Za-z0-9]{2,16})[”"》]?\s*[)）]/gu;

/** SUV（运动型多用途乘用车） · LED(发光二极管) · “两化”（工业化和信息化） · 郑州航空港经济综合实验区（以下简称郑州航空港区） */
export function definedAbbreviations(text: string): SynonymGroup[] {
  const note = '原文括注';
  const explained = [...text.matchAll(LATIN), ...text.matchAll(QUOTED)].flatMap(({ groups }) =>
    (groups?.['short']?.length ?? 0) > 1 && groups?.['long']
      ? [{ words: [groups['short'] ?? '', groups['long']], note }]
      : [],
  );
  const hereafter = [...text.matchAll(HEREAFTER)].flatMap(({ groups }) => {
    const short = groups?.['short'];
    const long = short && groups?.['before'] ? longForm(groups['before'], short) : null;
    return short && long ? [{ words: [short, long], note }] : [];
  });
  return [...explained, ...hereafter];
}

/** Returns the end of the words before the bracket that the short form abbreviates, or null where none does. */
function longForm(before: string, short: string): string | null {
  for (let length = short.length + 1; length <= before.length; length += 1) {
    const candidate = before.slice(-length);
    if (candidate[0] === short[0] && isSubsequence(short, candidate)) return candidate;
  }
  return null;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
