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

/** Returns an amount of money in yuan (50万 → 500000), whole where it is meant to be. */
export function yuan(token: Token): number {
  const factor = SCALES.find(([scale]) => token.unit.startsWith(scale))?.[1] ?? 1;
  return Math.round(token.value * factor * 100) / 100;
}
