import type { Support } from '../../domain/fact.ts';

/**
 * How a measure gives money, which decides what its empty cells mean:
 * a share of a base, fixed sums, a sum for each step of growth, or by other documents.
 */
export type MeasureKind = 'rate' | 'fixed' | 'growth' | 'elsewhere';

/** Returns how a measure gives money. */
export function measureKind({ ratePercent, tiers }: Pick<Support, 'ratePercent' | 'tiers'>): MeasureKind {
  if (ratePercent !== null) return 'rate';
  if (tiers.some(({ condition }) => /每.{0,8}增/u.test(condition))) return 'growth';
  return tiers.length > 0 ? 'fixed' : 'elsewhere';
}

/** Tells whether the rate is an upper bound (不超过30%), not what is paid. */
export function isUpperRate(measure: Pick<Support, 'instrument' | 'quote' | 'ratePercent'>): boolean {
  const rate = measure.ratePercent;
  return (
    /最高比例/u.test(measure.instrument) ||
    new RegExp(`(?:不超过|最高|至多)[^，。]{0,6}${rate ?? ''}[%％]`, 'u').test(measure.quote)
  );
}

/** Returns the rate as the text has it: 20%, 10%—20%, 不超过 30%. */
export function rateText(measure: Support): string {
  const { ratePercent, rateMaxPercent } = measure;
  if (ratePercent === null) return '';
  if (rateMaxPercent !== null) return `${ratePercent}%—${rateMaxPercent}%`;
  return isUpperRate(measure) ? `不超过 ${ratePercent}%` : `${ratePercent}%`;
}

/** Words of each frequency. */
export const FREQUENCY: Record<Support['frequency'], string> = {
  'one-off': '一次性',
  annual: '每年',
  'multi-year': '分年',
  unstated: '',
};
