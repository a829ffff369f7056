import type { Quantity } from '../../../src/domain/fact.ts';
import { canonical, printed } from './canonical.ts';
import type { Reading } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { distribute } from './lists.ts';
import { EXCLUSIONS } from './not/index.ts';
import { quoteRange } from './quote.ts';
import { regionOf } from './region.ts';
import { RULES } from './rules/index.ts';
import { type Sentence, sentences } from './sentence.ts';
import type { Setting } from './setting.ts';
import { dated, type Tense } from './tense.ts';
import { type Token, tokenize } from './tokenize.ts';
import { withoutTitles } from './year.ts';

/** A quantity before it has an id and a clause. */
export type Draft = Omit<Quantity, 'id' | 'clause' | 'status'>;

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
  let at = 0;
  for (const sentence of sentences(view.text)) {
    const from = at;
    while ((all[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    const inside = all.slice(from, at);
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
  return drafts.filter((draft, i) => !repeats(draft, drafts.slice(0, i)));
}

/** A heading and the sentence under it count the same things; only the first is kept. */
function repeats(draft: Draft, before: readonly Draft[]): boolean {
  if (draft.role !== 'count') return false;
  return before.some(
    (b) => b.role === 'count' && b.value === draft.value && b.unit === draft.unit && b.metric === draft.metric,
  );
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
