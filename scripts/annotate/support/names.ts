import { members } from '../quantity/members.ts';
import { OPENING } from './opening.ts';
import { beforeGift, type Pledge } from './part.ts';

/** One name for each grade that several kinds share: 省级、国家级中小企业公共服务示范平台、小微企业创业创新基地. */
function grades(whom: string, count: number): string[] | null {
  const found =
    /^(?:新?(?:认定|评定|获批|增|建)的)?(?<deed>(?:被|经)?(?:认定|评定|评)为)?(?<grades>[\u4e00-\u9fff]{1,3}级(?:[、和][\u4e00-\u9fff]{1,3}级)+)(?<kinds>[^级]+)$/.exec(
      whom,
    )?.groups;
  const each = found?.['grades']?.split(/[、和]/) ?? [];
  return each.length === count
    ? each.map((grade) => `${found?.['deed'] ?? ''}${grade}${found?.['kinds'] ?? ''}`)
    : null;
}

/** One name for each of the first: 排名前三名的县（市、区） → 排名第一名的县（市、区）. */
export function ranks(whom: string, count: number): string[] | null {
  const order = '一二三四五六七八九十';
  const number = /前(?<number>[二三四五六七八九十])名/.exec(whom)?.groups?.['number'];
  if (number === undefined || order.indexOf(number) + 1 !== count) return null;
  return [...order.slice(0, count)].map((one) => whom.replace(`前${number}名`, `第${one}名`));
}

/** Returns a name for each of `count` sums from the list that a promise tells before it, null where it tells no such list. */
export function namesOf(pledge: Pledge, count: number): string[] | null {
  for (const part of pledge.parts) {
    const words = beforeGift(part.words);
    const next = pledge.parts[pledge.parts.indexOf(part) + 1]?.words ?? '';
    const listedAlone = count > 1 && /^分别/.test(next) && /、/.test(words);
    const whom =
      OPENING.exec(words)?.groups?.['whom'] ??
      (count > 1 && /的$/.test(words) ? words.slice(0, -1) : listedAlone ? words : undefined);
    if (whom === undefined) continue;
    const told = /^(?:被|经)?(?:认定|评定|评)为/.test(whom) ? grades(whom, count) : null;
    if (told) return told;
    const listed = members(whom.replace(/^(?:新认定的|新增的)/, '').replace(/的$/, ''));
    if (listed.length === count) return listed;
    const graded = grades(whom, count) ?? ranks(whom, count);
    if (graded) return graded;
  }
  return null;
}
