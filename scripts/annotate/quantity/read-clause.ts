import type { Quantity } from '../../../src/domain/fact.ts';
import { canonical, printed } from './canonical.ts';
import { boundOf } from './comparator.ts';
import type { Figure, Reading } from './figure.ts';
import { distribute } from './lists.ts';
import { EXCLUSIONS } from './not/index.ts';
import { quoteRange } from './quote.ts';
import { regionOf } from './region.ts';
import { RULES } from './rules/index.ts';
import { type Sentence, sentences, stretchEnd, stretchStart } from './sentence.ts';
import type { Setting } from './setting.ts';
import { dated, type Tense } from './tense.ts';
import { type Token, tokenize } from './tokenize.ts';
import { withoutTitles } from './year.ts';

/** A quantity before it has an id and a clause. */
export type Draft = Omit<Quantity, 'id' | 'clause' | 'status'>;

const SUFFIX = /^(?:及以上|以上|左右|上下|及以下|以下|以内|之内)/;
const JOINT = /^(?:、|和|及|以及|与|或|，)?$/;
const SUPPORT = /给予|奖励|补贴|补助|资助|奖补/;

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

function figureOf(
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
  const bound = boundOf(head, text.slice(token.end, sentence.end), token);
  const next = tokens[i + 1]?.start ?? sentence.end;
  const close = token.end + bound.suffix + (aside ? 1 : 0);
  const lead = text.slice(stretchStart(text, sentence.start, token.start, '，；：。'), token.start);
  const tail = text.slice(close, Math.min(stretchEnd(text, close, sentence.end, '，；：。、'), Math.max(close, next)));
  const run = text.slice(close, stretchEnd(text, close, sentence.end, '，；：。'));
  const support = SUPPORT.test(text.slice(sentence.start, sentence.end));
  return {
    ...{ text, sentence, token, head, lead, run, bound, previous, member, support, setting },
    tail: tail.replace(/(?:和|及|以及)$/, ''),
  };
}

function readSentence(text: string, sentence: Sentence, tokens: readonly Token[], setting: Setting): Reading[] {
  const readings: Reading[] = [];
  tokens.forEach((_, i) => {
    const figure = figureOf(text, sentence, tokens, i, readings.at(-1) ?? null, setting);
    if (!figure) return;
    for (const rule of RULES) {
      const sense = rule.read(figure);
      if (sense === null) continue;
      readings.push({ ...sense, figure });
      return;
    }
  });
  return distribute(readings);
}

/** Returns the quantities of one clause’s text, in order; a pure function of the words and what they inherit. */
export function readClause(source: string, setting: Setting): Draft[] {
  const view = canonical(source);
  const dates = withoutTitles(view.text);
  const all = tokenize(view.text);
  const drafts: Draft[] = [];
  let tense: Tense = { year: null, foreseen: false };
  for (const sentence of sentences(view.text)) {
    const inside = all.filter((t) => t.start >= sentence.start && t.end <= sentence.end);
    const tokens = inside.filter((t) => !EXCLUSIONS.some((rule) => rule.excludes(view.text, t, sentence, inside)));
    let first: Reading | undefined;
    for (const reading of readSentence(view.text, sentence, tokens, setting)) {
      const { figure } = reading;
      first = figure.member && first ? first : reading;
      const when = dated(reading, dates, tense);
      const bound = reading.bound ?? figure.bound;
      const { start, end } = quoteRange(reading, first);
      drafts.push({
        quote: printed(source, view, start, end),
        subject: reading.subject,
        metric: reading.metric,
        region: regionOf(`${reading.subject ?? ''}`, setting.region),
        year: when.year,
        value: figure.token.value,
        valueMax: figure.token.valueMax,
        unit: unitOf(reading),
        comparator: bound.comparator,
        qualifier: bound.qualifier,
        role: when.role,
      });
    }
    tense = nextTense(dates.slice(sentence.start, sentence.end), tense);
  }
  return drafts;
}

function unitOf(reading: Reading): string {
  const { token } = reading.figure;
  const before = reading.figure.previous?.figure.token;
  if (!token.bare || reading.role !== 'capacity' || before?.kind !== 'goods') return token.unit;
  return token.unit.replace(/元$/, before.base);
}

function nextTense(words: string, before: Tense): Tense {
  const years = [...words.matchAll(/(20\d\d|19\d\d)年(?!版|修订)/g)];
  const last = years.at(-1);
  if (!last) return before;
  return { year: Number(last[1]), foreseen: /预计/.test(words) };
}
