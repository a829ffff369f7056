import type { Exclusion } from '../figure.ts';

/**
 * Excludes the number of fields just enumerated: it counts the words of the sentence, not a result.
 *
 * - “在大气污染防治、水污染防治等8个方面推广技术” → none
 * - “围绕京津地区、珠三角地区等4个发达区域举办活动” → none
 * - “突出棉纺、服装、印染、面料4个重点领域” → 4 个 count 重点领域
 * - “2012年面制品、肉制品等3个优势产业主营业务收入达到4000亿元” → 4000 亿元 target
 */
export const fieldList: Exclusion = {
  id: 'field-list',
  excludes(text, token) {
    if (token.kind !== 'thing') return false;
    const after = text.slice(token.end, token.end + 12);
    if (/^(?:重点|特色|优势)领域/.test(after) && /突出|发展|建设|打造|培育/.test(text.slice(0, token.start)))
      return false;
    return /^(?:方面|[^，。；、]{0,4}(?:领域|区域|方向|环节|梯度|市(?:区域)?$|优势产业主营))/.test(after);
  },
};
