import { inYuan } from '../../../../src/domain/scales.ts';
import { type GiftRule, NOTHING, wordOf } from '../measure.ts';
import { percent } from '../shares.ts';
import { thresholds } from './tiers.ts';

const LIST = /(?:^|分别)按(?:人民币)?(?=\d)/;

/**
 * Reads a list of awards of which the last is a share: the share is for the last condition alone.
 *
 * - “实到外资200万-500万（不含）美元、500万-1000万（不含）美元、1000万美元以上的，分别按人民币30万元、50万元、实到外资额的8‰折合人民币给予奖励。” → 分档奖励（末档按比例）; 0.8% 实到外资额; 实到外资200万-500万（不含）美元=300000 实到外资500万-1000万（不含）美元=500000
 * - “第二年实到外资达到上述标准的，分别按人民币15万元、实到外资额的6‰折合人民币给予奖励。” → 分档奖励（末档按比例）; 0.6% 实到外资额; 第二年实到外资达到上述标准（第1档）=150000
 */
export const mixed: GiftRule = {
  id: 'mixed',
  read({ parts, before }) {
    const at = parts.findIndex((part) => LIST.test(part.words) && /给予|奖励|补助|补贴/.test(part.words));
    const part = parts[at];
    const share = part?.tokens.find((token) => token.kind === 'percent');
    const led = parts[at - 1];
    if (!part || !share || !led) return null;
    const sums = part.tokens.filter((token) => token.kind === 'money' && token.end <= share.start);
    const base = /元、(?<base>[^、]+?)的?$/.exec(part.words.slice(0, share.start))?.groups?.['base'];
    if (sums.length === 0 || base === undefined) return null;
    const count = sums.length + 1;
    const whole = led.words.replace(/的$/, '');
    const named = thresholds(led, count) ?? Array.from({ length: count }, (_, i) => `${whole}（第${i + 1}档）`);
    return {
      ...NOTHING,
      instrument: `分档${wordOf({ parts, before })}（末档按比例）`,
      tiers: sums.map((token, i) => ({ condition: named[i] ?? whole, amount: inYuan(token) })),
      ratePercent: percent(share, share.value),
      rateBase: base,
      comparator: '=',
      conditions: [named.at(-1) ?? whole],
    };
  },
};
