import { isWide } from './spaces.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Returns the full-width mark for a half-width one at an index of Chinese text, or null where it stays.
 * Commas of figures and formulas (1,000; 1,4—丁二醇), times (9:30) and Latin brackets keep their form.
 */
export function fullWidthAt(text: string, index: number): string | null {
  const wide = FULL[text.charAt(index)];
  if (wide === undefined) return null;
  const char = text.charAt(index);
  const before = neighbour(text, index, -1);
  const after = neighbour(text, index, 1);
  if (char === '(' || char === ')') return bracketIsChinese(text, index) ? wide : null;
  if (/\d/.test(before) && /\d/.test(after)) return isDigitList(text, index) ? wide : null;
  return isWide(before) || isWide(after) || /[)）]/.test(before) ? wide : null;
}

function neighbour(text: string, index: number, step: number): string {
  let i = index + step;
  while (i >= 0 && i < text.length && /\s/u.test(text.charAt(i))) i += step;
  return text.charAt(i);
}

/** “30%,2012年” has a sentence comma; “1,000” and “1,4—丁二醇” do not: only a year after it tells. */
function isDigitList(text: string, index: number): boolean {
  return text.charAt(index) === ',' && /^(?:19|20)\d{2}年/.test(text.slice(index + 1));
}

/** A bracket is Chinese where what it holds or what stands before it is. */
function bracketIsChinese(text: string, index: number): boolean {
  const opens = text.charAt(index) === '(';
  const mate = opens ? matching(text, index, 1) : matching(text, index, -1);
  const from = opens ? index : mate;
  const to = opens ? mate : index;
  const inside = text.slice(from + 1, to);
  const before = neighbour(text, from, -1);
  const after = neighbour(text, to, 1);
  if ([...inside].some(isWide)) return true;
  return isWide(before) || (from === 0 && isWide(after));
}

function matching(text: string, index: number, step: 1 | -1): number {
  const limit = 200;
  let depth = 0;
  for (let i = index; i >= 0 && i < text.length && Math.abs(i - index) <= limit; i += step) {
    const char = text.charAt(i);
    if (char === '(' || char === '（') depth += step;
    else if (char === ')' || char === '）') depth -= step;
    if (depth === 0) return i;
  }
  return step === 1 ? Math.min(text.length, index + limit) : Math.max(-1, index - limit);
}
