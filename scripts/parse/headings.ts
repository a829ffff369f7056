import type { LabelStyle } from '../../src/domain/label.ts';
import { isArticleTitle } from '../../src/domain/line-shape.ts';

const LONGEST = 44;
const LONGEST_SECTION = 66;
const LAW: ReadonlySet<LabelStyle> = new Set(['book', 'subbook', 'chapter', 'division']);

/** Tells whether the words after a printed number are a heading on a line of its own. */
export function isOwnLineHeading(style: LabelStyle, words: string): boolean {
  if (words === '') return false;
  if (LAW.has(style)) return words.length <= 60;
  if (style === 'article') return isArticleTitle(words);
  return (
    words.length <= (style === 'han' ? LONGEST_SECTION : LONGEST) &&
    !/[。；;：:！？…，,.．]$/u.test(words) &&
    !/。|改为[：:]?[“「]/u.test(words)
  );
}

/** Returns the name in brackets that opens a text, with them (“【流片补贴】对企业…”), or null; articles have these too. */
export function bracketedHeading(text: string): string | null {
  return /^【[^【】。；：:\n]{2,24}】(?=\s*\S{6})/u.exec(text)?.[0] ?? null;
}

/** Returns the heading that opens a text (“扩大智能手机生产规模。依托…” or “基本原则。”), or null. */
export function runInHeading(text: string, longest = 30): string | null {
  const match = /^([^。！？；：:\n]{2,60})。(?=.|$)/u.exec(text);
  const words = match?.[1];
  if (!words || words.length > longest) return null;
  if ((words.match(/[，,]/gu) ?? []).length > 1) return null;
  return words;
}
