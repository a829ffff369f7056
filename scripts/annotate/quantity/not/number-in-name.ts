import type { Exclusion } from '../figure.ts';

/** A policy called by how many articles it has. */
const ARTICLES = /^(?!以上|左右|余)[\u4e00-\u9fff]{0,6}?(?:新政|政策|措施|举措|规定)(?!建议)/;
/** What is always paid together. */
const TOGETHER = /^(?:社保|社会保险|基本保险)(?:的)?(?:单位)?(?:缴费|费)/;

/**
 * Excludes the number by which a policy, or what is always paid together, is called: nothing of it is to be reached.
 *
 * - “出台某市招才引智10条新政” → none
 * - “落实稳经济20条措施，兑现惠企30条政策” → none
 * - “对大型企业的3项社保单位缴费减半征收” → none
 * - “新建3条生产线，开展3项社会保险改革试点” → 3 条 count 生产线; 3 项 count 社会保险改革试点
 */
export const numberInName: Exclusion = {
  id: 'number-in-name',
  excludes(text, token) {
    const after = text.slice(token.end);
    return (token.unit === '条' && ARTICLES.test(after)) || (token.unit === '项' && TOGETHER.test(after));
  },
};
