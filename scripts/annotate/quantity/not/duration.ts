import type { Exclusion } from '../figure.ts';

/**
 * Excludes lengths of time, save the deadlines of a procedure.
 *
 * - “3个月一通报，半年一小结” → none
 * - “形成1小时经济圈的配套体系” → none
 * - “在5个工作日内办结” → 5 个工作日 limit
 */
export const duration: Exclusion = {
  id: 'duration',
  excludes(text, token) {
    if (token.kind !== 'time') return false;
    const before = text.slice(Math.max(0, token.start - 6), token.start);
    const deadline =
      /^(?:以?内|之内)/.test(text.slice(token.end)) || /(?:不超过|压缩至|缩短至|缩短到|压减到)$/.test(before);
    return !deadline || /月$/.test(token.unit);
  },
};
