import type { Exclusion } from '../figure.ts';
import { stretchStart } from '../sentence.ts';

/** Whom or what of a size the award that follows is for: 200吨（含）以上的物流企业，; 满足12个航次的航运企业，. */
const WHO = /^(?:[^，；。的]{0,24}?)的[\u4e00-\u9fff、]{0,14}(?:（[^）]*）)?，/;
/** A bracket that says of what size a thing is: 大机型（航班最大业载不低于80吨的机型）. */
const ASIDE = /^(?:以上|以下|以内)?的[\u4e00-\u9fff]{1,8}）/;
const OVER = /(?:超过|不超过|不低于|不少于|不足|达到|满足|满|达)$/;
const BOUND = /^(?:）|（[^）]*）)?(?:及?以[上下]|以内|不足\d)/;
/** How often, before the award: 洲内航线满足24个航次/年，第一年奖励550万元. */
const TIMES = /^(?:航次|班次|架次|班)?(?:\/年)?，(?:第[一二三]年|一次性)?(?:奖励|给予|补贴)/;
/** A class by number, each of which gets a sum: 20座以上不足50座（含20座）日光温室，每座补贴1万元. */
const CLASS = /^(?:以下|以上不足|(?:以上)?（含)[^，；。]*，(?:按)?每[^，；。]{1,4}(?:补贴|奖补|补助|奖励|给予)/;
/** A size of those that get a sum each: 存栏600头以上纯种能繁母猪，…的祖代种猪场，每场一次性补助100万元. */
const EACH = /^(?:及?以上)[^；。]*，每[场家个户处][^，；。]{0,4}(?:补贴|奖补|补助|奖励|给予)/;
/** A class by number at the head of its stretch, which gets a sum each: 100座以下每架次补贴1万元; 100至160座，每架次补贴1.5万元. */
const RUNG = /^(?:(?:以下|以上)，?|，)每[^，；。\d]{1,4}(?:补贴|奖补|补助|奖励|给予)/;
/** What tourists are to do or how many they are to be, told of those who bring them. */
const BROUGHT = /(?:游览|来[\u4e00-\u9fff]{1,6}旅游(?:达到?|超过|满)?)$/;
const AWARD = /给予|予以|贴息|[另再]奖\d|(?:奖励|奖补|补贴|补助|资助)(?!政策|资金)/;

/**
 * Excludes how large or how many a thing must be to be helped: the award behind it is the figure.
 *
 * - “总吨位在200吨（含）以上的物流企业，给予10万元奖励” → 10 万元 limit
 * - “大机型（航班最大业载不低于80吨的机型）往返飞行的，给予2.3万元航班奖励” → 2.3 万元 limit
 * - “洲际航线满足12个航次/年的航运企业，第一年奖励1300万元” → 1300 万元 limit
 * - “洲内国际航线满足24个航次/年，第一年奖励550万元” → 550 万元 limit
 * - “50张以上不足300张、运营1年以上的，给予每张2000元的一次性建设补贴” → 2000 元/张 limit
 * - “每生产1吨奶粉补贴4000元” → 4000 元 limit
 * - “发展20座以上不足50座（含20座）新型日光温室，每座补贴10000元” → 10000 元/座 limit
 * - “新建并存栏600头以上纯种能繁母猪，以生产为主的祖代种猪场，每场一次性补助100万元” → 100 万元 limit
 * - “新建年出栏商品猪5000头（猪舍建筑面积4000平方米）以上的规模养殖场（小区），每场一次性补助25万元” → 25 万元 limit
 * - “100座以下每架次补贴1万元；100至160座，每架次补贴1.5万元” → 1 万元/架次 limit; 1.5 万元/架次 limit
 * - “旅行社组织游客来我市旅游达到16人，游览5个收费景区，奖励200元/人” → 200 元/人 limit
 * - “建设基地100个以上，每个补助50万元” → 100 个 count; 50 万元/个 limit
 */
export const conditionOfAward: Exclusion = {
  id: 'condition-of-award',
  excludes(text, token, sentence) {
    if (!['thing', 'goods', 'event'].includes(token.kind)) return false;
    const from = stretchStart(text, sentence.start, token.start, '，；。');
    const after = text.slice(token.end, sentence.end);
    if (!AWARD.test(after)) return false;
    const lead = text.slice(from, token.start);
    const heads = /(?:^|：)$/.test(lead);
    if (heads && RUNG.test(after) && (token.valueMax !== null || !after.startsWith('，'))) return true;
    if (token.value === 1 && /每(?:生产|销售|收购|处理|购置|出口|加工)$/.test(lead)) return true;
    // 对 opens those who are helped, whose size another rule reads.
    if (
      AWARD.test(lead) ||
      /(?:次数|人数|户数|家数)在?$/.test(lead) ||
      (token.kind === 'goods' && text.startsWith('对', from))
    )
      return false;
    if (/满足$/.test(lead) && TIMES.test(after)) return true;
    if (BROUGHT.test(lead)) return true;
    if (CLASS.test(after) || (/不足$/.test(lead) && CLASS.test(`以下${after}`))) return true;
    if (token.kind === 'goods' && EACH.test(after)) return true;
    const bound = token.valueMax !== null || OVER.test(lead) || BOUND.test(after);
    return (
      (bound && WHO.test(after) && AWARD.test(after.slice(after.indexOf('，')))) ||
      (/（[^（）]*(?:为|不低于|不超过|超过)$/.test(text.slice(sentence.start, token.start)) && ASIDE.test(after))
    );
  },
};
