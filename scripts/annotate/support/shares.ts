import type { Token } from '../quantity/tokenize.ts';
import { namesOf } from './names.ts';
import type { Part, Pledge } from './part.ts';

/** Returns a share in percent: 8‰ is 0.8. */
export function percent(token: Token, value: number): number {
  return token.base === '‰' ? Math.round(value * 1000) / 10_000 : value;
}

/** The shares of one list, one for each year or kind told before: 前三年按租金的50%、30%、20%. */
export function listed({ words, tokens }: Part, first: Token): Token[] {
  const shares = tokens.slice(tokens.indexOf(first)).filter(({ kind }) => kind === 'percent');
  const end = shares.findIndex((token, i) => i > 0 && !/^[、和及]$/.test(words.slice(shares[i - 1]?.end, token.start)));
  return shares.slice(0, end < 0 ? undefined : end);
}

/** What each share of a list is for: 第1年, or the kinds told before it. */
export function ratesNamed(pledge: Pledge, { words }: Part, count: number): string[] {
  const years = /前(?<years>[二两三四五\d])年/.exec(words)?.groups?.['years'] ?? '';
  if ('　一二三四五'.indexOf(years.replace('两', '二')) === count || Number(years) === count)
    return Array.from({ length: count }, (_, i) => `第${i + 1}年`);
  const each = /第(?<each>[一二三四五](?:[、和][二三四五])+)年/.exec(words)?.groups?.['each']?.split(/[、和]/) ?? [];
  if (each.length === count) return each.map((year) => `第${year}年`);
  return namesOf(pledge, count) ?? [];
}

/** Interest that is paid by points and not by share: 给予等额再贷款支持和2.5个百分点贴息. */
export function interest({ words, tokens }: Part): Token | undefined {
  return tokens.find(({ kind, end }) => kind === 'point' && /^的?(?:财政)?贴息/.test(words.slice(end)));
}

/** The shares of other expenses told behind the first in one list: 给予展位费最高80%、人员国际机票费最高70%支持. */
export function alsoIn({ words, tokens }: Part, first: Token): { value: number; before: string; base: string }[] {
  let from = first.end;
  return tokens.flatMap((token) => {
    if (token.kind !== 'percent' || token.start < from || token.valueMax !== null) return [];
    const led = words.slice(from, token.start);
    from = token.end;
    const base =
      /^[、和及](?<base>[^\d、]{2,16}?(?:额|投资|费用|费|投入|租金|利息|贡献度?))的?(?:最高|最多|不低于|不超过)?$/.exec(
        led,
      )?.groups?.['base'];
    return base === undefined ? [] : [{ value: percent(token, token.value), before: led, base }];
  });
}

const SHARE_OF = '[\\u4e00-\\u9fff]{2,8}\\d[\\d.]*%';
/** A share for each of several kinds, with what it is taken of behind all: 按省内调运30%、跨省调运50%的比例给予物流费用补助. */
const OF_KINDS = new RegExp(
  `^按照?(?<list>${SHARE_OF}(?:[、和]${SHARE_OF})+)的?(?:比例|标准)(?:分别)?给予(?<base>[\\u4e00-\\u9fff]{0,8}(?:费用?|成本|利息|租金))?`,
);

/** Returns the shares of a list that names a kind, or what is paid for, before each: 省内调运30%、跨省调运50%; [] for other stretches. */
export function sharesOfKinds(words: string): { kind: string | null; value: number; base: string | null }[] {
  const found = OF_KINDS.exec(words)?.groups;
  const shared = found?.['base'] ?? null;
  const named = (found?.['list'] ?? '').matchAll(/(?<name>[\u4e00-\u9fff]{2,8})(?<value>\d[\d.]*)%/g);
  return [...named].map(({ groups }) => {
    const name = (groups?.['name'] ?? '').replace(/^和/, '');
    const cost = /(?:额|投资|费用?|投入|成本|租金|利息)$/.test(name);
    return { kind: cost ? null : name, value: Number(groups?.['value']), base: cost ? name : shared };
  });
}
