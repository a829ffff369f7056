import { opening, receiverAt, receiverEnd, splitReceiver } from './beneficiary.ts';
import type { Gift } from './measure.ts';
import { awards, beforeGift, type Pledge } from './part.ts';
import type { Measure } from './read-support.ts';

/** People of a firm who get what the firm has earned: 给予企业管理团队50万元, 奖励企业法定代表人10万元. */
const PERSON =
  /(?:给予|奖励)(?<who>[\u4e00-\u9fff]{0,8}(?:法定代表人|负责人|管理团队|高管|高管团队|核心团队|商会|协会))(?:分别|一次性)?(?:最高|不超过)?\d/;
/** Who acts, at the head of a promise without 对: 企业首次在新三板基础层挂牌一次性奖补10万元. */
const SUBJECT = /^(?<who>企业|单位|项目|个人)(?:首次|新|在|获得|通过|被)/;
/** Who stands right before what the sum is reckoned by: 中介机构按引进项目实到外资的4‰…, 投资额1亿元以上的工业项目按…的0.8%奖励. */
const RECKONED =
  /^(?<who>(?:[^，]{4,}的)?[\u4e00-\u9fff]{0,8}?(?:企业|项目|机构|单位|园区|平台|基地|合作社|学校|医院|个人))按照?(?=[^，]*[\d%‰])/;
const SELF =
  /给予(?!每|下列|以下|如下|最高|最低|一次性|不超过|总数|奖励|表彰|通报|[一二三四五六七八九十两]年)(?<who>[\u4e00-\u9fff]{2,8}?)(?<![费额金税贷息的])(?:一次性|总数|最高|不超过|\d|奖励)/;

/**
 * Returns the condition of a promise behind ；that stands in the place of the one before (对新建的粮食烘干中心，…；改造的，…),
 * null where the receiver’s own condition is for both (对符合条件的企业，首次达到1亿元的，…；首次达到5亿元的，…).
 */
function alternative(pledge: Pledge): string | null {
  const own = beforeGift(pledge.parts[0]?.words ?? '');
  let root: Pledge | null = pledge.before;
  while (root && receiverAt(root) < 0) root = root.before;
  if (!root || !own.endsWith('的')) return null;
  const { parts } = root;
  const from = receiverEnd(parts, receiverAt(root));
  const apart = parts.slice(from + 1, parts.findIndex(awards)).some(({ words }) => words.endsWith('的'));
  const general = /^符合[^，]{0,8}条件/.test(splitReceiver(opening(root) ?? '').condition ?? '');
  return apart || general ? null : own.slice(0, -1);
}

/** Returns what must be met for a rate that no 对 opens (固定资产投资3000万元以上的，补贴60%); sums keep it with their tiers. */
function unled({ parts }: Pledge, at: number, gift: Gift): string | null {
  if (at >= 0 || gift.tiers.length > 0 || gift.conditions.length > 0) return null;
  const told = parts
    .slice(0, parts.findIndex(awards))
    .map(({ words }) => words)
    .join('，');
  return told.endsWith('的') && !/^(?:支持|鼓励|引导|推动)/.test(told) ? told.slice(0, -1) : null;
}

/** Returns who receives what a promise gives, on what conditions, and what a share is taken of. */
export function receiverOf(pledge: Pledge, gift: Gift): Pick<Measure, 'beneficiary' | 'condition' | 'rateBase'> {
  const whom = opening(pledge);
  const at = receiverAt(pledge);
  const reckoned = at < 0 ? (RECKONED.exec(pledge.parts[0]?.words ?? '')?.groups?.['who'] ?? null) : null;
  const told = reckoned ?? whom;
  const own = told === null ? null : splitReceiver(told);
  const words = pledge.parts.slice(at < 0 ? 0 : receiverEnd(pledge.parts, at) + 1).map((part) => part.words);
  const spoken = pledge.parts.map((part) => part.words);
  const named = spoken.map((w) => (SELF.exec(w)?.groups?.['who'] ?? '').replace(/每.*$/, '')).find(Boolean) ?? null;
  const helped =
    spoken
      .map(
        (w) =>
          (
            /^支持(?<who>(?:(?!建设|运营)[^，])*?企业)(?!贷款|融资)/.exec(w) ??
            /专项资金(?:扶持|支持)(?<who>[^，]+)/.exec(w)
          )?.groups?.['who'],
      )
      .find(Boolean) ?? null;
  const extra = words.filter(
    (w) => /^(?:经|进入|完成|取得|获得|通过|投保|在上市过程中).{2,}/.test(w) && !/给予/.test(w),
  );
  const person = spoken.map((w) => PERSON.exec(w)?.groups?.['who']).find(Boolean);
  const instead = at < 0 ? alternative(pledge) : null;
  const actor = at < 0 ? (SUBJECT.exec(spoken[0] ?? '')?.groups?.['who'] ?? null) : null;
  const conditions = [
    person
      ? whom
      : ((reckoned === null ? instead : null) ?? own?.condition ?? (extra.length > 0 ? null : unled(pledge, at, gift))),
    ...gift.conditions,
    ...extra.map((w) => w.replace(/的$/, '')),
  ];
  return {
    beneficiary: person ?? own?.beneficiary ?? named ?? helped ?? actor,
    condition: conditions.filter((c) => c !== null && c !== '').join('；') || null,
    rateBase: gift.rateBase ?? own?.base ?? null,
  };
}
