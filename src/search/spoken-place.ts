import { type PinStep, type PinStyle, readPin } from '../cite/check/read-pin.ts';

/** A place as it is said and as legal citation writes it, read as the memo checker reads it. */
export interface SpokenPlace {
  anchor: string;
  /** How its last number is printed; null where words do not tell it, or the place is a paragraph below a number. */
  style: PinStyle | null;
}

const LEVELS: ReadonlySet<PinStyle> = new Set(['part', 'section', 'item', 'subitem', 'circled']);

/** Returns the place that words name (第四部分第（二）项第2点 → s4-2-2), or null where they are none or say more than one. */
export function spokenPlace(words: string): SpokenPlace | null {
  const plain = words
    .replace(/\s+/gu, '')
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(/[，。；,;]+$/u, '');
  const read = readPin(plain, 0);
  const [first] = read?.steps ?? [];
  if (!read || read.end !== plain.length || first?.kind !== 'number' || first.style !== 'part') return null;
  // 四 alone is a word like any other; 第四部分 is none.
  if (read.steps.length === 1 && !/^第.+部分$/u.test(first.word)) return null;
  const parts = read.steps.map(partOf);
  if (parts.includes(null)) return null;
  const last = read.steps.at(-1);
  const style = last?.kind === 'number' && LEVELS.has(last.style) && !isParagraph(last) ? last.style : null;
  return { anchor: `s${parts.join('').slice(1)}`, style };
}

/** Returns what a step adds to an anchor, or null for a heading, which an anchor does not tell. */
function partOf(step: PinStep): string | null {
  if (step.kind === 'number') return `-${isParagraph(step) ? 'p' : ''}${step.value}`;
  if (step.kind === 'paragraph') return step.value === 1 ? '' : `-p${step.value}`;
  if (step.kind === 'enumeration') return `-i${step.value}`;
  return step.kind === 'role' ? '-r' : null;
}

function isParagraph({ word }: PinStep & { kind: 'number' }): boolean {
  return word.endsWith('款');
}
