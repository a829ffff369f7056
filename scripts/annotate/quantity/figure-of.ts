import { type Bound, boundOf } from './comparator.ts';
import type { Figure, Reading } from './figure.ts';
import { perBehind } from './per.ts';
import { type Sentence, stretchEnd, stretchStart } from './sentence.ts';
import type { Setting } from './setting.ts';
import type { Token } from './tokenize.ts';
import { unitClass } from './units.ts';

const SUFFIX = /^(?:（含(?:本数)?）)?(?:及以上|以上|左右|上下|及以下|以下|以内|之内)/;
const JOINT = /^(?:、|和|及|以及|与|或|，)?$/;
/** The money that a figure is in, which may stand between it and its bound: 最高为新台币（以下同）二百万元. */
const CURRENCY = /(?:人民币|新台币)(?:（[^）]*）)?$/;
const SUPPORT =
  /给予|奖励|补贴|补助|资助|奖补|返还[^，]{0,40}(?:费|税|税款|租金)(?:总额)?的?\d|%(?:的比例|的标准)?返还|贴息比例|[另再]奖\d|(?:资金|经费)支持\d|%的(?:财政)?贴息|%(?:给予|予以)(?:一次性)?(?:财政)?贴息/;
/** A half of a sentence that sets goals. */
const GOAL = /^(?!对)[^，]*(?:额|收入|产值|比重|比例|率|规模)(?:稳定|保持)?(?:在|突破|达到|达|超过)\d/;

function headOf(
  text: string,
  sentence: Sentence,
  token: Token,
  previous: Token | undefined,
): { head: string; member: boolean } {
  const mark = stretchStart(text, sentence.start, token.start, '，；：。');
  if (!previous || previous.end <= mark) {
    const elided =
      previous !== undefined && mark === token.start && text.charAt(mark - 1) === '，' && previous.end >= mark - 1;
    return { head: text.slice(mark, token.start), member: elided };
  }
  const between = text.slice(previous.end, token.start).replace(SUFFIX, '');
  if (JOINT.test(between)) return { head: '', member: between !== '' && previous.kind === token.kind };
  const start = stretchStart(text, Math.max(mark, previous.end), token.start, '、');
  const rest = text.slice(start, token.start);
  if (start > previous.end)
    return { head: rest.replace(/^(?:和|及|以及|与)/, ''), member: rest === '' && previous.kind === token.kind };
  const cut = /^(?:以上|左右)?(?:[^、]*?)(?:以及|和|及|与)(?<after>[^、]*)$/.exec(between);
  const attached =
    /^[\u4e00-\u9fffA-Z“]/.test(between) && !/^(?:和|及|以及|与|并|提高|增加|下降|降低|降)/.test(between);
  if (attached && cut)
    return {
      head: cut.groups?.['after'] ?? '',
      member: (cut.groups?.['after'] ?? '') === '' && previous.kind === token.kind,
    };
  return { head: between.replace(/^(?:和|及|以及|与|、)/, ''), member: false };
}

/** Where the first conjunction outside brackets stands, or a bracket that is not closed; -1 where none does. */
function jointAt(words: string): number {
  const flat = words.replace(/（[^）]*）/g, (aside) => '　'.repeat(aside.length));
  return /(?:以及|和|及|与|（)/.exec(flat)?.index ?? -1;
}

/** Where the words after a figure end: at a mark, at a conjunction before the next figure, or with that figure. */
function tailOf(
  text: string,
  close: number,
  sentence: Sentence,
  next: Token | undefined,
): { tail: string; until: number } {
  const mark = stretchEnd(text, close, sentence.end, '，；：。、');
  if (!next || next.start > mark) return { tail: text.slice(close, mark), until: mark };
  const words = text.slice(close, next.start);
  const joint = jointAt(words);
  if (joint >= 0) return { tail: words.slice(0, joint), until: close + joint };
  return { tail: words, until: next.end };
}

/** Length of the bracket after a unit in letters that says the unit in words: 6000万m2（平方米）, 400MW（兆瓦）. */
function glossAfter(text: string, token: Token): number {
  if (!/[A-Za-z\d²³]$/.test(token.unit)) return 0;
  const gloss = /^（(?<unit>[\u4e00-\u9fff]{1,5})）/.exec(text.slice(token.end));
  const unit = gloss?.groups?.['unit'];
  return unit !== undefined && unitClass(unit) !== null ? (gloss?.[0].length ?? 0) : 0;
}

/** The bound of a figure, also where what a sum is reckoned by parts them: 350元/平方米以上. */
function boundBehind(head: string, after: string, token: Token): Bound {
  const per = token.kind === 'money' ? perBehind(after).length : 0;
  const bound = boundOf(head, after.slice(per), token);
  return bound.suffix > 0 ? { ...bound, suffix: per + bound.suffix } : bound;
}

/** Returns a number with a unit in its sentence: what leads to it, what follows, how it is bound. */
export function figureOf(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  i: number,
  previous: Reading | null,
  setting: Setting,
): Figure | null {
  const token = tokens[i];
  if (!token) return null;
  const aside = text.charAt(token.start - 1) === '（' && text.charAt(token.end) === '）';
  const { head, member } = headOf(text, sentence, aside ? { ...token, start: token.start - 1 } : token, tokens[i - 1]);
  const end = token.end + glossAfter(text, token);
  const bound = boundBehind(head.replace(CURRENCY, ''), text.slice(end, sentence.end), token);
  const close = end + bound.suffix + (aside ? 1 : 0);
  const lead = text.slice(stretchStart(text, sentence.start, token.start, '，；：。'), token.start);
  const run = text.slice(close, stretchEnd(text, close, sentence.end, '，；：。'));
  const own = text.slice(
    stretchStart(text, sentence.start, token.start, '；'),
    stretchEnd(text, token.end, sentence.end, '；'),
  );
  const promised = SUPPORT.test(text.slice(sentence.start, sentence.end));
  // 建设基地100个，每个补助50万元；零售额突破500亿元: what another half of the sentence promises is no matter of a goal.
  const support = promised && (SUPPORT.test(own) || !GOAL.test(own));
  const { tail, until } = tailOf(text, close, sentence, tokens[i + 1]);
  return { text, sentence, token, head, lead, run, bound, previous, member, support, setting, tail, until };
}
