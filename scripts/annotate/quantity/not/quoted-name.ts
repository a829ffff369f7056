import type { Exclusion } from '../figure.ts';

/**
 * Excludes numbers inside a short quoted name.
 *
 * - “支持郑州“十城千辆”试点工作” → none
 * - “突出“两个提升”。” → none
 * - “实施“354”产业结构升级工程” → none
 * - “落实《重点行业30万吨改造方案》” → none
 */
export const quotedName: Exclusion = {
  id: 'quoted-name',
  excludes(text, token) {
    const open = Math.max(text.lastIndexOf('“', token.start), text.lastIndexOf('《', token.start));
    if (open < 0) return false;
    const close = text.charAt(open) === '“' ? '”' : '》';
    const end = text.indexOf(close, open);
    return end >= token.end && (close === '》' || end - open <= 12);
  },
};
