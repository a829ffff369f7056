import type { Exclusion } from '../figure.ts';

/**
 * Excludes ordinals, ranks and membership of a set.
 *
 * - “已经2023年市政府第8次常务会议通过” → none
 * - “电子信息产业发展速度居14个重点行业首位” → none
 * - “惠及居民20万户” → 20 万户 count 惠及居民
 * - “列为转型发展攻坚的12个重点产业之一” → none
 */
export const ordinal: Exclusion = {
  id: 'ordinal',
  excludes(text, token) {
    const before = text.slice(Math.max(0, token.start - 8), token.start);
    const after = text.slice(token.end, token.end + 14);
    return (
      /第$/.test(before) ||
      /(?:居(?!民|住|家)|位列|排名)[^，。]{0,4}$/.test(before) ||
      /^[^，。；、]{0,10}(?:之一|首位)/.test(after)
    );
  },
};
