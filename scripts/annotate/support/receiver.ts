import { antecedentIn, refersBack } from './anaphor.ts';
import { beforeGift } from './award-words.ts';
import { opening, receiverAt, receiverEnd } from './beneficiary.ts';
import { BODY, WHO } from './body.ts';
import { furtherConditions } from './conditions.ts';
import type { Gift } from './measure.ts';
import { awards, MET, type Pledge } from './part.ts';
import type { Measure } from './read-support.ts';
import { type Receiver, splitReceiver } from './split-receiver.ts';

/** Who is paid, right behind the award: 奖励企业100元/亩, 给予企业管理团队50万元, 给予企业引进成本不低于10%. */
const PAID = new RegExp(
  `(?:给予|给(?!予)|奖励|奖补|补贴|补助|资助)(?!每|下列|以下|如下)(?<who>${WHO})(?=分别|一次性|总数|总额|最高|不超过|不低于|不少于|每|\\d|[前后第]?[一二三四五六七八九十两]年|奖励|奖补|补贴|补助|资助|[\\u4e00-\\u9fff]{2,8}(?:奖励|补贴|补助)\\d|[^，\\d]{2,14}?(?:额|投资|费用?|投入|成本|租金|利息|税收)的?(?:最高|最多|不超过|不低于)?\\d)`,
);
/** Each of whom is paid, before the award: 每家企业每个项目给予0.8万元人员费补助. */
const EACH = new RegExp(
  `^每[家户](?<who>${BODY})(?:每[个次年][\\u4e00-\\u9fff]{0,2})?(?:给予|奖励|补贴|补助)(?!金额|总额|最高|不超过)`,
);
/** Who acts, at the head of a promise without 对: 企业首次在新三板基础层挂牌一次性奖补10万元. */
const SUBJECT = /^(?<who>企业|单位|项目|个人)(?:首次|新|在|获得|通过|被)/;
/** Who stands right before what the sum is reckoned by: 中介机构按引进项目实到外资的4‰…, 投资额1亿元以上的工业项目按…的0.8%奖励. */
const RECKONED =
  /^(?<who>(?:[^，]{4,}的)?[\u4e00-\u9fff]{0,8}?(?:企业|项目|机构|单位|园区|平台|基地|合作社|学校|医院|个人|养殖户|种植户|农户|大户|商户))按照?(?=[^，]*[\d%‰])/;
/** Any other word in the place of a receiver, taken where nothing else names one: 给予中标方10万元. */
const NAMED =
  /给予(?!每|下列|以下|如下|最高|最低|一次性|不超过|总数|奖励|表彰|通报|配套|相应|适当|一定|同等|叠加|额外|[一二三四五六七八九十两]年)(?<who>[\u4e00-\u9fff]{2,8}?)(?<![费额金税贷息的租资入本润和及与])(?:一次性|总数|最高|不超过|\d(?![\d.]*[%‰])|奖励)/;
/** What one does, in the place of a receiver: 对引进重点企业，…给予企业…. */
const VERB = /^(?:新?引进|获得?|取得|通过|参加|入选|列入|承担)/;
/** What one does, where more is asked for behind it and nobody is named: 对招用毕业生，与其签订劳动合同的，…. */
const DEED = /^(?:招用|招收|吸纳|购买|购置|租赁|租用|组织|举办|参加|承办|取得|通过|入选|列入|承担)[^的]+$/;
/** Who is helped, and by what it does: 支持有实力的企业创建技术创新中心, 专项资金扶持…. */
const HELPED = new RegExp(
  `^(?:支持|鼓励)(?<who>[^，]*?${BODY})(?<deed>(?:牵头|首次|自主)?(?:创建|建设|组建|创办|设立|新建|开展|参加|参与|实施|引进|购置|购买|租用|租赁|投保|申报|承担|承接|吸纳|吸收|招用)[^，]+)$|^支持(?<firm>(?:(?!建设|运营)[^，])*?企业)(?!贷款|融资)`,
);
const FUNDED = /专项资金(?:扶持|支持)(?<who>[^，]+)/;

/** Returns a size behind ；whose measure is told with the one before: 对进出口50万美元以上的，…；501万美元以上、且增长15%的，…. */
function sizeElided({ parts }: Pledge, before: string | null): string | null {
  const measure = /^[^\d]{2,40}(?=\d)/.exec(before ?? '')?.[0];
  const led = parts.slice(0, Math.max(parts.findIndex(awards), 1)).map(({ words }) => beforeGift(words));
  const own = led.join('，');
  return measure !== undefined && /^\d[^，]*[元吨亩人家]/.test(own) && led.length > 1 && own.endsWith('的')
    ? `${measure}${own.slice(0, -1)}`
    : null;
}

/**
 * Returns the condition of a promise behind ；that stands in the place of the one before (对新建的粮食烘干中心，…；改造的，…),
 * null where the receiver’s own condition is for both (对符合条件的企业，首次达到1亿元的，…；首次达到5亿元的，…).
 */
function alternative(pledge: Pledge): string | null {
  const own = beforeGift(pledge.parts[0]?.words ?? '');
  let root: Pledge | null = pledge.before;
  while (root && receiverAt(root) < 0) root = root.before;
  if (!root) return null;
  const elided = sizeElided(pledge, splitReceiver(opening(root) ?? '').condition);
  if (elided !== null) return elided;
  if (!own.endsWith('的')) return null;
  const { parts } = root;
  const from = receiverEnd(parts, receiverAt(root));
  const apart = parts.slice(from + 1, parts.findIndex(awards)).some(({ words }) => MET.test(words));
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

/** Who the words of a promise name, beside those behind 对. */
interface Named {
  /** Right behind the award, or before it with 每家. */
  readonly paid: string | null;
  readonly helped: { readonly who: string; readonly deed: string | null } | null;
  readonly loose: string | null;
  readonly actor: string | null;
}

function namedIn({ parts }: Pledge): Named {
  const spoken = parts.map(({ words }) => words);
  const first = (rule: RegExp): string | null => spoken.map((w) => rule.exec(w)?.groups?.['who']).find(Boolean) ?? null;
  const helped = spoken.map((w) => HELPED.exec(w)?.groups ?? FUNDED.exec(w)?.groups).find(Boolean);
  return {
    paid: first(PAID) ?? first(EACH),
    helped: helped ? { who: helped['who'] ?? helped['firm'] ?? '', deed: helped['deed'] ?? null } : null,
    loose: first(NAMED)?.replace(/每.*$/, '') || null,
    actor: SUBJECT.exec(spoken[0] ?? '')?.groups?.['who'] ?? null,
  };
}

/** Returns those behind 对, or those that the words before name where these only refer to them: 对其租金, 对首次认定的. */
function toldIn(pledge: Pledge, at: number): Receiver | null {
  const { parts } = pledge;
  const whom = opening(pledge);
  if (whom === null) return null;
  const own = splitReceiver(whom);
  const more = parts.slice(at + 1, parts.findIndex(awards)).some(({ words }) => words.endsWith('的'));
  if (at >= 0 && more && DEED.test(whom)) return { beneficiary: null, condition: whom, base: null };
  if (at < 0 || own.beneficiary !== null || !refersBack(whom)) return own;
  const named = antecedentIn(parts[at - 1]?.words ?? '');
  const from = named ?? (pledge.before ? opening(pledge.before) : null);
  if (from === null) return own;
  const { beneficiary, condition } = splitReceiver(from);
  const both = [named === null ? null : condition, own.condition].filter((told) => told);
  return { ...own, beneficiary, condition: both.join('；') || null };
}

/** Whose loan interest is paid for: 2020年新增的全省重点保障企业专项再贷款; of those who lend, nobody. */
const BORROWER = new RegExp(`^(?:[^，]*的)?(?<who>[^，的]*?${BODY})(?<!银行|金融机构|担保机构)的?[^，的]*贷款$`);

/** Returns who receives what a promise gives, on what conditions, and what a share is taken of. */
export function receiverOf(pledge: Pledge, gift: Gift): Pick<Measure, 'beneficiary' | 'condition' | 'rateBase'> {
  const { parts } = pledge;
  const whom = opening(pledge);
  const at = receiverAt(pledge);
  const reckoned = at < 0 ? (RECKONED.exec(parts[0]?.words ?? '')?.groups?.['who'] ?? null) : null;
  const own = reckoned === null ? toldIn(pledge, at) : splitReceiver(reckoned);
  const { paid, helped, loose, actor } = namedIn(pledge);
  // Who is named behind the award is paid, whatever the words behind 对 are about: 对新发展的基地，奖励企业100元/亩.
  const named = own?.beneficiary ?? '';
  const other = paid !== null && (named.includes('；') || VERB.test(named) || !named.endsWith(paid));
  const acting = at < 0 && pledge.before === null && whom !== null;
  const from = at < 0 ? (acting ? 1 : 0) : receiverEnd(parts, at) + 1;
  const further = furtherConditions(pledge, [at, from], gift);
  const instead = at < 0 ? alternative(pledge) : null;
  const told =
    other && at >= 0 && own?.base === null
      ? (whom?.replace(/的$/, '') ?? null)
      : ((reckoned === null ? instead : null) ?? own?.condition ?? unled(pledge, at, gift));
  const borrower = /贴息/.test(gift.instrument) ? BORROWER.exec(own?.condition ?? '')?.groups?.['who'] : undefined;
  const beneficiary = other ? paid : (own?.beneficiary ?? borrower ?? loose ?? helped?.who ?? (at < 0 ? actor : null));
  const deed = beneficiary === helped?.who && told?.includes(helped?.deed ?? '') !== true ? helped?.deed : null;
  const conditions = [
    told,
    deed,
    ...further.filter((one) => told?.includes(one) !== true && beneficiary?.includes(`（${one}）`) !== true),
    ...gift.conditions,
  ];
  // A sum is not taken of anything: 对失能老年人的护理费给予每月500元补贴.
  const base = gift.rateBase ?? (gift.tiers.length === 0 ? own?.base : null) ?? null;
  // 企业及其职工缴纳的失业保险费 is not of the receiver alone.
  const ofOthers = /^[及和与、]/.test(base?.slice(beneficiary?.length ?? 0) ?? '');
  return {
    beneficiary,
    condition: [...new Set(conditions)].filter((c) => c).join('；') || null,
    rateBase:
      ofOthers || beneficiary === null || !base?.startsWith(beneficiary) ? base : base.slice(beneficiary.length),
  };
}
