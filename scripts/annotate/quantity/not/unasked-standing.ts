import type { Exclusion } from '../figure.ts';
import { stretchEnd } from '../sentence.ts';

const SCORE = /(?:积分|总分|得分|评分|分值|成绩)(?:应|须|在|为|满|达到|达|不低于|不少于|高于|超过)*$/;
const AGE = /(?:年龄|年满|[未不]满|满)(?:原则上|一般|应|须|在|为|不超过|不低于|不得超过|不高于)*$/;
const BOUND = /^(?:（不?含[^）]*）)?(?:及?以[上下]|青年|少年|老年|人员)/;

/**
 * Excludes ages and points that ask nothing of anybody: those of a table of scores, and those that only describe whom
 * another figure of the same stretch is for.
 *
 * - “合法产权住所（20分）；每满1年计5分，最高不超过20分” → none
 * - “80周岁以上高龄老人每人每月发放不低于50元的高龄津贴” → 50 元 limit 80周岁以上高龄老人
 */
export const unaskedStanding: Exclusion = {
  id: 'unasked-standing',
  excludes(text, token, sentence, all) {
    if (token.kind !== 'standing') return false;
    const before = text.slice(Math.max(0, token.start - 16), token.start);
    if (token.base === '分') return !SCORE.test(before);
    const to = stretchEnd(text, token.end, sentence.end, '，；。');
    if (all.some(({ start }) => start >= token.end && start < to)) return true;
    return !AGE.test(before) && !BOUND.test(text.slice(token.end));
  },
};
