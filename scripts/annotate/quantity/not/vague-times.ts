import type { Exclusion } from '../figure.ts';

/**
 * Excludes times that count nothing and doublings that are but a name.
 *
 * - “产值增长数十倍，潜力百倍千倍” → none
 * - “实施企业上市翻番行动” → none
 * - “主营业务收入比2010年增长2倍” → 2 倍 growth 主营业务收入增长
 */
export const vagueTimes: Exclusion = {
  id: 'vague-times',
  excludes(text, token) {
    if (token.kind !== 'times') return false;
    if (token.unit === '番') return /^[”"]?(?:计划|行动|工程|目标|方案|战略)/.test(text.slice(token.end));
    if (token.unit !== '倍' || token.valueMax !== null) return false;
    return /[数几上好成]$/.test(text.slice(0, token.start)) || /^[百千万]/.test(text.slice(token.start));
  },
};
