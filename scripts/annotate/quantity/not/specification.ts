import type { Exclusion } from '../figure.ts';

/**
 * Excludes sizes that describe what a product is for, and scale that stands in its name.
 *
 * - “6000米以上油气钻探钻头用聚晶金刚石复合片的研发应用” → none
 * - “加快武汉至安庆段6米水深航道整治工程” → none
 * - “公交站点500米覆盖率达到100%” → 100 % share 公交站点500米覆盖率
 * - “年产60套日处理150吨米糠一级油精炼成套设备” → 60 套 capacity
 */
export const specification: Exclusion = {
  id: 'specification',
  excludes(text, token) {
    const before = text.slice(Math.max(0, token.start - 12), token.start);
    const after = text.slice(token.end, token.end + 16);
    if (/^(?:米|公里|千米)$/.test(token.unit))
      return /^(?:以内|范围内?)?(?:覆盖|服务半径|生活圈)|^(?:以上|级)?[^，。；、]{0,12}用|^(?:水深|深水|宽|高|长|深)(?!速)/.test(
        after,
      );
    return /\d[台套条个][^，。；、]{0,2}日处理$/.test(before);
  },
};
