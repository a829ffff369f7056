import type { Quantity } from '../../../src/domain/fact.ts';
import type { Token } from './tokenize.ts';

/** How a figure binds: `>=` for 突破 and 以上, with the printed word. */
export interface Bound {
  readonly comparator: Quantity['comparator'];
  readonly qualifier: string | null;
  /** Length of the words after the figure that belong to it (以上, 左右). */
  readonly suffix: number;
}

const AFTER: readonly [RegExp, Quantity['comparator']][] = [
  [/^(?:（(?:不?含[^）]{0,8}|人民币，下同|含本数)）)?(?:及以上|以上)/, '>='],
  [/^(?:左右|上下)/, '≈'],
  [/^(?:（含(?:本数)?）)?(?:及以下|以下|以内|之内)/, '<='],
];
const BEFORE: readonly [RegExp, Quantity['comparator']][] = [
  [/(未超过|未达到|未突破)$/, '<='],
  [/(?:最高|最多)?(?:均)?(不超过|不高于|不多于|不突破|(?<!不|不得)低于|(?<!不|不得)少于)$/, '<='],
  [/(不低于|不少于|不小于|不得低于|不得少于|至少|最低|高于|大于|突破|超过|超越|超出|超|逾)$/, '>='],
  [/(≥)$/, '>='],
  [/(≤)$/, '<='],
  [/(最高|最多)(?=(?:奖励|补贴|补助|资助|奖补|支持)$)/, '<='],
  [/(不超过)(?=[^，。、\d]{1,8}(?:投资|额|费用|收入)$)/, '<='],
  [/(最高为|最高可?达|最高|最多为|最多|上限为|控制在)$/, '<='],
  [/(约为|大约|约|接近|近)$/, '≈'],
  [/(约)占[^，；。]*$/, '≈'],
  [/(达到|达)$/, '='],
];
/** Of what a share is stands between the bound and it: 不低于基准地价的70%, 不超过建设设施总造价的30%. */
const PART_OF: readonly [RegExp, Quantity['comparator']][] = [
  [/(不超过|不高于)(?=[^，。；：、（）\d]{2,14}的$)/, '<='],
  [/(不低于|不少于)(?=[^，。；：、（）\d]{2,14}的$)/, '>='],
];
const AIM = /(?:力争|争取)[^，；。]*$/;
const STRIVES = /力争|争取(?!国家|上级|省|专项|资金|得)/g;
/** A task of its own, which the 力争 before it does not colour. */
const OWN_TASK =
  /^(?:\d{4}年|并|再)?(?:开工|培育建设|推进|支持|启动|组织|加快|探索|出台|对|已|预计|确保|淘汰|鼓励|引导|打造|把)/;

/** Returns how the words on either side bind a figure; 达到 alone is `=`, 力争 colours only what no other word does. */
export function boundOf(head: string, after: string, token: Token): Bound {
  const tail = AFTER.map(([words, sign]) => ({ word: words.exec(after)?.[0], sign })).find((m) => m.word !== undefined);
  const core = head
    .replace(/（不?含(?:本数)?）$/, '')
    .replace(/每[生人班亩户](?:每[年月])?$/, '')
    .replace(/(?:分别|仅|均|为|在|给予|至|到|每年|首次)+$/, (end) =>
      /最高为$|最多为$|约为$|达到$|提高到$|降到$|上限为$|控制在$/.test(head) ? end : '',
    );
  const lead = [...(token.kind === 'percent' ? PART_OF : []), ...BEFORE]
    .map(([words, sign]) => ({ word: words.exec(core)?.[0].replace(/^约占.*/s, '约'), sign }))
    .find((m) => m.word !== undefined);
  const aim = AIM.test(head) ? '力争' : null;
  const suffix = tail?.word?.length ?? 0;
  if (token.valueMax !== null) return { comparator: 'range', qualifier: tail?.word ?? aim, suffix };
  const strong = lead !== undefined && lead.sign !== '=' ? lead : null;
  if (strong) return { comparator: strong.sign, qualifier: strong.word ?? null, suffix };
  if (tail) return { comparator: tail.sign, qualifier: tail.word ?? null, suffix };
  if (token.surplus !== null) return { comparator: '>=', qualifier: token.surplus, suffix };
  return { comparator: '=', qualifier: aim ?? lead?.word ?? null, suffix };
}

/** A measure before the verb: 产量力争达到70万辆 strives for its own figure, not for the list after it. */
const OWN_MEASURE = /(?:产量|产能|产值|收入|增加值|利税|税收|出口额|销售额|率|比重|比例|占比|规模|能力|投资)$/;
/** What is said of the figure before, not a measure of its own. */
const OF_THE_SAME = /^(?:同比|年均|比|较)?(?:\d{4}年)?(?:增长|提高|下降)/;
/** A year after 力争 heads the whole series of what it brings (力争2012年实现…；实现…；…提高至…). */
const SERIES = /^(?:力争|争取)(?:到|在)?(?:\d{4}年|今年|年内)/;
const OF_SERIES = /^(?:实现|完成)|^[^，；]*(?:(?:提高|提升|增加|降低|下降|降)(?:到|至)|达到|从$)/;
const OF_ANOTHER_YEAR = /^(?:到|在)?\d{4}年/;

function endsSeries(own: string, later: readonly string[]): boolean {
  return !SERIES.test(own) || later.some((piece) => OF_ANOTHER_YEAR.test(piece) || !OF_SERIES.test(piece));
}

/**
 * Tells whether a figure is only striven for, by the words of its sentence before it; one 力争 holds for the list after it,
 * over ； only where its year heads a series.
 */
export function strivenFor(before: string): boolean {
  const last = [...before.matchAll(STRIVES)].at(-1);
  if (!last) return false;
  const [series = '', ...next] = before.slice(last.index).split('；');
  const [own = '', ...later] = series.split('，');
  if (next.length > 0 && endsSeries(own, next)) return false;
  const pieces = [...later, ...next.flatMap((part) => part.split('，'))];
  if (OWN_MEASURE.test(before.slice(0, last.index)) && pieces.some((piece) => !OF_THE_SAME.test(piece))) return false;
  return !pieces.some((piece) => OWN_TASK.test(piece));
}
