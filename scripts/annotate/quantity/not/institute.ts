import type { Exclusion } from '../figure.ts';

/**
 * Excludes the numbers in names of institutes: 所 counts only schools and hospitals.
 *
 * - “依托中船重工725所钛合金工程技术研发中心” → none
 * - “支持中电27所、郑州大学合作攻关” → none
 * - “建设3所高等院校” → 3 所 count 高等院校
 */
export const institute: Exclusion = {
  id: 'institute',
  excludes(text, token) {
    return (
      token.unit === '所' &&
      !/^[\u4e00-\u9fff]{0,6}(?:院校|学校|大学|高校|医院|幼儿园|小学|中学)/.test(text.slice(token.end))
    );
  },
};
