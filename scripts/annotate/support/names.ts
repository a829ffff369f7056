import { members } from '../quantity/members.ts';
import { OPENING } from './opening.ts';
import { beforeGift, type Pledge } from './part.ts';

const GRADE = '(?:[\\u4e00-\\u9fff]{1,4}级|(?:国家)?\\dA级?)';
/** What is done to earn a grade, the grades, and what has them: 新评定为国家五星级、四星级营地. */
const GRADED = new RegExp(
  `^(?:(?:新|首次)?(?:认定|评定|获批|增|建)(?:的|(?=${GRADE}[、和及])))?(?<deed>(?:[^，]{0,12}?(?:被|经)|新|首次|当年)?(?:认定|评定|获评|评)为|达到|首获|新获|首次获得|获得|获评)?(?:的)?(?<grades>${GRADE}(?:[、和及]${GRADE})+)(?<kinds>.+)$`,
);

/** One name for each class: 一、二、三类建筑面积 → 一类建筑面积. */
function classes(words: string, count: number): string[] | null {
  const found = /(?<each>[一二三四五](?:、[一二三四五])+)(?<kind>[类等档]\p{Script=Han}*)$/u.exec(words)?.groups;
  const each = found?.['each']?.split('、') ?? [];
  return each.length === count ? each.map((one) => `${one}${found?.['kind'] ?? ''}`) : null;
}

/** One name for each grade that several kinds share: 省级、国家级中小企业公共服务示范平台、小微企业创业创新基地. */
function grades(whom: string, count: number): string[] | null {
  const found = GRADED.exec(whom)?.groups;
  const each = found?.['grades']?.split(/[、和及]/) ?? [];
  const kinds = found?.['kinds'] ?? '';
  if (each.length !== count || /级/.test(kinds.replace(/（[^）]*）/g, ''))) return null;
  const last = each.at(-1) ?? '';
  // 国家 and 级 may stand once for all: 国家5A、4A、3A级.
  const state = /^国家(?=\d?A|[一二三四五]星)/.exec(each[0] ?? '')?.[0] ?? '';
  return each.map((grade) => {
    const whole = `${grade.startsWith(state) ? '' : state}${grade}${/级$/.test(grade) || !/级$/.test(last) ? '' : '级'}`;
    return `${found?.['deed'] ?? ''}${whole}${kinds}`;
  });
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
    const words = beforeGift(part.words).replace(/^其中(?=对)/, '');
    const next = pledge.parts[pledge.parts.indexOf(part) + 1]?.words ?? '';
    const listedAlone = count > 1 && /^分别/.test(next) && /、/.test(words);
    const classed = classes(words, count);
    if (classed) return classed;
    const whom =
      OPENING.exec(words)?.groups?.['whom'] ??
      (count > 1 && /的$/.test(words) ? words.slice(0, -1) : listedAlone ? words : undefined);
    if (whom === undefined) continue;
    const graded = grades(whom.replace(/的$/, ''), count) ?? ranks(whom, count);
    if (graded) return graded;
    const listed = members(whom.replace(/^(?:新认定的|新增的)/, '').replace(/的$/, ''));
    if (listed.length === count) return listed;
  }
  return null;
}
