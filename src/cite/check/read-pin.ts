import { parseNumeral } from '../../domain/numeral.ts';

/** How a number is written or said, which tells the level it belongs to. */
export type PinStyle = 'part' | 'section' | 'item' | 'subitem' | 'circled' | 'article' | 'any';

/** One step of a place: a number, or a heading quoted in its stead. */
export type PinStep =
  | { kind: 'number'; value: number; style: PinStyle; word: string }
  | { kind: 'heading'; text: string; value: number | null }
  | { kind: 'paragraph'; value: number }
  | { kind: 'enumeration'; value: number }
  | { kind: 'role'; text: string };

/** A place as a memo writes it, with the stretch of the memo it takes. */
export interface WrittenPin {
  steps: PinStep[];
  end: number;
}

const CN = '[〇零一二三四五六七八九十百]+';
const UNIT = '部分|大部分|大项|大点|大条|方面|编|章|小节|节|条|款|小项|项|目|小点|点|个问题';
/** What may stand between two steps; a line break ends a place. */
const JOINT = /^(?:[^\S\n]|[的中之下里，,、·]){0,3}(?=第|[“"「])/u;

const RULES: readonly [RegExp, (match: RegExpExecArray) => PinStep | null][] = [
  [/^第(\d+|[一二三四五六七八九十百]+)(?:自然)?段/u, (m) => ({ kind: 'paragraph', value: numeral(m[1]) ?? 0 })],
  [
    /^[“"]?([一二三四五六七八九十]+)是[”"]?(?=[\s：:，,。；;、\]]|$)/u,
    (m) => ({ kind: 'enumeration', value: numeral(m[1]) ?? 0 }),
  ],
  [/^责任单位/u, (m) => ({ kind: 'role', text: m[0] })],
  [
    new RegExp(`^第?[（(](${CN})[）)](?:${UNIT})?`, 'u'),
    (m) => ({ kind: 'number', value: numeral(m[1]) ?? 0, style: 'section', word: m[0] }),
  ],
  [
    new RegExp(`^第?[（(](\\d{1,3})[）)](?:${UNIT})?`, 'u'),
    (m) => ({ kind: 'number', value: Number(m[1]), style: 'subitem', word: m[0] }),
  ],
  [
    new RegExp(`^第(${CN}|\\d{1,3})(${UNIT})(之${CN})?`, 'u'),
    (m) => ({ kind: 'number', value: numeral(m[1]) ?? 0, style: spokenStyle(m[2] ?? '', m[1] ?? ''), word: m[0] }),
  ],
  [
    new RegExp(`^[“"「](${CN})、([^”"」\\n]{2,40})[”"」](?:部分|一?[章节])?`, 'u'),
    (m) => ({ kind: 'heading', text: m[2] ?? '', value: numeral(m[1]) }),
  ],
  [/^[“"「]([^”"」\n]{2,30})[”"」](?:部分|一?[章节])/u, (m) => ({ kind: 'heading', text: m[1] ?? '', value: null })],
  [/^([①-⑳])/u, (m) => ({ kind: 'number', value: (m[0].codePointAt(0) ?? 0) - 0x245f, style: 'circled', word: m[0] })],
  [
    /^(\d{1,3})(?:[.．﹒、](?!\d)|(?![\d.％%年月日万亿元个家项条所名]))/u,
    (m) => ({ kind: 'number', value: Number(m[1]), style: 'item', word: m[0] }),
  ],
];
const FIRST = new RegExp(
  `^(${CN})(?:部分|、(?=[（(“"「])|(?=[（(](?:${CN}|\\d)[）)]|第\\d|第${CN}[条款项点段]|[\\s，。；：、,;:\\]）)”’]|$|[提规明指要确强还又也均已就对和及与]|责任单位|[“"][一二三四五六七八九十]+是)|、)`,
  'u',
);

/**
 * Reads a place at an offset of a memo: 四（二）2. · 第四部分第（二）项第2条 · “四、支持政策”第二节第2点.
 * Returns null where none begins there; a bare number only counts after a first step.
 */
export function readPin(text: string, start: number): WrittenPin | null {
  const steps: PinStep[] = [];
  let at = start;
  for (;;) {
    const rest = text.slice(at, at + 60);
    const joint = steps.length > 0 || /^[的中之，,]/u.test(rest) ? (JOINT.exec(rest)?.[0].length ?? 0) : 0;
    const step = nextStep(rest.slice(joint), steps);
    if (!step) break;
    steps.push(step.step);
    at += joint + step.length;
  }
  return steps.length > 0 ? { steps, end: at } : null;
}

function nextStep(rest: string, before: readonly PinStep[]): { step: PinStep; length: number } | null {
  if (before.length === 0) {
    const first = FIRST.exec(rest);
    const value = numeral(first?.[1]);
    if (first && value)
      return { step: { kind: 'number', value, style: 'part', word: first[0] }, length: first[0].length };
  }
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(rest);
    const step = match && make(match);
    if (!match || !step) continue;
    if (before.length === 0 && (step.kind === 'paragraph' || step.kind === 'role' || step.kind === 'enumeration'))
      continue;
    if (before.length === 0 && step.kind === 'number' && !beginsPlace(step)) continue;
    return { step, length: match[0].length };
  }
  return null;
}

/** A bare number or ① is a step further down; 第1点 can be the first. */
function beginsPlace(step: PinStep & { kind: 'number' }): boolean {
  return (step.style !== 'item' && step.style !== 'circled') || step.word.startsWith('第');
}

function spokenStyle(unit: string, numeralText: string): PinStyle {
  if (/部分|大|方面|问题/.test(unit)) return 'part';
  if (/\d/.test(numeralText)) return 'item';
  return unit === '条' ? 'article' : 'any';
}

function numeral(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : parseNumeral(text);
}
