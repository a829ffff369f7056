import type { Token } from '../quantity/tokenize.ts';

const SCALES: readonly [string, number][] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** Tells by the words behind a sum whether it is lent, and not given: 最高20万元创业担保贷款. */
export function isLent(after: string): boolean {
  return /^的?[^，、；贴补奖助]{0,8}(?:贷款|授信|信贷)(?!贴息|利息|利率|余?额|风险|保费)/.test(after);
}

/** Returns an amount of money in yuan (50万 → 500000, 0.015元 → 0.015), free of what the multiplication adds behind the sixth decimal. */
export function yuan(token: Token): number {
  const factor = SCALES.find(([scale]) => token.unit.startsWith(scale))?.[1] ?? 1;
  return Math.round(token.value * factor * 1e6) / 1e6;
}
