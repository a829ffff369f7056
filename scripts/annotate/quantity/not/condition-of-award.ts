import type { Exclusion } from '../figure.ts';
import { stretchStart } from '../sentence.ts';

/** Whom or what of a size the award that follows is for: 200吨（含）以上的物流企业，; 满足12个航次的航运企业，. */
const WHO = /^(?:[^，；。的]{0,24}?)的[\u4e00-\u9fff、]{0,14}(?:（[^）]*）)?，/;
/** A bracket that says of what size a thing is: 大机型（航班最大业载不低于80吨的机型）. */
const ASIDE = /^(?:以上|以下|以内)?的[\u4e00-\u9fff]{1,8}）/;
const OVER = /(?:超过|不超过|不低于|不少于|不足|达到|满足|满|达)$/;
const BOUND = /^(?:（不?含[^）]*）)?(?:及?以[上下]|以内|不足\d)/;
const AWARD = /给予|予以|贴息|[另再]奖\d|(?:奖励|奖补|补贴|补助|资助)(?!政策|资金)/;

/**
 * Excludes how large or how many a thing must be to be helped: the award behind it is the figure.
 *
 * - “总吨位在200吨（含）以上的物流企业，给予10万元奖励” → 10 万元 limit
 * - “大机型（航班最大业载不低于80吨的机型）往返飞行的，给予2.3万元航班奖励” → 2.3 万元 limit
 * - “洲际航线满足12个航次/年的航运企业，第一年奖励1300万元” → 1300 万元 limit
 * - “50张以上不足300张、运营1年以上的，给予每张2000元的一次性建设补贴” → 2000 元 limit
 * - “每生产1吨奶粉补贴4000元” → 4000 元 limit
 * - “建设基地100个以上，每个补助50万元” → 100 个 count; 50 万元 limit
 */
export const conditionOfAward: Exclusion = {
  id: 'condition-of-award',
  excludes(text, token, sentence) {
    if (!['thing', 'goods', 'event'].includes(token.kind)) return false;
    const from = stretchStart(text, sentence.start, token.start, '，；。');
    const after = text.slice(token.end, sentence.end);
    if (!AWARD.test(after)) return false;
    const lead = text.slice(from, token.start);
    if (token.value === 1 && /每(?:生产|销售|收购|处理|购置|出口|加工)$/.test(lead)) return true;
    // 对 opens those who are helped, whose size another rule reads.
    if (
      AWARD.test(lead) ||
      /(?:次数|人数|户数|家数)在?$/.test(lead) ||
      (token.kind === 'goods' && text.startsWith('对', from))
    )
      return false;
    const bound = token.valueMax !== null || OVER.test(lead) || BOUND.test(after);
    return (
      (bound && WHO.test(after) && AWARD.test(after.slice(after.indexOf('，')))) ||
      (/（[^（）]*(?:为|不低于|不超过|超过)$/.test(text.slice(sentence.start, token.start)) && ASIDE.test(after))
    );
  },
};
