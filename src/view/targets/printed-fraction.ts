import type { Quantity } from '../../domain/fact.ts';
import { parseNumeral } from '../../domain/numeral.ts';

const NUMERALS = '〇零一二三四五六七八九十百千';
const FRACTION = new RegExp(`([${NUMERALS}]+)分之([${NUMERALS}]+)`, 'gu');
/** How far the hundredths a share is kept to may lie from the fraction. */
const ROUNDING = 0.005 + 1e-9;

const DOUBLED = /翻了?(?<often>[一两二三四1-4])番|翻番/gu;

/**
 * Returns the words of a fraction (三分之二) of which a share in % is kept rounded: 66.67 % is nowhere printed; of a
 * doubling (翻两番) too. Null for shares in hundredths, which come out exact, and for all else.
 */
export function printedFraction({
  value,
  valueMax,
  unit,
  quote,
}: Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'quote'>): string | null {
  if (unit === '番') return doubling(quote, value);
  if (unit !== '%' || valueMax !== null) return null;
  for (const [words, under = '', over = ''] of quote.matchAll(FRACTION)) {
    const [whole, part] = [parseNumeral(under), parseNumeral(over)];
    if (whole === null || part === null || whole === 0 || under === '百') continue;
    if (Math.abs((part / whole) * 100 - value) <= ROUNDING) return words;
  }
  return null;
}

function doubling(quote: string, value: number): string | null {
  const often = ({ groups }: RegExpExecArray): number => {
    const words = groups?.['often'] ?? '一';
    return parseNumeral(words) ?? Number(words);
  };
  return [...quote.matchAll(DOUBLED)].find((found) => often(found) === value)?.[0] ?? null;
}
