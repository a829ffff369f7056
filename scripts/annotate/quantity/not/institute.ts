import type { Exclusion } from '../figure.ts';

/**
 * Excludes the numbers in names of institutes: 所 counts only schools and hospitals.
 *
 * - “依托中船重工725所钛合金工程技术研发中心” → none
 * - “支持中电27所、郑州大学合作攻关” → none
 * - “建设3所高等院校” → 3 所 count 高等院校
 * - “支持改善1000所左右基本办学条件薄弱县中，托管100所县中” → 1000 所 count 基本办学条件薄弱县中; 100 所 count 县中
 * - “新建外籍人员子女学校3—5所” → 3-5 所 count 外籍人员子女学校
 */
export const institute: Exclusion = {
  id: 'institute',
  excludes(text, token) {
    if (token.unit !== '所') return false;
    const school =
      /^[\u4e00-\u9fff]{0,12}?(?:院校|学校|大学|高校|医院|卫生院|幼儿园|小学|中学|高中|初中|县中|敬老院|养老院)/;
    const named = /(?:学校|院校|大学|高校|医院|卫生院|幼儿园|小学|中学|高中|初中)(?:达到|达|新增|约)?$/;
    return !school.test(text.slice(token.end)) && !named.test(text.slice(Math.max(0, token.start - 10), token.start));
  },
};
