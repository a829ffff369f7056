import type { Exclusion } from '../figure.ts';

const THINGS = '(?:学校|学院|幼儿园|班额|班级|班|企业|单位|机构|项目|团队|村|社区)';
const OF_THINGS = new RegExp(`^(?:及以上|以上|以下|及以下)?(?:的|(?=大?班))[\\u4e00-\\u9fff]{0,6}?${THINGS}`);

/**
 * Excludes the number of people that tells which schools or teams are meant, and the one more that earns a sum.
 *
 * - “对学生规模不足300人的学校按300人核定公用经费” → none
 * - “到2012年，普通高中56人以上大班额基本消除” → none
 * - “每引进1人奖励200万元” → 200 万元 limit
 * - “全年培训100人以上” → 100 人 count
 */
export const sizeOfCounted: Exclusion = {
  id: 'size-of-counted',
  excludes(text, token) {
    if (token.kind !== 'thing') return false;
    const before = text.slice(Math.max(0, token.start - 8), token.start);
    const after = text.slice(token.end, token.end + 16);
    if (/每(?:引进|培养|新增|增加|招收|吸纳|招用|录用|推荐|介绍|带动)$/.test(before) && token.value === 1) return true;
    if (!/^[人名]$/.test(token.unit)) return false;
    return OF_THINGS.test(after) || (/按(?:照)?$/.test(before) && /^(?:核定|计算|拨付|安排)/.test(after));
  },
};
