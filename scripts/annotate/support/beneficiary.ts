import { beforeGift } from './award-words.ts';
import { BODY } from './body.ts';
import { OPENING } from './opening.ts';
import { awards, type Part, type Pledge } from './part.ts';
import { withoutUnit } from './per-unit.ts';
import { doing } from './split-receiver.ts';

/** Ends a receiver that is told in one stretch. */
const RECEIVED = new RegExp(`(?:${BODY}|项目|产品|平台|基地|园区|中心|示范区|的)(?:（[^（）]*）)?$`);

/** Where a receiver told over several stretches ends (…协议，完成股改、并报…备案的企业); the first where it is told in one. */
export function receiverEnd(parts: readonly Part[], at: number): number {
  // 对建设面积2000平方米以上，且年仓库货物交易额300万美元以上的自建海外仓 goes on behind 且, up to its 的.
  const next = parts[at + 1];
  const own = parts[at]?.words ?? '';
  // A name behind 的 is whole (对符合条件的智能工厂，且通过验收的), unless the next stretch has one of its own.
  const open = !RECEIVED.test(own) && !(/的[^的]*$/.test(own) && next?.words.endsWith('的'));
  if (open && next && /^(?:且|并且|同时)[^，]*的/.test(next.words) && !awards(next)) return at + 1;
  const others = parts.slice(at + 1).findIndex(({ words }) => !/^或(?:者)?[^，]*的/.test(words));
  if (others > 0 && !parts.slice(at, at + others + 1).some(awards)) return at + others;
  const end = parts.findIndex(
    (part, i) =>
      i > at &&
      /的[\u4e00-\u9fffA-Z\d]{0,6}?(?:企业|项目|单位|机构|产品|基站|平台|园区|设施|人员|团队|个人|主体|学校|农户|农场|合作社)$/.test(
        beforeGift(part.words),
      ),
  );
  return end < 0 || parts.slice(at, end).some(awards) ? at : end;
}

/**
 * A receiver told without 对, before the award or in its stretch: 被评定为名牌产品的企业，给予…, 排名前三名的县（市、区）依次给予…,
 * 首次认定市级、省级“专精特新”中小企业给予奖励, 新认定服务业集聚示范园区10家左右.
 */
const TOLD =
  /^(?:[^，]{4,}的(?:[\u4e00-\u9fff]{2,4}、)?[\u4e00-\u9fff]{0,6}?|(?:新|首次)(?:引进|注册|设立|建|认定|获批)[^，]*)(?:企业|项目|单位|机构|园区|平台|基地|产品|个人|人员|团队|中介人|县|区|乡镇|街道|养殖场|农场|[\u4e00-\u9fff]{0,6}(?:猪|牛|羊|鸡|禽|牧)场|合作社|主体|中心|实验室|工厂|饭店|酒店|宾馆|民宿|景区|旅行社|商店|超市|孵化器|示范区|集聚区|街区|高校|院校|学校|医院|农户|协会|商会)(?:（[^）]*）)?(?:\d+[家个户名](?:左右|以上)?)?$/;

/** Returns where a promise tells who receives it, -1 where it does not. */
export function receiverAt({ parts }: Pledge): number {
  const opened = parts.findIndex((part) => OPENING.test(part.words));
  if (opened >= 0) return opened;
  return parts.slice(0, parts.findIndex(awards) + 1).findIndex((part) => TOLD.test(beforeGift(part.words)));
}

/** People told without 对, who are not those of the promise before: 博士、硕士毕业生到企业就业的，…. */
const OTHERS = /^[^，]*(?:毕业生|人才|人员|教师|学生|居民|农户|职工|猎头机构|中介机构)[^，]*的$/;

/** By what a sum by the unit is reckoned: 充电桩按装机容量每千瓦. */
const RECKONED_BY = /按照?[^，\d的]{0,8}(?:量|额|面积|数|里程|时长|规模)$/;

/** Returns the words that tell who receives a promise (those after 对), without what it gives. */
export function opening(pledge: Pledge): string | null {
  const { parts } = pledge;
  const at = receiverAt(pledge);
  const first = parts[0]?.words ?? '';
  // Who acts may be told without 对: 企业购买机器人的，按购置价格的15%给予补贴.
  const met = parts.findIndex(({ words }) => words.endsWith('的'));
  const led = met > 0 && met < parts.findIndex(awards) && !/的|\d/.test(first) ? `${first}的` : first;
  if (at < 0 && led.endsWith('的') && !/^(?:支持|鼓励|引导|推动)/.test(first) && doing(led))
    return led.replace(/^对于?(?=各类)/, '');
  if (at < 0) return pledge.before === null || OTHERS.test(first) ? null : opening(pledge.before);
  const words = parts.slice(at, receiverEnd(parts, at) + 1).map((part) => part.words);
  const told = words.join('，');
  const whom = OPENING.exec(told)?.groups?.['whom'] ?? told;
  return (
    beforeGift(whom)
      .replace(
        /(?:按照|按一定|按规定|按(?=\d[\d.]*[%‰])).*$|按照?[^，按]*?\d[\d.]*[%‰](?:(?:的(?:比例|标准))?$|[，、](?:最高|最多).*$)|(?:实施|进行)(?:奖励|奖补|补贴|补助|资助)$/,
        '',
      )
      .replace(/(?:分别|分阶段|依次|一次性|择优)$/, '')
      .replace(/\d+[家个户名](?:左右|以上)?$/, '')
      // Who decides and for how long is not who receives: …的单位和个人报市委、市政府, …传承人在聘期内.
      .replace(/(?:报请?|提请)(?:[省市县区]|党委|政府).*$|在[\u4e00-\u9fff]{1,4}期(?:间|内)$/, '')
      .replace(/.+/, (told) => {
        const bare = withoutUnit(told);
        return bare === told ? told : bare.replace(RECKONED_BY, '');
      })
  );
}
