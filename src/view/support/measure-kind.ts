import type { Support } from '../../domain/fact.ts';
import { isRelief, type Relief, reliefRate } from '../../domain/relief.ts';

/**
 * How a measure gives money, which decides what its empty cells mean:
 * a share of a base, fixed sums, a sum for each step of growth, or by other documents; relief gives none, and levies less.
 */
export type MeasureKind = 'rate' | 'fixed' | 'growth' | 'elsewhere' | 'relief';

/** Returns how a measure gives money. */
export function measureKind({
  instrument,
  ratePercent,
  tiers,
}: Pick<Support, 'instrument' | 'ratePercent' | 'tiers'>): MeasureKind {
  if (isRelief(instrument)) return 'relief';
  if (ratePercent !== null) return 'rate';
  if (tiers.some(({ condition }) => /每.{0,8}增/u.test(condition))) return 'growth';
  return tiers.length > 0 ? 'fixed' : 'elsewhere';
}

/** Returns the word before a rate or sum that is no more than a bound (不超过 30%, 最低 10万元), else nothing. */
export function boundWord({ comparator }: Pick<Support, 'comparator'>): string {
  return comparator === '<=' ? '不超过 ' : comparator === '>=' ? '最低 ' : '';
}

/** Tells whether a measure, or its sentence behind it, speaks of a most other than that of a rate (不超过30%). */
export function speaksOfCap({ quote }: Pick<Support, 'quote'>, text = quote): boolean {
  const from = Math.max(0, text.indexOf(quote));
  const sentence =
    text.slice(from, from + quote.length) + (/^[^。]*/u.exec(text.slice(from + quote.length))?.[0] ?? '');
  return /(?:最高|最多|不超过|不高于|上限|封顶)(?![^，。；]{0,10}[%‰])/u.test(sentence);
}

/** Returns the rate as the text has it: 20%, 10%—20%, 不超过 30%; that of a relief with what it says: 全免, 减半, 按 80% 收取. */
export function rateText(measure: Support): string {
  const { instrument, ratePercent, rateMaxPercent } = measure;
  if (ratePercent === null) return '';
  if (isRelief(instrument)) return reliefText(instrument, `${boundWord(measure)}${ratePercent}%`);
  if (rateMaxPercent !== null) return `${ratePercent}%—${rateMaxPercent}%`;
  return `${boundWord(measure)}${ratePercent}%`;
}

/** Returns what the rate of a relief says, in words. */
function reliefText(relief: Relief, share: string): string {
  const verb = relief.slice(-2);
  switch (reliefRate(relief)) {
    case 'whole':
      return '全免';
    case 'half':
      return '减半';
    case 'taken':
      return `按 ${share} ${verb}`;
    case 'now':
      return relief.startsWith('降低') ? `降到 ${share}` : `减按 ${share}`;
    case 'spared':
      return share === '100%' ? `全额${relief}` : `${relief.slice(0, 2)} ${share}`;
    case 'counted':
      return `${relief.slice(0, /^(?:加计|税前)/u.test(relief) ? 4 : 2)} ${share}`;
  }
}

/** How often a measure is paid: the word, and where the text has no such word, from which words it is inferred (推断). */
export interface Frequency {
  text: string;
  inferredFrom: string | null;
}

/** Words of each frequency, the words by which a text says so itself, and those from which it follows. */
const FREQUENCY: Record<Exclude<Support['frequency'], 'unstated'>, { word: string; said: RegExp; hint: RegExp }> = {
  'one-off': {
    word: '一次性',
    said: /一次性/u,
    hint: /(?:首次|初次)(?:被?认定|[\p{sc=Han}]{2})|首获|首家|[^，]{0,6}不重复享受/u,
  },
  annual: { word: '每年', said: /每年|每一年|逐年|按年/u, hint: /上年度实际/u },
  'multi-year': { word: '分年', said: /分[^，]{1,3}年|连续[^，]{1,3}年/u, hint: /[^，]{1,3}年/u },
};

/** Returns how often a measure is paid, or null where its words leave that open. */
export function frequencyOf({ frequency, quote }: Pick<Support, 'frequency' | 'quote'>): Frequency | null {
  if (frequency === 'unstated') return null;
  const { word, said, hint } = FREQUENCY[frequency];
  if (said.test(quote)) return { text: word, inferredFrom: null };
  return { text: word, inferredFrom: hint.exec(quote)?.[0] ?? quote };
}
