import { gradesOf } from '../quantity/graded.ts';
import { members } from '../quantity/members.ts';
import { beforeGift } from './award-words.ts';
import { OPENING } from './opening.ts';
import type { Pledge } from './part.ts';

/** One name for each class: 一、二、三类建筑面积 → 一类建筑面积. */
function classes(words: string, count: number): string[] | null {
  const found = /(?<each>[一二三四五](?:、[一二三四五])+)(?<kind>[类等档]\p{Script=Han}*)$/u.exec(words)?.groups;
  const each = found?.['each']?.split('、') ?? [];
  return each.length === count ? each.map((one) => `${one}${found?.['kind'] ?? ''}`) : null;
}

/** One name for each of the first: 排名前三名的县（市、区） → 排名第一名的县（市、区）. */
export function ranks(whom: string, count: number): string[] | null {
  const order = '一二三四五六七八九十';
  const found = /前(?<number>[二三四五六七八九十]|[2-9])(?<rank>[名位])/.exec(whom)?.groups;
  const number = found?.['number'];
  const rank = found?.['rank'] ?? '';
  if (number === undefined || (Number(number) || order.indexOf(number) + 1) !== count) return null;
  return [...order.slice(0, count)].map((one, i) =>
    whom.replace(`前${number}${rank}`, `第${/\d/.test(number) ? i + 1 : one}${rank}`),
  );
}

/** Returns a name for each of `count` sums from the list that a promise tells before it, null where it tells no such list. */
export function namesOf(pledge: Pledge, count: number): string[] | null {
  for (const part of pledge.parts) {
    const words = beforeGift(part.words).replace(/^其中(?=对)/, '');
    const next = pledge.parts[pledge.parts.indexOf(part) + 1]?.words ?? '';
    const each = part.words.slice(words.length).startsWith('分别');
    const listedAlone = count > 1 && (/^分别/.test(next) || each) && /、/.test(words);
    const classed = classes(words, count);
    if (classed) return classed;
    const whom =
      OPENING.exec(words)?.groups?.['whom'] ??
      (count > 1 && /的$/.test(words) ? words.slice(0, -1) : listedAlone ? words : undefined);
    if (whom === undefined) continue;
    const apart = whom.split('；');
    if (apart.length === count && count > 1) return apart;
    const graded = gradesOf(whom.replace(/的$/, ''), count) ?? ranks(whom, count);
    if (graded) return graded;
    const listed = members(whom.replace(/^(?:新认定的|新增的)/, '').replace(/的$/, ''));
    if (listed.length === count) return listed;
  }
  return null;
}
