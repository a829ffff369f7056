import type { Support } from '../../../src/domain/fact.ts';
import type { Pledge } from './part.ts';

/** What a rule reads out of a promise: what is given, and for what. */
export interface Gift {
  readonly instrument: string;
  readonly tiers: Support['tiers'];
  readonly ratePercent: number | null;
  readonly rateMaxPercent: number | null;
  readonly rateBase: string | null;
  /** Whether the rate or the sums are exact, the least or the most; null where none is said. */
  readonly comparator: Support['comparator'];
  /** The upper end of a sum told as a range (10万元—100万元), in yuan. */
  readonly most?: number;
  /** Triggers found on the way, in order. */
  readonly conditions: readonly string[];
  /** What the same words give besides: 给予展位费最高80%、人员国际机票费最高70%支持. */
  readonly also?: readonly Gift[];
}

/** A rule of recognition for one form of support: what it gives, or null where the pledge has another form. */
export interface GiftRule {
  readonly id: string;
  readonly read: (pledge: Pledge) => Gift | null;
}

const WORD = /资金支持|奖励|资助|补贴|补助|奖补|返还|助学金|贴息|津贴/;

/** Returns the printed word for what is given (奖励, 资助, 补贴). */
export function wordOf(pledge: Pledge): string {
  const parts = [...pledge.parts].reverse();
  // The stretches that tell how much come first: …给予5000元建设补贴，改扩建的按一半给予补助.
  for (const part of [...parts.filter(({ tokens }) => tokens.length > 0), ...parts]) {
    if (!/给予|支持\d|奖励\d|全额|等额|发放/.test(part.words)) continue;
    const word =
      WORD.exec(/给予(?<what>[^，]*)$/.exec(part.words)?.groups?.['what'] ?? '')?.[0] ?? WORD.exec(part.words)?.[0];
    if (word !== undefined) return word;
  }
  const told = pledge.parts.map((part) => WORD.exec(part.words)?.[0]).find((word) => word !== undefined);
  if (told !== undefined) return told;
  if (pledge.parts.some(({ words }) => /[另再]奖\d/.test(words))) return '奖励';
  return pledge.before && pledge.parts.some(({ words }) => /标准的\d.*执行$/.test(words))
    ? wordOf(pledge.before)
    : '支持';
}

/** Nothing given yet. */
export const NOTHING: Omit<Gift, 'instrument' | 'also'> = {
  tiers: [],
  ratePercent: null,
  rateMaxPercent: null,
  rateBase: null,
  comparator: null,
  conditions: [],
};

/** Returns whether the words right before a figure make it a least (最低10万元) or a most (不超过30%). */
export function comparatorOf(before: string): '=' | '>=' | '<=' {
  if (/(?:最低|不低于|不少于|至少)(?:为|达到)?$/.test(before)) return '>=';
  return /(?:不超过|不高于|最高|最多|至多)(?:为|达到)?$/.test(before) ? '<=' : '=';
}
