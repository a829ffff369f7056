import { inYuan } from '../../../../src/domain/scales.ts';
import { isFurther } from '../further.ts';
import { comparatorOf, type GiftRule, NOTHING, wordOf } from '../measure.ts';
import { OPENING } from '../opening.ts';

/**
 * Reads a further tier told behind ；, which gives what the promise before it gives.
 *
 * - “对规模养殖场，年出栏5000头以上的，给予最高300万元补助；年出栏1万头以上的，最高500万元。” → 定额补助; <= 年出栏5000头以上=3000000 ‖ 定额补助; <= 年出栏1万头以上=5000000
 */
export const nextTier: GiftRule = {
  id: 'next-tier',
  read(pledge) {
    const [led, sum] = pledge.parts;
    const [token] = sum?.tokens ?? [];
    if (!pledge.before || pledge.parts.length !== 2 || !led || !sum || !token || !isFurther(led.words, sum.words))
      return null;
    const condition = (OPENING.exec(led.words)?.groups?.['whom'] ?? led.words).replace(/的$/, '');
    return {
      ...NOTHING,
      instrument: `定额${wordOf(pledge.before)}`,
      tiers: [{ condition, amount: inYuan(token) }],
      comparator: comparatorOf(sum.words.slice(0, token.start)),
    };
  },
};
