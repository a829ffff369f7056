import type { Exclusion } from '../figure.ts';

/**
 * Excludes the size in a name: it classes a thing and is no target.
 *
 * - “培育建设洛阳、郑州等5个千亿级产业集群” → 5 个 count 千亿级产业集群
 * - “10亿级耐火材料企业集团达到3家” → 3 家 count 10亿级耐火材料企业集团
 * - “大力推进郑州百万辆汽车基地建设” → none
 * - “加大对乳制品百亿元产业工程支持力度” → none
 * - “培育建设省级万亿食品产业集群” → none
 * - “处五百元以上五千元以下罚款” → 500-5000 元 limit 罚款
 * - “围绕镁合金板材，培育发展百亿产业集群” → none
 */
export const sizedName: Exclusion = {
  id: 'sized-name',
  excludes(text, token) {
    const after = text.slice(token.end);
    if (/^级/.test(after)) return !/年产$/.test(text.slice(0, token.start));
    if (!token.han || token.valueMax !== null || token.kind === 'percent' || token.kind === 'thing') return false;
    if (token.kind === 'money') return /^[\u4e00-\u9fff“]/.test(after) && !/^(?:以上|左右|以下|的)/.test(after);
    return /^[\u4e00-\u9fff]{0,6}基地/.test(after) && !/形成$/.test(text.slice(0, token.start));
  },
};
