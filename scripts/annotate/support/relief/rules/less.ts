import type { Relief } from '../../../../../src/domain/relief.ts';
import { CLOSE, DUE, LATE, OBJECT, type ReliefRule, SHARE, SOON, SPAN, shareOf, spanOf } from '../relief.ts';

const WORD = '(?<how>减免缓?|减征(?:或者?|、)免征|减征(?!或|、|免)|缓缴|缓交|延期缴纳|不再增收|不增收|不再加收)';
const BEHIND = new RegExp(
  `^(?<head>.*?)${SOON}(?:(?:按照?|在)(?<by>${SHARE})的?(?:税额|比例|幅度)*(?<within>内)?)?${SOON}${WORD}(?<span>${SPAN})?(?<share>${SHARE})?的?(?<base>${OBJECT})(?:的?(?<after>${SHARE}))?${LATE}${CLOSE}`,
);
const GIVEN = new RegExp(
  `^(?<head>.*?)${SOON}(?<=给予|享受)(?<span>${SPAN})?(?:(?<share>${SHARE})的?)?(?<base>${OBJECT})(?:的?(?<after>${SHARE}))?的?(?<how>减免)(?:的?(?<by>${SHARE}))?(?:优惠)?$`,
);
const BEFORE = new RegExp(`^(?<head>.*${DUE})${SOON}(?<how>减免|减征)(?<share>${SHARE})(?:优惠)?$`);
const LEAST = new RegExp(
  `^(?<head>.*?)${SOON}按照?(?:法定)?最低(?:适用)?(?:税额|税率)?(?:标准)?征收(?<base>${OBJECT})$`,
);
/** Burdens as a whole: a word of another policy, and no fee that is spared here. */
const VAGUE = /^(?:各项|各类|相关|有关|企业|部分|涉企|国家|应)*(?:税费|税收|费用|收费|税|费|租费)$/;

const FORMS: Readonly<Record<string, Relief>> = {
  减免: '减免',
  减征: '减征',
  缓缴: '缓缴',
  缓交: '缓缴',
  延期缴纳: '缓缴',
  不再增收: '不增收',
  不增收: '不增收',
  不再加收: '不增收',
};

/**
 * Reads taxes and fees of which less is levied (减免、减征), or later (缓缴), or nothing more (不再增收).
 *
 * - “其他行业纳税人生产经营确有困难的，可申请减免房产税、城镇土地使用税。” → 减免; 房产税、城镇土地使用税; 其他行业纳税人 if 生产经营确有困难
 * - “对承租国有房屋的小微企业，给予3个月房屋租金50%的减免。” → 减免; 50% 房屋租金; 小微企业 if 承租国有房屋; 3个月
 * - “国有房屋承租人减免房屋租金3个月。” → 减免; 房屋租金; 国有房屋承租人; 3个月
 * - “对入驻企业给予租金减免50%。” → 减免; 50% 租金; 入驻企业
 * - “因自然灾害遭受重大损失的，可减征或免征房产税。” → 减免; 房产税; if 因自然灾害遭受重大损失
 * - “对入驻企业减免50%租金。” → 减免; 50% 租金; 入驻企业
 * - “个体工商户个人所得税减征50%。” → 减征; 50% 个人所得税; 个体工商户
 * - “对小型微利企业可以在50%的税额幅度内减征资源税。” → 减征; 50% 资源税; 小型微利企业
 * - “继续减征“六税两费”。” → 减征; “六税两费”
 * - “困难企业可缓缴企业社会保险费。” → 缓缴; 企业社会保险费; 困难企业
 * - “在符合规划的前提下，提高容积率的，不再增收土地价款。” → 不增收; 土地价款; if 在符合规划的前提下；提高容积率
 * - “按照法定最低标准征收货车、挂车、专用作业车等车辆车船税。” → 按最低标准征收; 货车、挂车、专用作业车等车辆车船税
 */
export const less: ReliefRule = {
  id: 'less',
  read(words) {
    const least = LEAST.exec(words)?.groups;
    const found = least ?? (GIVEN.exec(words) ?? BEHIND.exec(words) ?? BEFORE.exec(words))?.groups;
    if (!found || VAGUE.test(found['base'] ?? '')) return null;
    const rate = shareOf(found['share'] ?? found['by'] ?? found['after']);
    return {
      instrument: least ? '按最低标准征收' : (FORMS[found['how'] ?? ''] ?? '减免'),
      head: found['head'] ?? '',
      base: found['base'] ?? null,
      ratePercent: rate,
      comparator: rate === null ? null : found['within'] === undefined ? '=' : '<=',
      period: spanOf(found['span'] ?? found['late']),
    };
  },
};
