/** A stretch of a canonical text that ends with 。！ or ？. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A sentence without full stop is cut at a comma after so many characters, so that reading stays linear. */
const LONGEST = 800;

/** Brackets that stand in front of a sentence without being part of it: （责任单位：…）, 【流片补贴】. */
const ASIDES: Readonly<Record<string, string>> = { '（': '）', '【': '】' };

/** Where a bracket that opens a sentence closes, or the start again. */
function asideEnd(text: string, start: number): number {
  const closing = ASIDES[text.charAt(start)];
  if (closing === undefined) return start;
  const end = text.indexOf(closing, start);
  return end < 0 ? start : end + 1;
}

/** Returns the sentences of a canonical text, end exclusive, full stop included; a bracket before one stands alone. */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const opened = asideEnd(text, start);
    if (opened > start && opened < end) {
      out.push({ start, end: opened });
      start = opened;
    }
    out.push({ start, end });
    start = end;
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if ('。！？'.includes(char) || (i - start >= LONGEST && '，；、'.includes(char))) close(i + 1);
  }
  if (start < text.length) close(text.length);
  return out;
}

/**
 * Returns where the stretch before `at` begins: after the nearest ，；：。、 or opening bracket that no bracket closes
 * (`marks` chooses which punctuation counts).
 */
export function stretchStart(text: string, from: number, at: number, marks: string): number {
  let depth = 0;
  for (let i = at - 1; i >= from; i -= 1) {
    const char = text.charAt(i);
    if (char === '）' || char === '”' || char === '》') depth += 1;
    else if (char === '（' || char === '“' || char === '《') {
      if (depth === 0) return i + 1;
      depth -= 1;
    } else if (depth === 0 && marks.includes(char)) return i + 1;
  }
  return from;
}

/** Returns where the stretch after `at` ends: before the nearest of `marks` or a closing bracket that was not opened in it. */
export function stretchEnd(text: string, at: number, to: number, marks: string): number {
  let depth = 0;
  for (let i = at; i < to; i += 1) {
    const char = text.charAt(i);
    if (char === '（' || char === '“' || char === '《') depth += 1;
    else if (char === '）' || char === '”' || char === '》') {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && marks.includes(char)) return i;
  }
  return to;
}
