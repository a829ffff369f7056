import type { Exclusion } from '../figure.ts';

/**
 * Excludes the number of fields just enumerated: it counts the words of the sentence, not a result.
 *
 * - “在大气污染防治、水污染防治等8个方面推广技术” → none
 * - “围绕京津地区、珠三角地区等4个发达区域举办活动” → none
 * - “2012年面制品、肉制品等3个优势产业主营业务收入达到4000亿元” → 4000 亿元 target
 */
export const fieldList: Exclusion = {
  id: 'field-list',
  excludes(text, token) {
    if (token.kind !== 'thing') return false;
    const after = text.slice(token.end, token.end + 12);
    return /^(?:方面|[^，。；、]{0,4}(?:领域|区域|方向|环节|梯度|市(?:区域)?$|优势产业主营))/.test(after);
  },
};
