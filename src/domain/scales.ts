/** What the words before a unit multiply it by: 7.37万亿元 is 7.37 × 1e12 yuan. */
export const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** Returns an amount of money in yuan (50 万元 → 500000, 0.015 元 → 0.015), free of what the multiplication adds behind the last digits. */
export function inYuan({ value, unit }: { value: number; unit: string }): number {
  const scale = /^[十百千万亿]*/.exec(unit)?.[0] ?? '';
  return Number((value * (SCALES[scale] ?? 1)).toPrecision(15));
}
